package org.hjemvej.cases.bestinterests;

import org.hjemvej.platform.rules.Rule;
import org.hjemvej.platform.rules.Text;

/** Rules of what is best for a child. */
public enum BestInterestsRule implements Rule {
    ONLY_FOR_A_CHILD(
            409,
            "This is for a child or a person whose age is in doubt.",
            "Dette er for et barn eller en person, hvis alder er uafklaret.",
            "Check the age state of the case.",
            "Kontrollér sagens alderstilstand.",
            "F26",
            "Council of Europe Convention art. 16(7)",
            "ChildProtectionApiTest"),
    CHILDS_VIEW_REASON(
            409,
            "Either the child was heard, or it is said why not.",
            "Enten er barnet hørt, eller også er det angivet, hvorfor ikke.",
            "Send heard true without a reason, or heard false with one.",
            "Send heard true uden grund, eller heard false med en.",
            "LAW L5, BR34",
            "Aliens Act § 56 a",
            "BestInterestsTest"),
    BEST_INTERESTS_NOT_READY(
            409,
            "A return is not found to be best for a child before this is there: {missing}.",
            "En hjemrejse findes ikke at være bedst for et barn, før dette foreligger: {missing}.",
            "Record the child's own view of the return, and a tracing that gives a safe reception; or decide REMAIN.",
            "Registrér barnets eget syn på hjemrejsen og en eftersøgning, der giver en tryg modtagelse; eller afgør REMAIN.",
            "F26, process 2.7, scenario 9",
            "Council of Europe Convention art. 16(7)",
            "ChildProtectionApiTest"),
    BEST_INTERESTS_NOT_COMPETENT(
            403,
            "{decidedBy} decides what is best for this child.",
            "{decidedBy} afgør, hvad der er bedst for dette barn.",
            "Let {decidedBy} decide.",
            "Lad {decidedBy} afgøre.",
            "REC F26",
            "",
            "BestInterestsTest"),
    BEST_INTERESTS_BY_SAME_PERSON(
            409,
            "Whoever proposed the decision does not confirm it.",
            "Den, der har foreslået afgørelsen, bekræfter den ikke.",
            "Let a colleague confirm it.",
            "Lad en kollega bekræfte den.",
            "F9: four eyes",
            "",
            "BestInterestsTest"),
    BEST_INTERESTS_STATE(
            409,
            "The decision is {state} and cannot become {wanted}.",
            "Afgørelsen er {state} og kan ikke blive {wanted}.",
            "From {state} it may become: {next}.",
            "Fra {state} kan den blive: {next}.",
            "F26",
            "",
            "BestInterestsTest"),
    BEST_INTERESTS_PROPOSED_ALREADY(
            409,
            "A decision is proposed already: {decision}.",
            "En afgørelse er allerede foreslået: {decision}.",
            "Confirm it or take it back first.",
            "Bekræft den, eller træk den tilbage først.",
            "F26",
            "",
            "ChildProtectionApiTest");

    private final Definition definition;

    BestInterestsRule(
            int status, String en, String da, String nextEn, String nextDa, String source, String law, String test) {
        definition = new Definition(status, Text.of(en, da), Text.of(nextEn, nextDa), source, law, test);
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
