package org.hjemvej.cases.courts;

import org.hjemvej.platform.rules.Rule;
import org.hjemvej.platform.rules.Text;

/** Rules of the findings of courts. */
public enum CourtRule implements Rule {
    COURT_FINDS_IN_A_CRIMINAL_CASE(
            409,
            "A court makes a finding in a criminal case, and none is recorded for this person.",
            "En domstol tager stilling i en straffesag, og der er ikke registreret nogen for denne person.",
            "Record the criminal case first.",
            "Registrér først straffesagen.",
            "PAGE I7, I8",
            "",
            "CompetenceApiTest"),
    COURT_FINDING_DATE(
            409,
            "The finding is dated before the criminal case, which began on {since}.",
            "Afgørelsen er dateret før straffesagen, som begyndte {since}.",
            "Correct foundOn.",
            "Ret foundOn.",
            "PAGE I7",
            "",
            "CompetenceApiTest");

    private final Definition definition;

    CourtRule(int status, String en, String da, String nextEn, String nextDa, String source, String law, String test) {
        definition = new Definition(status, Text.of(en, da), Text.of(nextEn, nextDa), source, law, test);
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
