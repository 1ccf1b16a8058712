package org.hjemvej.cases.identification;

import org.hjemvej.platform.rules.Rule;
import org.hjemvej.platform.rules.Text;

/** Rules of the identification of a person. */
public enum IdentificationRule implements Rule {
    IDENTIFICATION_STATE(
            409,
            "The identification is {state} and cannot become {wanted}.",
            "Udredningen er {state} og kan ikke blive {wanted}.",
            "From {state} it may become: {next}.",
            "Fra {state} kan den blive: {next}.",
            "PAGE C2, process 2.2",
            "",
            "IdentificationTest"),
    INDICATOR_UNKNOWN(
            409,
            "The indicator {code} is not in catalogue version {catalogueVersion}.",
            "Indikatoren {code} findes ikke i katalogversion {catalogueVersion}.",
            "Use a code of GET /v1/indicators.",
            "Brug en kode fra GET /v1/indicators.",
            "PAGE C11",
            "",
            "IdentificationApiTest"),
    INDICATORS_INCOMPLETE(
            409,
            "A recommendation needs a present indicator of {missing}.",
            "En indstilling kræver en tilstedeværende indikator for {missing}.",
            "Record what was found for {missing}; for a child the means are not needed.",
            "Registrér, hvad der blev fundet for {missing}; for et barn kræves midlet ikke.",
            "PAGE C2: Palermo definition",
            "",
            "IdentificationTest"),
    INTERVIEWER_NOT_CMM(
            403,
            "Identification interviews are held by Center mod Menneskehandel.",
            "Udredende samtaler holdes af Center mod Menneskehandel.",
            "Refer the person to CMM.",
            "Henvis personen til CMM.",
            "SEED BR10",
            "",
            "IdentificationApiTest");

    private final Definition definition;

    IdentificationRule(
            int status, String en, String da, String nextEn, String nextDa, String source, String law, String test) {
        definition = new Definition(status, Text.of(en, da), Text.of(nextEn, nextDa), source, law, test);
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
