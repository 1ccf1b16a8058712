package org.hjemvej.notifications.personmessages;

import org.hjemvej.platform.rules.Rule;
import org.hjemvej.platform.rules.Text;

/** Rules of messages to a person. */
public enum PersonMessageRule implements Rule {
    PERSON_MESSAGE_STATE(
            "The message is {state} and cannot become {wanted}.",
            "Beskeden er {state} og kan ikke blive {wanted}.",
            "Ask for a new message if the person must still be told.",
            "Bed om en ny besked, hvis personen stadig skal have den.",
            "F4",
            "PersonMessageTest");

    private final Definition definition;

    PersonMessageRule(String en, String da, String nextEn, String nextDa, String source, String test) {
        definition = new Definition(409, Text.of(en, da), Text.of(nextEn, nextDa), source, "", test);
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
