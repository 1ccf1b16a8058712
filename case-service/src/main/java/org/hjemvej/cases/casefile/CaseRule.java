package org.hjemvej.cases.casefile;

import org.hjemvej.platform.rules.Rule;
import org.hjemvej.platform.rules.Text;

/** Rules of the case itself. */
public enum CaseRule implements Rule {
    IDENTITY_ALREADY_RECORDED(
            409,
            "The identity of this person is recorded already.",
            "Personens identitet er allerede registreret.",
            "Read it, and send a correction with its ETag.",
            "Læs den, og send en rettelse med dens ETag.",
            "REC 4.5: rectification creates a new version",
            "",
            "CaseJourneyApiTest");

    private final Definition definition;

    CaseRule(int status, String en, String da, String nextEn, String nextDa, String source, String law, String test) {
        definition = new Definition(status, Text.of(en, da), Text.of(nextEn, nextDa), source, law, test);
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
