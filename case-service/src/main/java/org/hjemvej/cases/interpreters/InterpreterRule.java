package org.hjemvej.cases.interpreters;

import org.hjemvej.platform.rules.Rule;
import org.hjemvej.platform.rules.Text;

/** Rules of interpreters. */
public enum InterpreterRule implements Rule {
    INTERPRETER_STATE(
            "The reservation is {state} and cannot become {wanted}.",
            "Reservationen er {state} og kan ikke blive {wanted}.",
            "From {state} it may become: {next}.",
            "Fra {state} kan den blive: {next}.",
            "scenario 26",
            "InterpreterReservationTest"),
    INTERPRETER_BEFORE_OFFER(
            "The referral is {state}; an interpreter is reserved when the person is offered an interview or has accepted it.",
            "Henvendelsen er {state}; en tolk reserveres, når personen er tilbudt en samtale eller har sagt ja til den.",
            "Offer the interview first, or reserve the interpreter in the case.",
            "Tilbyd først samtalen, eller reservér tolken i sagen.",
            "PAGE C2, scenario 26",
            "InterpreterApiTest"),
    INTERPRETER_LANGUAGE_UNKNOWN(
            "Nobody has recorded which language the person's interpreter speaks.",
            "Ingen har registreret, hvilket sprog personens tolk taler.",
            "Send the language, or record it in the contact rules of the case.",
            "Send sproget, eller registrér det i sagens kontaktregler.",
            "F4, scenario 26",
            "InterpreterApiTest"),
    INTERPRETER_EXISTS(
            "An interpreter of this language is reserved or awaited for this person on that day: {reservation}.",
            "En tolk på dette sprog er reserveret eller ventet til denne person den dag: {reservation}.",
            "Go on with that reservation.",
            "Fortsæt med den reservation.",
            "scenario 26",
            "InterpreterApiTest"),
    INTERPRETERS_COUNTED(
            "The number of interpreters of {language} from {validFrom} on is registered already.",
            "Antallet af tolke på {language} fra {validFrom} er allerede registreret.",
            "Register the new number from another date on.",
            "Registrér det nye antal fra en anden dato.",
            "scenario 26",
            "InterpreterApiTest");

    private final Definition definition;

    InterpreterRule(String en, String da, String nextEn, String nextDa, String source, String test) {
        definition = new Definition(409, Text.of(en, da), Text.of(nextEn, nextDa), source, "", test);
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
