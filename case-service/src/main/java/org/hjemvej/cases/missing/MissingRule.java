package org.hjemvej.cases.missing;

import org.hjemvej.platform.rules.Rule;
import org.hjemvej.platform.rules.Text;

/** Rules of who is missing. */
public enum MissingRule implements Rule {
    ABSENCE_STATE(
            409,
            "The absence is {state} and cannot become {wanted}.",
            "Fraværet er {state} og kan ikke blive {wanted}.",
            "From {state} it may become: {next}.",
            "Fra {state} kan det blive: {next}.",
            "F18",
            "",
            "AbsenceTest"),
    MISSING_ALREADY(
            409,
            "The person is reported missing already: {absence}.",
            "Personen er allerede meldt savnet: {absence}.",
            "Go on with that report.",
            "Fortsæt med den anmeldelse.",
            "F18",
            "",
            "MissingApiTest"),
    MISSING_CHILD_CLOSED_BY_MANAGER(
            403,
            "That nobody looks for a child any more is decided by a manager of CMM, in person.",
            "At ingen længere leder efter et barn, afgøres af en leder i CMM, personligt.",
            "Let a manager decide, or record that the child is back.",
            "Lad en leder afgøre det, eller registrér, at barnet er tilbage.",
            "F18, scenario 22",
            "",
            "AbsenceTest");

    private final Definition definition;

    MissingRule(
            int status, String en, String da, String nextEn, String nextDa, String source, String law, String test) {
        definition = new Definition(status, Text.of(en, da), Text.of(nextEn, nextDa), source, law, test);
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
