package org.hjemvej.cases.accommodation;

import org.hjemvej.platform.rules.Rule;
import org.hjemvej.platform.rules.Text;

/** Rules of accommodation. */
public enum AccommodationRule implements Rule {
    PLACEMENT_STATE(
            409,
            "The placement is {state} and cannot become {wanted}.",
            "Indkvarteringen er {state} og kan ikke blive {wanted}.",
            "From {state} it may become: {next}.",
            "Fra {state} kan den blive: {next}.",
            "process 2.5",
            "",
            "PlacementTest"),
    HOUSE_REPORT_NOT_NOW(
            409,
            "This does not follow on what was last told of this placement.",
            "Dette følger ikke på det, der sidst er meddelt om denne indkvartering.",
            "Tell the contact person of CMM.",
            "Giv besked til CMM's kontaktperson.",
            "process 2.5; 1-actors 1.1",
            "",
            "PlacingApiTest"),
    PLACEMENT_NOT_FOR_A_CHILD(
            409,
            "{type} is for adults; a child, or who may be one, lives among children.",
            "{type} er for voksne; et barn, eller den, der kan være et barn, bor blandt børn.",
            "Ask for one of: {suitable}.",
            "Bed om en af: {suitable}.",
            "SEED BR04; C9; LAW-BK BR37",
            "Council of Europe Convention art. 10(3)",
            "SuitabilityTest"),
    PLACEMENT_NOT_SUITABLE(
            409,
            "{type} is not for this person: age, gender, stay basis or other needs do not fit.",
            "{type} er ikke for denne person: alder, køn, opholdsgrundlag eller andre behov passer ikke.",
            "Ask for one of: {suitable}.",
            "Bed om en af: {suitable}.",
            "PAGE C3, C9; process 2.5",
            "",
            "SuitabilityTest"),
    PLACEMENT_INTERIM_WITH_LAWFUL_STAY(
            409,
            "An interim placement is for a person without lawful stay.",
            "En midlertidig placering er for en person uden lovligt ophold.",
            "Ask for an ordinary place.",
            "Bed om en almindelig plads.",
            "PAGE C3, BR32",
            "Aliens Act § 34 (1)(3)",
            "SuitabilityTest"),
    PLACEMENT_FACTS_MISSING(
            409,
            "Which place suits cannot be told without: {missing}.",
            "Hvilken plads der passer, kan ikke afgøres uden: {missing}.",
            "Send what is missing; whose age is uncertain is DISPUTED.",
            "Send det, der mangler; den, hvis alder er usikker, er DISPUTED.",
            "F16",
            "",
            "AccommodationApiTest"),
    PLACEMENT_FACTS_DIFFER(
            409,
            "Known here already, and otherwise: {differing}.",
            "Kendt her i forvejen, og anderledes: {differing}.",
            "Leave it out, or correct the referral or the case first.",
            "Udelad det, eller ret først henvendelsen eller sagen.",
            "F16",
            "",
            "AccommodationApiTest"),
    PLACEMENT_BEFORE_OFFER(
            409,
            "The referral is {state}; a place is asked for when the person is offered an interview or has accepted it.",
            "Henvendelsen er {state}; der bedes om en plads, når personen er tilbudt en samtale eller har sagt ja til den.",
            "Offer the interview first, or ask for the place in the case.",
            "Tilbyd først samtalen, eller bed om pladsen i sagen.",
            "PAGE I7, scenario 26",
            "",
            "AccommodationApiTest"),
    PLACEMENT_EXISTS(
            409,
            "There is a placement for this person: {placement}.",
            "Der er en indkvartering for denne person: {placement}.",
            "End it first; there is one for a person at a time.",
            "Afslut den først; en person har én ad gangen.",
            "F15, process 2.5",
            "",
            "AccommodationApiTest"),
    PLACEMENT_NOT_COMPETENT(
            403,
            "{organisation} does not decide on this place.",
            "{organisation} afgør ikke denne plads.",
            "CMM decides on places of the action plan, Udlændingestyrelsen in the asylum system, the municipality on a child with lawful stay, the police in the interim under § 34; CMM carries out their decision when it says so.",
            "CMM afgør handlingsplanens pladser, Udlændingestyrelsen asylsystemets, kommunen et barn med lovligt ophold, politiet det midlertidige efter § 34; CMM udfører deres afgørelse, når det siger det.",
            "1-actors 1.2",
            "Aliens Act § 34 (1)(3)",
            "CompetenceTest"),
    PLACEMENT_NO_CAPACITY(
            409,
            "No place of type {type} is free.",
            "Ingen plads af typen {type} er ledig.",
            "The person keeps her turn in the queue.",
            "Personen beholder sin plads i køen.",
            "PAGE R4, BR43",
            "",
            "AccommodationApiTest"),
    PLACEMENT_NO_WAY_BACK(
            409,
            "In the house she left there is no place for her now.",
            "I det hus, hun forlod, er der ingen plads til hende nu.",
            "Ask for another place.",
            "Bed om en anden plads.",
            "F17, process 2.5",
            "",
            "PlacementReaderTest"),
    PLACEMENT_NO_OTHER_PLACE(
            409,
            "No place of type {type} is free in another house that suits.",
            "Ingen plads af typen {type} er ledig et andet sted, der passer.",
            "She keeps the place she has; choose another type, or try again later.",
            "Hun beholder den plads, hun har; vælg en anden type, eller prøv igen senere.",
            "process 2.5",
            "",
            "TransferApiTest"),
    PLACEMENT_THREATENED(
            409,
            "A threat to this person is known in every house of type {type} that would suit her.",
            "Der kendes en trussel mod personen i ethvert sted af typen {type}, der ellers ville passe.",
            "Ask for another type, or let an officer of the authority decide for one house, by name and with a reason.",
            "Bed om en anden type, eller lad en medarbejder i myndigheden afgøre det for ét sted, med navn og begrundelse.",
            "F16",
            "",
            "ThreatApiTest"),
    THREAT_KNOWN_ALREADY(
            409,
            "This threat is known there already: {threat}.",
            "Denne trussel er allerede kendt der: {threat}.",
            "It holds until it is ended.",
            "Den gælder, til den afsluttes.",
            "F16",
            "",
            "ThreatApiTest"),
    THREAT_OVER(
            409,
            "The threat is ended already.",
            "Truslen er allerede afsluttet.",
            "Record it anew when it is known again.",
            "Registrér den igen, hvis den kendes på ny.",
            "F16",
            "",
            "FacilityThreatTest"),
    THREAT_NOT_KNOWN(
            409,
            "No threat to this person is known in that house, or it is overridden already.",
            "Der kendes ingen trussel mod personen det sted, eller den er allerede tilsidesat.",
            "Nothing stands against that house; take the place as any other.",
            "Intet taler imod det sted; tag pladsen som enhver anden.",
            "F16",
            "",
            "ThreatApiTest"),
    REFUSAL_OF_PLACE_BY_A_PERSON(
            403,
            "Only a named person can refuse a place, with a reason.",
            "Kun en navngiven person kan afslå en plads, med en begrundelse.",
            "Let a person sign in and decide.",
            "Lad en person logge ind og afgøre.",
            "F14",
            "",
            "PlacementTest"),
    FACILITY_OUTSIDE_ITS_TYPE(
            409,
            "{type} is for {placesFor} and the stay bases {stayBases} only.",
            "{type} er kun for {placesFor} og opholdsgrundlagene {stayBases}.",
            "Choose another type, or narrow the facility.",
            "Vælg en anden type, eller indsnævr stedet.",
            "process 2.5",
            "",
            "FacilityTest"),
    FACILITY_IS_FULLER(
            409,
            "{taken} places are taken; the facility cannot have fewer.",
            "{taken} pladser er optaget; stedet kan ikke have færre.",
            "End placements first.",
            "Afslut først indkvarteringer.",
            "F15",
            "",
            "FacilityTest");

    private final Definition definition;

    AccommodationRule(
            int status, String en, String da, String nextEn, String nextDa, String source, String law, String test) {
        definition = new Definition(status, Text.of(en, da), Text.of(nextEn, nextDa), source, law, test);
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
