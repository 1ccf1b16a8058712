package org.hjemvej.notifications.contactrules;

/** A way by which a person may be reached. */
public enum Channel {
    PHONE,
    SMS,
    MESSAGING_APP,
    E_MAIL,
    LETTER,
    VISIT,
    THROUGH_CONTACT_PERSON
}
