package org.hjemvej.cases.offers;

import org.hjemvej.platform.rules.Rule;
import org.hjemvej.platform.rules.Text;

/** Rules of offers and appointments. */
public enum OfferRule implements Rule {
    OFFER_STATE(
            "The offer is {state} and cannot become {wanted}.",
            "Tilbuddet er {state} og kan ikke blive {wanted}.",
            "From {state} it may become: {next}.",
            "Fra {state} kan det blive: {next}.",
            "process 2.6",
            "ServiceOfferTest"),
    OFFER_IS_A_PLACEMENT(
            "Lodging is offered as a placement.",
            "Indkvartering tilbydes som en placering.",
            "Ask for a place by POST /v1/placements.",
            "Bed om en plads med POST /v1/placements.",
            "SEED-1 BR03",
            "ServiceOfferTest"),
    OFFER_NOT_ENTITLED(
            "On {on} nothing entitles the person to {category}: {because}.",
            "Den {on} giver intet personen ret til {category}: {because}.",
            "Ask GET /v1/cases/(handle)/entitlements what she is entitled to, and on which date.",
            "Spørg GET /v1/cases/(handle)/entitlements, hvad hun har ret til, og på hvilken dato.",
            "SEED-1 BR02, BR05, BR06; F20",
            "ServiceOfferTest"),
    OFFER_STANDS_ALREADY(
            "{provider} offers {category} already: {offer} is not over.",
            "{provider} tilbyder allerede {category}: {offer} er ikke afsluttet.",
            "Go on with the offer that stands, or end it first.",
            "Fortsæt med det gældende tilbud, eller afslut det først.",
            "F19",
            "OffersApiTest"),
    DISCONTINUATION_REASON(
            "A discontinued service has a reason, a completed one has none.",
            "En afbrudt ydelse har en grund, en gennemført har ingen.",
            "Send a reason with DISCONTINUED only.",
            "Send kun en grund med DISCONTINUED.",
            "process 2.6",
            "ServiceOfferTest"),
    APPOINTMENTS_OPEN(
            "Of {open} appointments nobody has recorded what became of them.",
            "For {open} aftaler er det ikke registreret, hvad der blev af dem.",
            "Record the attendance of each; what was called off is CANCELLED_BY_PERSON or CANCELLED_BY_PROVIDER.",
            "Registrér fremmøde for hver; det aflyste er CANCELLED_BY_PERSON eller CANCELLED_BY_PROVIDER.",
            "F19",
            "ServiceOfferTest"),
    APPOINTMENT_OF_ACCEPTED_OFFER(
            "An appointment belongs to an offer that the person has accepted; this one is {state}.",
            "En aftale hører til et tilbud, som personen har taget imod; dette er {state}.",
            "Record her answer first.",
            "Registrér først hendes svar.",
            "F19",
            "ServiceOfferTest"),
    APPOINTMENT_DATE(
            "{day} is before the offer of {offeredOn}, or more than a year ahead.",
            "{day} ligger før tilbuddet af {offeredOn} eller mere end et år fremme.",
            "Correct day.",
            "Ret day.",
            "F19",
            "ServiceOfferTest"),
    APPOINTMENT_OVER(
            "The appointment is {attendance} already.",
            "Aftalen er allerede {attendance}.",
            "Make another appointment.",
            "Lav en ny aftale.",
            "F19",
            "ServiceOfferTest"),
    APPOINTMENT_TO_COME(
            "The appointment is on {day}; nobody can have come to it, or stayed away.",
            "Aftalen er den {day}; ingen kan være mødt eller udeblevet.",
            "Wait for the day, or record that it is called off.",
            "Vent til dagen, eller registrér, at den er aflyst.",
            "F19",
            "ServiceOfferTest"),
    ATTENDANCE_OUTCOME(
            "An attended appointment has an outcome, another has none.",
            "En aftale med fremmøde har et resultat, en anden har intet.",
            "Send an outcome with ATTENDED only.",
            "Send kun et resultat med ATTENDED.",
            "F19",
            "ServiceOfferTest");

    private final Definition definition;

    OfferRule(String en, String da, String nextEn, String nextDa, String source, String test) {
        definition = new Definition(409, Text.of(en, da), Text.of(nextEn, nextDa), source, "", test);
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
