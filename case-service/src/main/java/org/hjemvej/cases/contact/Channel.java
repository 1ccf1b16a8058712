package org.hjemvej.cases.contact;

import java.util.regex.Pattern;

/** A way by which a person may be reached. */
public enum Channel {
    PHONE(Channel.NUMBER),
    SMS(Channel.NUMBER),
    MESSAGING_APP(Channel.NUMBER + "|@[A-Za-z0-9._]{2,40}"),
    E_MAIL("[^\\s@]{1,64}@[A-Za-z0-9-]{1,63}(\\.[A-Za-z0-9-]{1,63}){1,5}"),
    LETTER(Channel.ANYTHING),
    VISIT(Channel.ANYTHING),
    THROUGH_CONTACT_PERSON(Channel.NOTHING);

    private static final String NUMBER = "\\+[0-9]{6,15}";
    private static final String ANYTHING = "[\\s\\S]+";
    private static final String NOTHING = "(?!)";

    private final Pattern address;

    Channel(String address) {
        this.address = Pattern.compile(address);
    }

    /** Whether a text can be an address of this channel. */
    public boolean accepts(String text) {
        return address.matcher(text).matches();
    }

    /** Whether its address tells where the person lives or stays: life and limb, so her contact person alone reads it. */
    public boolean tellsWhereabouts() {
        return this == LETTER || this == VISIT;
    }
}
