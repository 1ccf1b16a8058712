package org.hjemvej.partners.organisations;

import org.hjemvej.platform.rules.Rule;
import org.hjemvej.platform.rules.Text;

/** Rules of the partner register. */
public enum OrganisationRule implements Rule {
    ORGANISATION_STATE(
            409,
            "The organisation is {state} and cannot become {wanted}.",
            "Organisationen er {state} og kan ikke blive {wanted}.",
            "From {state} it may become: {next}.",
            "Fra {state} kan den blive: {next}.",
            "process 2.12",
            "",
            "AgreementApiTest"),
    ORGANISATION_CODE_TAKEN(
            409,
            "An organisation with this code is in the register.",
            "En organisation med denne kode er i registret.",
            "Use its entry, or choose another code.",
            "Brug dens post, eller vælg en anden kode.",
            "F55",
            "",
            "AgreementApiTest");

    private final Definition definition;

    OrganisationRule(
            int status, String en, String da, String nextEn, String nextDa, String source, String law, String test) {
        definition = new Definition(status, Text.of(en, da), Text.of(nextEn, nextDa), source, law, test);
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
