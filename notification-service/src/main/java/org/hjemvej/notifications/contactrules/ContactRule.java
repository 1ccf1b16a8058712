package org.hjemvej.notifications.contactrules;

import org.hjemvej.platform.rules.Rule;
import org.hjemvej.platform.rules.Text;

/** Why a message to a person is refused. */
public enum ContactRule implements Rule {
    CHANNEL_UNSAFE(
            "The person has said that {channel} is not safe.",
            "Personen har sagt, at {channel} ikke er sikker.",
            "Choose a channel that is safe, or speak with her in person.",
            "Vælg en sikker kanal, eller tal med hende selv.",
            "SafeChannelsTest"),
    CHANNEL_NOT_KNOWN_SAFE(
            "Nobody has said that {channel} is safe for this person.",
            "Ingen har sagt, at {channel} er sikker for denne person.",
            "Ask her and record the contact rules of the case at case-service; then ask again.",
            "Spørg hende og registrér sagens kontaktregler hos case-service; spørg så igen.",
            "SafeChannelsTest"),
    OUTSIDE_SAFE_HOURS(
            "{channel} is not safe at this hour.",
            "{channel} er ikke sikker på dette tidspunkt.",
            "The next safe hours are from {from} to {until}, Danish time: send notBefore in them.",
            "De næste sikre timer er fra {from} til {until}, dansk tid: send notBefore inden for dem.",
            "SafeChannelsTest");

    private final Definition definition;

    ContactRule(String en, String da, String nextEn, String nextDa, String test) {
        definition = new Definition(409, Text.of(en, da), Text.of(nextEn, nextDa), "F4", "", test);
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
