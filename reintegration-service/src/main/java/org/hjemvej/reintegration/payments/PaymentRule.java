package org.hjemvej.reintegration.payments;

import org.hjemvej.platform.rules.Rule;
import org.hjemvej.platform.rules.Text;

/** Rules of cash instalments and payouts. */
public enum PaymentRule implements Rule {
    INSTALMENT_STATE(
            409,
            "The instalment is {state} and cannot become {wanted}.",
            "Raten er {state} og kan ikke blive {wanted}.",
            "From {state} it may become: {next}.",
            "Fra {state} kan den blive: {next}.",
            "process 2.9",
            "",
            "CashInstalmentTest"),
    ENTRY_NOT_CONFIRMED(
            409,
            "Nothing is paid before the arrival is confirmed.",
            "Intet udbetales, før ankomsten er bekræftet.",
            "Wait for the partner to confirm the arrival.",
            "Afvent, at partneren bekræfter ankomsten.",
            "SEED BR15",
            "",
            "CashInstalmentTest"),
    INSTALMENT_NOT_DUE(
            409,
            "The instalment is due on {dueDate}.",
            "Raten forfalder {dueDate}.",
            "Release it on or after that day.",
            "Frigiv den på eller efter den dag.",
            "SEED BR15",
            "",
            "CashInstalmentTest"),
    RELEASE_BY_SAME_PERSON(
            409,
            "An instalment is released by two different persons of DRC finance.",
            "En rate frigives af to forskellige personer i DRC finans.",
            "Let a colleague give the second release.",
            "Lad en kollega give den anden frigivelse.",
            "F9: four eyes",
            "",
            "PaymentJourneyApiTest"),
    PAYEE_MISSING(
            409,
            "Nobody is named to be paid.",
            "Der er ikke angivet nogen, der skal betales.",
            "Record the payee and the channel first.",
            "Registrér først modtageren og kanalen.",
            "REC F47",
            "",
            "PaymentJourneyApiTest"),
    PAYEE_IN_USE(
            409,
            "The first of two releases has been given for this payee.",
            "Den første af to frigivelser er givet til denne modtager.",
            "Let a second person release the instalment, then change the payee; what is released goes to this one.",
            "Lad en anden person frigive raten, og ret så modtageren; det frigivne går til den nuværende.",
            "F9: an approval binds what was approved",
            "",
            "PaymentJourneyApiTest"),
    PAYEE_OF_A_CHILD(
            409,
            "Cash for a child goes to its guardian or the partner, never to the child itself.",
            "Kontanter til et barn går til dets værge eller partneren, aldrig til barnet selv.",
            "Name the guardian or the partner as payee.",
            "Angiv værgen eller partneren som modtager.",
            "F27",
            "",
            "PaymentJourneyApiTest"),
    PAYEE_OF_AN_ADULT(
            409,
            "Cash for an adult goes to herself or the partner, not to a guardian.",
            "Kontanter til en voksen går til hende selv eller partneren, ikke til en værge.",
            "Name the person herself or the partner as payee.",
            "Angiv personen selv eller partneren som modtager.",
            "F27; scenario 10",
            "",
            "HoldApiTest"),
    AGREEMENT_NOT_GOOD(
            409,
            "The agreement with the partner is not good at this moment; no money moves.",
            "Aftalen med partneren gælder ikke i dette øjeblik; ingen penge flyttes.",
            "DRC's programme manager can activate a suspended agreement again within its period; under one that has ended nothing is released.",
            "DRC's programleder kan aktivere en suspenderet aftale igen inden for dens periode; under en ophørt aftale frigives intet.",
            "process 2.12, scenario 19",
            "",
            "PaymentJourneyApiTest"),
    CONSENT_TAKEN_BACK(
            409,
            "The consent to share her identity with the partner does not stand; no money moves that way.",
            "Samtykket til at dele hendes identitet med partneren gælder ikke; ingen penge flyttes ad den vej.",
            "Ask the person; record her consent in the case, then release it again. The partner's cash is the only way to be paid.",
            "Spørg personen; registrér hendes samtykke i sagen, og frigiv så igen. Partnerens kontanter er den eneste måde at blive betalt på.",
            "PAGE C7; 4.6",
            "",
            "PaymentJourneyApiTest"),
    STANDING_UNKNOWN(
            503,
            "Whether the agreement and the consent stand could not be asked; no answer means no.",
            "Det kunne ikke afklares, om aftalen og samtykket gælder; intet svar betyder nej.",
            "Try again when the other service answers.",
            "Prøv igen, når den anden tjeneste svarer.",
            "5-events: fail closed",
            "",
            "PaymentJourneyApiTest"),
    PAYOUT_STATE(
            409,
            "The payout is {state} and cannot become {wanted}.",
            "Udbetalingen er {state} og kan ikke blive {wanted}.",
            "From {state} it may become: {next}.",
            "Fra {state} kan den blive: {next}.",
            "decisions 15",
            "",
            "PayoutTest"),
    RECEIPT_DATE(
            409,
            "The money is received between the day of the second release and today.",
            "Pengene er modtaget mellem dagen for den anden frigivelse og i dag.",
            "Correct receivedOn.",
            "Ret receivedOn.",
            "REC F49",
            "",
            "PayoutTest");

    private final Definition definition;

    PaymentRule(
            int status, String en, String da, String nextEn, String nextDa, String source, String law, String test) {
        definition = new Definition(status, Text.of(en, da), Text.of(nextEn, nextDa), source, law, test);
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
