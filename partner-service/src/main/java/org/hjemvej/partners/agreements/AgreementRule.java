package org.hjemvej.partners.agreements;

import org.hjemvej.platform.rules.Rule;
import org.hjemvej.platform.rules.Text;

/** Rules of cooperation agreements. */
public enum AgreementRule implements Rule {
    AGREEMENT_STATE(
            409,
            "The agreement is {state} and cannot become {wanted}.",
            "Aftalen er {state} og kan ikke blive {wanted}.",
            "From {state} it may become: {next}.",
            "Fra {state} kan den blive: {next}.",
            "process 2.12",
            "",
            "AgreementTest"),
    AGREEMENT_NEEDS_QUALIFIED_PARTNER(
            409,
            "The organisation is {state}; an agreement is signed and activated with a qualified one.",
            "Organisationen er {state}; en aftale underskrives og aktiveres med en kvalificeret.",
            "Finish the due diligence first.",
            "Gør due diligence færdig først.",
            "SEED BR13: a qualified NGO",
            "",
            "AgreementApiTest"),
    AGREEMENT_NOT_IN_PERIOD(
            409,
            "The agreement is valid from {validFrom} to {validTo}; today is {today}.",
            "Aftalen gælder fra {validFrom} til {validTo}; i dag er {today}.",
            "Activate it within its period.",
            "Aktivér den i dens periode.",
            "process 2.12",
            "",
            "AgreementTest"),
    AGREEMENT_PERIOD(
            409,
            "An agreement ends on or after the day it begins, and within ten years.",
            "En aftale slutter tidligst den dag, den begynder, og inden for ti år.",
            "Correct validFrom and validTo.",
            "Ret validFrom og validTo.",
            "F56",
            "",
            "AgreementTest");

    private final Definition definition;

    AgreementRule(
            int status, String en, String da, String nextEn, String nextDa, String source, String law, String test) {
        definition = new Definition(status, Text.of(en, da), Text.of(nextEn, nextDa), source, law, test);
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
