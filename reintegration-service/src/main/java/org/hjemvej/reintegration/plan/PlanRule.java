package org.hjemvej.reintegration.plan;

import org.hjemvej.platform.rules.Rule;
import org.hjemvej.platform.rules.Text;

/** Rules of the reintegration plan. */
public enum PlanRule implements Rule {
    PLAN_STATE(
            409,
            "The plan is {state} and cannot become {wanted}.",
            "Planen er {state} og kan ikke blive {wanted}.",
            "From {state} it may become: {next}.",
            "Fra {state} kan den blive: {next}.",
            "process 2.8",
            "",
            "PlanTest"),
    PLAN_NEEDS_PARTNER(
            409,
            "The return is {state}; a plan is made when a partner is assigned.",
            "Hjemrejsen er {state}; en plan laves, når en partner er tildelt.",
            "Wait for a partner to be assigned.",
            "Afvent, at en partner tildeles.",
            "process 2.7",
            "",
            "PlanApiTest"),
    PLAN_UNDER_WAY(
            409,
            "A plan of this return is under way or approved.",
            "En plan for hjemrejsen er i gang eller godkendt.",
            "Go on with it.",
            "Fortsæt den.",
            "process 2.8",
            "",
            "PlanApiTest"),
    BUDGET_EXCEEDED(
            409,
            "The lines sum to {sum}, the in-kind grant is {grant}.",
            "Posterne udgør {sum}, in kind-støtten er {grant}.",
            "Lower the lines to the grant.",
            "Sænk posterne til støtten.",
            "SEED BR16; process 2.10",
            "",
            "PlanTest"),
    SAME_PERSON(
            409,
            "The second person must be another than the first.",
            "Den anden person skal være en anden end den første.",
            "Let a colleague do it.",
            "Lad en kollega gøre det.",
            "F9: four eyes",
            "",
            "PlanTest");

    private final Definition definition;

    PlanRule(int status, String en, String da, String nextEn, String nextDa, String source, String law, String test) {
        definition = new Definition(status, Text.of(en, da), Text.of(nextEn, nextDa), source, law, test);
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
