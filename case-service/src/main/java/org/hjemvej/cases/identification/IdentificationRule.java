package org.hjemvej.cases.identification;

import org.hjemvej.platform.rules.Rule;
import org.hjemvej.platform.rules.Text;

/** Rules of the identification of a person. */
public enum IdentificationRule implements Rule {
    IDENTIFICATION_STATE(
            409,
            "The identification is {state} and cannot become {wanted}.",
            "Udredningen er {state} og kan ikke blive {wanted}.",
            "From {state} it may become: {next}.",
            "Fra {state} kan den blive: {next}.",
            "PAGE C2, process 2.2",
            "IdentificationTest"),
    IDENTIFICATION_BEGINNING(
            409,
            "An identification that is {state} does not begin this way.",
            "En udredning, der er {state}, begynder ikke på denne måde.",
            "Use start after the consent and resumption after a suspension.",
            "Brug start efter samtykket og resumption efter en afbrydelse.",
            "process 2.2",
            "IdentificationTest"),
    IDENTIFICATION_NOT_UNDER_WAY(
            409,
            "The identification is {state}: nothing new is recorded in it.",
            "Udredningen er {state}: der registreres ikke noget nyt i den.",
            "Record interviews and episodes between its start and its conclusion, or plan a new identification.",
            "Registrér samtaler og hændelser mellem start og afslutning, eller planlæg en ny udredning.",
            "process 2.2",
            "IdentificationTest"),
    IDENTIFICATION_BY_CONSENT(
            409,
            "The identification is {state} and the person agrees to it: it is not cancelled.",
            "Udredningen er {state}, og personen har givet samtykke til den: den aflyses ikke.",
            "Suspend or conclude it; cancel it once the person has taken her consent back.",
            "Sæt den i bero, eller afslut den; aflys den, når personen har trukket sit samtykke tilbage.",
            "process 2.2",
            "InterviewApiTest"),
    INDICATOR_UNKNOWN(
            409,
            "The indicator {code} is not in catalogue version {catalogueVersion}.",
            "Indikatoren {code} findes ikke i katalogversion {catalogueVersion}.",
            "Use a code of GET /v1/indicators.",
            "Brug en kode fra GET /v1/indicators.",
            "PAGE C11",
            "IdentificationApiTest"),
    INDICATOR_VERSION_NOT_VALID(
            409,
            "Catalogue version {catalogueVersion} was not valid on {observedOn}.",
            "Katalogversion {catalogueVersion} var ikke gyldig den {observedOn}.",
            "Use a version of GET /v1/indicators that was valid on the day of the observation.",
            "Brug en version fra GET /v1/indicators, der var gyldig på observationsdagen.",
            "PAGE C11, C20, process 2.2",
            "IdentificationTest"),
    INDICATOR_TWICE(
            409,
            "The indicator {code} is there more than once.",
            "Indikatoren {code} er der mere end én gang.",
            "Send each code once, with what is known now.",
            "Send hver kode én gang, med det, der vides nu.",
            "F6",
            "ObservationApiTest"),
    OBSERVATION_NOTE(
            409,
            "The note of {code} is either a new text or the noteRef that this identification has already.",
            "Noten til {code} er enten en ny tekst eller den noteRef, som udredningen allerede har.",
            "Send note for a new text, noteRef to keep the one that is there, or neither.",
            "Send note for en ny tekst, noteRef for at beholde den, der er, eller ingen af delene.",
            "F6, process 2.2",
            "ObservationApiTest"),
    INDICATORS_INCOMPLETE(
            409,
            "A recommendation needs a present indicator of {missing}.",
            "En indstilling kræver en tilstedeværende indikator for {missing}.",
            "Record what was found for {missing}; for a child the means are not needed.",
            "Registrér, hvad der blev fundet for {missing}; for et barn kræves midlet ikke.",
            "PAGE C2: Palermo definition",
            "IdentificationTest"),
    EPISODE_PERIOD(
            409,
            "An episode ends on the day it begins or later.",
            "En hændelse slutter samme dag, som den begynder, eller senere.",
            "Correct from and to; with precision MONTH or YEAR only that part of the date counts.",
            "Ret from og to; med præcision MONTH eller YEAR tæller kun den del af datoen.",
            "F6",
            "EpisodeTest"),
    EPISODE_PLACE(
            409,
            "A place is named exactly when it is known more closely than by its country.",
            "Et sted nævnes netop, når det kendes nærmere end ved landet.",
            "Send text with precision REGION or PLACE, and none with COUNTRY.",
            "Send text med præcision REGION eller PLACE, og ingen med COUNTRY.",
            "F6",
            "EpisodeTest"),
    SUPPORT_PERSON_NOT_WISHED(
            409,
            "A support person comes along only when the person wishes it.",
            "En bisidder er kun med, når personen ønsker det.",
            "Set supportPersonWished, or name none.",
            "Sæt supportPersonWished, eller nævn ingen.",
            "PAGE C2, I5",
            "IdentificationTest"),
    OVERRIDE_BY_MANAGER(
            403,
            "That an interview is held without the representative is decided by a manager of CMM in person.",
            "At en samtale holdes uden repræsentanten, beslutter en leder i CMM personligt.",
            "Ask a manager, or appoint the representative.",
            "Spørg en leder, eller få repræsentanten udpeget.",
            "REC, process 2.2",
            "InterviewGateTest"),
    OVERRIDE_NOT_NEEDED(
            409,
            "This interview needs no reason for holding it without a representative.",
            "Denne samtale kræver ingen grund til at holde den uden repræsentant.",
            "Leave representativeOverride out.",
            "Udelad representativeOverride.",
            "REC, process 2.2",
            "InterviewGateTest"),
    REPRESENTATIVE_NOT_TOLD_OF(
            409,
            "Of the interviews {interviews} nobody has said whether the child's representative was there.",
            "Om samtalerne {interviews} har ingen oplyst, om barnets repræsentant var til stede.",
            "Add the facts of these interviews first, a manager of CMM with a reason where the representative was not there.",
            "Tilføj først oplysningerne om disse samtaler, en leder i CMM med en grund, hvor repræsentanten ikke var til stede.",
            "PAGE C2, process 2.2",
            "InterviewApiTest"),
    INTERVIEWER_NOT_CMM(
            403,
            "Identification interviews are held by {allowed}, not by {organisation}.",
            "Udredende samtaler holdes af {allowed}, ikke af {organisation}.",
            "Refer the person to CMM.",
            "Henvis personen til CMM.",
            "SEED BR10; PAGE BR49",
            "IdentificationApiTest");

    private final Definition definition;

    IdentificationRule(int status, String en, String da, String nextEn, String nextDa, String source, String test) {
        definition = new Definition(status, Text.of(en, da), Text.of(nextEn, nextDa), source, "", test);
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
