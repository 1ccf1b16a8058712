package org.hjemvej.cases.consent;

import org.hjemvej.platform.rules.Rule;
import org.hjemvej.platform.rules.Text;

/** Rules of consent. */
public enum ConsentRule implements Rule {
    CONSENT_STANDS_ALREADY(
            409,
            "A consent with scope {scope} stands already.",
            "Der findes allerede et gældende samtykke til {scope}.",
            "Use the standing consent, or withdraw it first.",
            "Brug det gældende samtykke, eller træk det tilbage først.",
            "REC 4.6",
            "",
            "IdentificationApiTest"),
    CONSENT_WITHDRAWN_ALREADY(
            409,
            "The consent was withdrawn on {withdrawnAt}.",
            "Samtykket blev trukket tilbage {withdrawnAt}.",
            "Record a new consent when the person gives one.",
            "Registrér et nyt samtykke, når personen giver et.",
            "REC 4.6",
            "",
            "ConsentTest"),
    CONSENT_MISSING(
            409,
            "The person has not agreed to {scope}.",
            "Personen har ikke givet samtykke til {scope}.",
            "Ask the person, record the consent, and try again.",
            "Spørg personen, registrér samtykket, og prøv igen.",
            "PAGE C2; SEED-2",
            "",
            "IdentificationApiTest");

    private final Definition definition;

    ConsentRule(
            int status, String en, String da, String nextEn, String nextDa, String source, String law, String test) {
        definition = new Definition(status, Text.of(en, da), Text.of(nextEn, nextDa), source, law, test);
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
