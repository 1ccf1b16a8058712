package org.hjemvej.reintegration.programme;

import org.hjemvej.platform.rules.Rule;
import org.hjemvej.platform.rules.Text;

/** Rules of programme versions. */
public enum ProgrammeRule implements Rule {
    PROGRAMME_PERIOD(
            409,
            "A programme version ends on or after the day it begins.",
            "En programversion slutter tidligst den dag, den begynder.",
            "Correct validFrom and validTo.",
            "Ret validFrom og validTo.",
            "REC 3.4",
            "",
            "PlanApiTest"),
    PROGRAMME_NOT_VALID(
            409,
            "The programme version is not for {group} on {today}.",
            "Programversionen gælder ikke for {group} den {today}.",
            "Choose a version that is valid today for the group of the person.",
            "Vælg en version, der i dag gælder for personens gruppe.",
            "REC 3.4",
            "",
            "PlanApiTest"),
    AMOUNT_DECIMALS(
            409,
            "The amount has more decimals than {currency} has.",
            "Beløbet har flere decimaler, end {currency} har.",
            "Send an amount in whole minor units of the currency.",
            "Send et beløb i hele mindste enheder af valutaen.",
            "ISO 4217",
            "",
            "PlanApiTest");

    private final Definition definition;

    ProgrammeRule(
            int status, String en, String da, String nextEn, String nextDa, String source, String law, String test) {
        definition = new Definition(status, Text.of(en, da), Text.of(nextEn, nextDa), source, law, test);
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
