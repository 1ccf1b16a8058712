package org.hjemvej.cases.reflection;

import org.hjemvej.platform.rules.Rule;
import org.hjemvej.platform.rules.Text;

/** Rules of the reflection and restitution period. */
public enum ReflectionRule implements Rule {
    REFLECTION_STATE(
            409,
            "The period is {state} and cannot become {wanted}.",
            "Perioden er {state} og kan ikke blive {wanted}.",
            "From {state} it may become: {next}.",
            "Fra {state} kan den blive: {next}.",
            "process 2.4",
            "",
            "ReflectionPeriodTest"),
    REFLECTION_NOT_COMPETENT(
            403,
            "{authority} grants this period, not {organisation}.",
            "{authority} bevilger denne periode, ikke {organisation}.",
            "Let {authority} decide.",
            "Lad {authority} afgøre.",
            "PAGE C4",
            "Aliens Act § 33 (15)",
            "ReflectionPeriodTest"),
    REFLECTION_START_DATE(
            409,
            "The period starts on the day the decision is notified: not before the offer on {offeredOn}, at most {daysAhead} days ahead.",
            "Perioden begynder den dag, afgørelsen meddeles: ikke før tilbuddet {offeredOn}, højst {daysAhead} dage frem.",
            "Correct startDate.",
            "Ret startDate.",
            "REC 2.4",
            "",
            "ReflectionPeriodTest"),
    SUPERSESSION_DATE(
            409,
            "What takes the place of the period is dated before its offer on {offeredOn}.",
            "Det, der træder i periodens sted, er dateret før tilbuddet {offeredOn}.",
            "Correct supersededOn.",
            "Ret supersededOn.",
            "process 2.4",
            "Aliens Act § 9 c (5)",
            "OtherEndTest"),
    REFUSAL_BY_A_PERSON(
            403,
            "Only a named person can refuse, with a reason.",
            "Kun en navngiven person kan give afslag, med en begrundelse.",
            "Let a person of {authority} sign in and decide.",
            "Lad en person hos {authority} logge ind og afgøre.",
            "F14",
            "",
            "ReflectionPeriodTest"),
    REFLECTION_MAX_EXCEEDED(
            409,
            "The person would pass {ceiling} days in total; {total} are granted, her other periods have {earlier} days.",
            "Personen ville overstige {ceiling} dage i alt; {total} er bevilget, hendes andre perioder har {earlier} dage.",
            "The period can end on {latestEnd} at the latest.",
            "Perioden kan senest slutte {latestEnd}.",
            "F11; PAGE C4, BR21; LAW L2",
            "Aliens Act § 33 (15)",
            "ReflectionPeriodTest"),
    EXCEPTION_NOT_HIGHER(
            409,
            "The person may have {ceiling} days in total without it; an exceptional ceiling is higher.",
            "Personen kan have {ceiling} dage i alt uden det; et særligt loft er højere.",
            "Grant the days within the ceiling, or propose more than {ceiling}.",
            "Bevilg dagene inden for loftet, eller foreslå mere end {ceiling}.",
            "REC 2.4, BR25",
            "",
            "ExceptionalCeilingTest"),
    EXCEPTION_BY_ONE_PERSON(
            409,
            "Who proposed an exceptional ceiling does not confirm it.",
            "Den, der har foreslået et særligt loft, bekræfter det ikke.",
            "Let another person of the same authority confirm.",
            "Lad en anden person hos samme myndighed bekræfte.",
            "REC 2.4: four eyes",
            "",
            "ExceptionalCeilingTest"),
    EXCEPTION_STATE(
            409,
            "The exceptional ceiling is {state} and cannot become {wanted}.",
            "Det særlige loft er {state} og kan ikke blive {wanted}.",
            "From {state} it may become: {next}. Propose another one if it is needed.",
            "Fra {state} kan det blive: {next}. Foreslå et nyt, hvis der er brug for det.",
            "REC 2.4",
            "",
            "ExceptionalCeilingTest"),
    EARLY_END_DATE(
            409,
            "A period ends early on one of its own days, from {startDate} to {endDate}.",
            "En periode slutter før tid på en af sine egne dage, fra {startDate} til {endDate}.",
            "Correct endedOn.",
            "Ret endedOn.",
            "process 2.4",
            "",
            "OtherEndTest"),
    EARLY_END_NOTHING_REVOKED(
            409,
            "The decision that the period rests on stands; it cannot end for a revocation.",
            "Den afgørelse, perioden hviler på, står ved magt; perioden kan ikke slutte på grund af en tilbagekaldelse.",
            "Revoke the decision first, or give the reason that holds.",
            "Tilbagekald først afgørelsen, eller angiv den grund, der er.",
            "process 2.4",
            "",
            "OtherEndTest"),
    EXTENSION_AFTER_END(
            409,
            "The period ended on {endDate}; more days are asked for before it ends.",
            "Perioden sluttede {endDate}; flere dage søges, før den slutter.",
            "If somebody had the request by {endDate}, CMM gives that day as receivedOn; otherwise ask Udlændingestyrelsen or CMM for advice. The other offers stand.",
            "Havde nogen ansøgningen senest {endDate}, angiver CMM den dag som receivedOn; ellers spørg Udlændingestyrelsen eller CMM til råds. De andre tilbud består.",
            "LAW L4 2008, BR24",
            "",
            "ReflectionPeriodTest"),
    EXTENSION_FORWARDED_TOO_LATE(
            409,
            "The period ended on {endDate}; what was received by then is forwarded within {days} days of it.",
            "Perioden sluttede {endDate}; hvad der var modtaget inden da, videresendes senest {days} dage efter.",
            "Ask Udlændingestyrelsen for advice, or open a new round.",
            "Spørg Udlændingestyrelsen til råds, eller åbn en ny runde.",
            "REC",
            "",
            "ReflectionPeriodTest"),
    EXTENSION_OF_RUNNING_PERIOD(
            409,
            "The period is {state}; only a granted one is made longer.",
            "Perioden er {state}; kun en bevilget kan forlænges.",
            "Request the period first, or open a new round.",
            "Søg perioden først, eller åbn en ny runde.",
            "process 2.4",
            "",
            "ReflectionPeriodTest"),
    REFLECTION_GROUND_REVOKED(
            409,
            "The decision the period rests on was revoked on {revokedOn}; nothing more of it is granted.",
            "Den afgørelse, perioden hviler på, blev tilbagekaldt {revokedOn}; der bevilges ikke mere af den.",
            "What is granted runs on; a person decides what becomes of the rest. A new positive decision offers a new period.",
            "Det bevilgede løber videre; en person afgør, hvad der skal ske med resten. En ny positiv afgørelse giver tilbud om en ny periode.",
            "process 2.3, 2.4; F14",
            "Council of Europe Convention art. 13(3)",
            "ReflectionPeriodTest"),
    EXTENSION_STATE(
            409,
            "The extension is {state} and cannot become {wanted}.",
            "Forlængelsen er {state} og kan ikke blive {wanted}.",
            "File another extension if more days are needed.",
            "Søg en ny forlængelse, hvis der er brug for flere dage.",
            "process 2.4",
            "",
            "ReflectionPeriodTest"),
    EXTENSION_NOT_FROM_A_HOUSE(
            409,
            "The request cannot be taken from a house.",
            "Ønsket kan ikke modtages fra et sted.",
            "Tell her contact person at CMM today.",
            "Sig det til hendes kontaktperson hos CMM i dag.",
            "LAW L4 2008, BR24",
            "",
            "ExtensionApiTest");

    private final Definition definition;

    ReflectionRule(
            int status, String en, String da, String nextEn, String nextDa, String source, String law, String test) {
        definition = new Definition(status, Text.of(en, da), Text.of(nextEn, nextDa), source, law, test);
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
