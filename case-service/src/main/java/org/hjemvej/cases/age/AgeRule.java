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
    AGE_ESTIMATED_BY_AUTHORITY(
            409,
            "A most probable age with an interval is what an age assessment reports: it comes with the decision of the authority.",
            "Den mest sandsynlige alder med et interval er resultatet af en aldersundersøgelse: den følger med myndighedens afgørelse.",
            "Send estimate with source ASSESSED_BY_AUTHORITY, or leave it out.",
            "Send estimate med source ASSESSED_BY_AUTHORITY, eller udelad det.",
            "PRESS R15, BR36",
            "",
            "AgeApiTest"),
    AGE_INTERVAL_NOT_IN_ORDER(
            409,
            "The age {probableAge} does not lie between {intervalFrom} and {intervalTo}.",
            "Alderen {probableAge} ligger ikke mellem {intervalFrom} og {intervalTo}.",
            "Correct the probable age or the interval.",
            "Ret den sandsynlige alder eller intervallet.",
            "PRESS R15, BR36",
            "",
            "AgeEstimateTest"),
    AGE_AND_INTERVAL_DIFFER(
            409,
            "Nobody between {intervalFrom} and {intervalTo} years is {said}.",
            "Ingen mellem {intervalFrom} og {intervalTo} år er {said}.",
            "Correct said or the interval; where the interval reaches over the limit both are possible.",
            "Ret said eller intervallet; hvor intervallet går over grænsen, er begge dele mulige.",
            "SEED BR04, BR36",
            "",
            "AgeEstimateTest"),
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
