package org.hjemvej.cases.outreach;

import org.hjemvej.platform.rules.Rule;
import org.hjemvej.platform.rules.Text;

/** Rules of outreach. */
public enum OutreachRule implements Rule {
    ENCOUNTER_PROMOTED(
            "This encounter has become a referral already.",
            "Dette møde er allerede blevet til en henvendelse.",
            "Go on with the referral; a new encounter is recorded as one of its own.",
            "Fortsæt med henvendelsen; et nyt møde registreres for sig.",
            "F1: promoted once, one way",
            "EncounterTest"),
    REFERRED_ALREADY(
            "Your organisation has sent this number before: it names referral {referral}.",
            "Jeres organisation har sendt dette nummer før: det er henvendelse {referral}.",
            "Go on with that referral, or refer the person who was met without the number.",
            "Fortsæt med den henvendelse, eller henvis den mødte person uden nummeret.",
            "F1, F105",
            "OutreachApiTest");

    private final Definition definition;

    OutreachRule(String en, String da, String nextEn, String nextDa, String source, String test) {
        definition = new Definition(409, Text.of(en, da), Text.of(nextEn, nextDa), source, "", test);
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
