package org.hjemvej.cases.casefile;

import org.hjemvej.platform.rules.Rule;
import org.hjemvej.platform.rules.Text;

/** When it may be written down who a person is. */
public enum IdentityRule implements Rule {
    IDENTITY_WITHHELD(
            "The person has refused to be interviewed: nobody writes down who she is.",
            "Personen har sagt nej til samtale: ingen skriver ned, hvem hun er.",
            "Record her consent to a new interview, or the statute that asks for her name.",
            "Registrér hendes samtykke til en ny samtale, eller den lov, der kræver hendes navn.",
            "PAGE C2; data and privacy 4.5",
            "IdentificationApiTest");

    private final Definition definition;

    IdentityRule(String en, String da, String nextEn, String nextDa, String source, String test) {
        definition = new Definition(409, Text.of(en, da), Text.of(nextEn, nextDa), source, "", test);
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
