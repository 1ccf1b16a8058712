package org.hjemvej.cases.casefile;

import org.hjemvej.platform.rules.Rule;
import org.hjemvej.platform.rules.Text;

/** Rules of the case itself. */
public enum CaseFileRule implements Rule {
    STAY_BASIS_UNCHANGED(
            409,
            "The stay basis of the person is {stayBasis} already.",
            "Personens opholdsgrundlag er allerede {stayBasis}.",
            "Record another one, or nothing.",
            "Registrér et andet, eller intet.",
            "process 2.3",
            "",
            "CompetenceApiTest");

    private final Definition definition;

    CaseFileRule(
            int status, String en, String da, String nextEn, String nextDa, String source, String law, String test) {
        definition = new Definition(status, Text.of(en, da), Text.of(nextEn, nextDa), source, law, test);
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
