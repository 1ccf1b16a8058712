package org.hjemvej.cases.age;

import org.hjemvej.platform.rules.Rule;
import org.hjemvej.platform.rules.Text;

/** Rules of what is known of an age. */
public enum AgeRule implements Rule {
    AGE_AND_DAY_OF_BIRTH_DIFFER(
            409,
            "Whoever was born on that day is not what the fact says.",
            "Den, der er født den dag, er ikke det, som oplysningen siger.",
            "Correct said, or leave the day of birth out.",
            "Ret said, eller udelad fødselsdagen.",
            "SEED BR04",
            "",
            "AgeApiTest"),
    AGE_DECIDED_BY_AUTHORITY(
            403,
            "The authority decides an age; what it has decided is recorded by itself, or by a manager of CMM who holds the decision.",
            "Myndigheden afgør en alder; afgørelsen registreres af den selv eller af en leder i CMM, der har afgørelsen.",
            "Let Udlændingestyrelsen or a manager of CMM record it, or record a declaration or a document.",
            "Lad Udlændingestyrelsen eller en leder i CMM registrere den, eller registrér en oplysning eller et dokument.",
            "PRESS R15, BR36",
            "",
            "AgeApiTest");

    private final Definition definition;

    AgeRule(int status, String en, String da, String nextEn, String nextDa, String source, String law, String test) {
        definition = new Definition(status, Text.of(en, da), Text.of(nextEn, nextDa), source, law, test);
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
