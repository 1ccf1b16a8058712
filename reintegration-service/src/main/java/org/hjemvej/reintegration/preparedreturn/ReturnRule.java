package org.hjemvej.reintegration.preparedreturn;

import org.hjemvej.platform.rules.Rule;
import org.hjemvej.platform.rules.Text;

/** Rules of the prepared return. */
public enum ReturnRule implements Rule {
    RETURN_STATE(
            409,
            "The return is {state} and cannot become {wanted}.",
            "Hjemrejsen er {state} og kan ikke blive {wanted}.",
            "From {state} it may become: {next}.",
            "Fra {state} kan den blive: {next}.",
            "process 2.7",
            "",
            "PreparedReturnTest"),
    NOT_ELIGIBLE(
            409,
            "A prepared return is for persons assessed as trafficked by Danish authorities and for unaccompanied minors.",
            "En forberedt hjemsendelse er for personer, som danske myndigheder har vurderet handlet, og for uledsagede mindreårige.",
            "Wait for a positive assessment, or apply on the track of unaccompanied minors.",
            "Afvent en positiv vurdering, eller ansøg på sporet for uledsagede mindreårige.",
            "SEED BR07, BR08",
            "",
            "ApplicationApiTest"),
    CASE_MERGED(
            409,
            "The case is merged into another one.",
            "Sagen er lagt sammen med en anden.",
            "Read the case: it leads to the other one if that is yours to see. Apply for that one.",
            "Læs sagen: den fører til den anden, hvis du har adgang til den. Ansøg for den.",
            "F3",
            "",
            "ApplicationApiTest"),
    CONSENT_NOT_STANDING(
            409,
            "The person has not agreed to {scope}, or has taken it back.",
            "Personen har ikke givet samtykke til {scope} eller har trukket det tilbage.",
            "Ask the person; record the consent in the case.",
            "Spørg personen; registrér samtykket i sagen.",
            "PAGE C7: voluntary offer",
            "",
            "ApplicationApiTest"),
    RETURN_UNDER_WAY(
            409,
            "A prepared return of this person is under way.",
            "En forberedt hjemsendelse for personen er i gang.",
            "Go on with it, or end it first.",
            "Fortsæt den, eller afslut den først.",
            "process 2.7",
            "",
            "ApplicationApiTest"),
    COOPERATION_NOT_COMPETENT(
            403,
            "{authority} decides on cooperation for this person.",
            "{authority} afgør medvirken for denne person.",
            "Let {authority} decide.",
            "Lad {authority} afgøre.",
            "SEED BR19; LAW L7",
            "Return Act § 3",
            "PreparedReturnTest"),
    SAFETY_GATES_MISSING(
            409,
            "A child is not returned before its safety gates hold: {missing}.",
            "Et barn sendes ikke hjem, før dets sikkerhedskrav er opfyldt: {missing}.",
            "Record the missing decisions; until then the return stays in ELIGIBILITY_CHECK.",
            "Registrér de manglende afgørelser; indtil da bliver hjemrejsen i ELIGIBILITY_CHECK.",
            "LAW-BK Convention art. 16(7)",
            "Council of Europe Convention art. 16(7)",
            "PreparedReturnTest"),
    BEST_INTEREST_MISSING(
            409,
            "Nobody has decided that the return is in the best interests of this child; missing: {missing}.",
            "Ingen har afgjort, at hjemrejsen er til barnets bedste; mangler: {missing}.",
            "Let two persons decide it in the case; until then the return stays where it is.",
            "Lad to personer afgøre det i sagen; indtil da bliver hjemrejsen, hvor den er.",
            "F26, LAW-BK BR39",
            "Council of Europe Convention art. 16(7)",
            "PreparedReturnTest"),
    JOURNEY_OF_A_CHILD(
            409,
            "Receiver and escort are arranged for a child.",
            "Modtager og ledsager aftales for et barn.",
            "Go on without them.",
            "Fortsæt uden dem.",
            "process 2.7",
            "",
            "PreparedReturnTest"),
    RISK_GATE_NOT_GO(
            409,
            "The security risk assessment is {gate}; nobody departs before it is GO.",
            "Sikkerhedsvurderingen er {gate}; ingen rejser, før den er GO.",
            "Record a new risk assessment.",
            "Registrér en ny sikkerhedsvurdering.",
            "PAGE L14",
            "",
            "PreparedReturnTest"),
    TRAVEL_DATE(
            409,
            "A date of travel must make sense: {reason}.",
            "En rejsedato skal give mening: {reason}.",
            "Correct the date; unknown is sent as no date.",
            "Ret datoen; ukendt sendes som ingen dato.",
            "REC F34",
            "",
            "PreparedReturnTest"),
    ARRIVAL_COUNTRY(
            409,
            "The report names another country than the return.",
            "Rapporten nævner et andet land end hjemrejsen.",
            "Check the programme handle of the report.",
            "Kontrollér rapportens programreference.",
            "REC F34",
            "",
            "DrcReportsTest"),
    PLACE_NOT_HELD(
            409,
            "The place that was held for her has lapsed; another one is being asked for.",
            "Den plads, der var reserveret til hende, er bortfaldet; en ny søges.",
            "Wait until a place is reserved again, then go on.",
            "Afvent, at en plads er reserveret igen, og fortsæt så.",
            "decisions 8, 13",
            "",
            "PreparedReturnTest"),
    RETURN_ON_HOLD(
            409,
            "The return is on hold since {since}: {reason}.",
            "Hjemrejsen er sat i bero siden {since}: {reason}.",
            "Wait until what it rests on stands again, or let CMM or Hjemrejsestyrelsen end it before the departure. Nothing is ended by itself.",
            "Afvent, at grundlaget er til stede igen, eller lad CMM eller Hjemrejsestyrelsen afslutte den før afrejsen. Intet ophører af sig selv.",
            "process 2.7: entry conditions; F14",
            "",
            "HoldAndEndTest"),
    END_NOT_COMPETENT(
            403,
            "A return is ended for this reason by {organisations}.",
            "En hjemrejse afsluttes af denne grund af {organisations}.",
            "Let one of them record it.",
            "Lad en af dem registrere det.",
            "REC process 2.7",
            "",
            "HoldAndEndTest"),
    NOTHING_IS_MISSING(
            409,
            "The return is not on hold: no condition that it rests on is missing.",
            "Hjemrejsen er ikke sat i bero: ingen betingelse, den hviler på, mangler.",
            "Go on with it, or end it for the reason there is.",
            "Fortsæt den, eller afslut den af den grund, der er.",
            "process 2.7: entry conditions; F14",
            "",
            "HoldAndEndTest"),
    NOT_FINISHED(
            409,
            "The programme cannot be completed yet: {missing}.",
            "Programmet kan ikke afsluttes endnu: {missing}.",
            "Finish what is missing first.",
            "Gør det manglende færdigt først.",
            "process 2.7, scenario 14",
            "",
            "PaymentJourneyApiTest");

    private final Definition definition;

    ReturnRule(int status, String en, String da, String nextEn, String nextDa, String source, String law, String test) {
        definition = new Definition(status, Text.of(en, da), Text.of(nextEn, nextDa), source, law, test);
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
