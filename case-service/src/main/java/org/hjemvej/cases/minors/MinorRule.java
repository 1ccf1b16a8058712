package org.hjemvej.cases.minors;

import org.hjemvej.platform.rules.Rule;
import org.hjemvej.platform.rules.Text;

/** Rules that protect a child. */
public enum MinorRule implements Rule {
    REPRESENTATIVE_REQUIRED(
            409,
            "A child, or a person whose age is in doubt, is interviewed with the personal representative.",
            "Et barn, eller en person hvis alder er uafklaret, interviewes sammen med den personlige repræsentant.",
            "Record the appointment of the representative and the view of the child.",
            "Registrér udpegningen af repræsentanten og barnets synspunkt.",
            "PAGE C2; LAW L5",
            "Aliens Act § 56 a",
            "IdentificationApiTest"),
    NOT_A_CHILD(
            409,
            "A personal representative is for a child or a person whose age is in doubt.",
            "En personlig repræsentant er for et barn eller en person, hvis alder er uafklaret.",
            "Check the age state of the case.",
            "Kontrollér sagens alderstilstand.",
            "LAW L5",
            "Aliens Act § 56 a",
            "IdentificationApiTest"),
    REPRESENTATIVE_APPOINTED_ALREADY(
            409,
            "A representative is appointed already.",
            "Der er allerede udpeget en repræsentant.",
            "End the present appointment first.",
            "Afslut den nuværende udpegning først.",
            "LAW L5",
            "Aliens Act § 56 a",
            "IdentificationApiTest"),
    CHILD_OF_TWELVE_IS_HEARD(
            409,
            "A child that is not known to be under {consultationAge} is heard, unless that would harm it.",
            "Et barn, der ikke vides at være under {consultationAge} år, høres, medmindre det vil skade det.",
            "Hear the child, record that it would harm it, or record its day of birth first.",
            "Hør barnet, registrér, at det vil skade det, eller registrér først fødselsdagen.",
            "LAW L5, BR34",
            "Aliens Act § 56 a",
            "ChildProtectionApiTest"),
    REPRESENTATIVE_ENDED_ALREADY(
            409,
            "The appointment has ended on {endedOn}.",
            "Udpegningen er ophørt den {endedOn}.",
            "Read the appointment again.",
            "Læs udpegningen igen.",
            "F25",
            "",
            "ChildProtectionApiTest"),
    REPRESENTATIVE_ENDS_BEFORE_APPOINTMENT(
            409,
            "The appointment is from {appointedOn}; it cannot have ended before.",
            "Udpegningen er fra den {appointedOn}; den kan ikke være ophørt før.",
            "Correct the date.",
            "Ret datoen.",
            "F25",
            "",
            "ChildProtectionApiTest"),
    SCREENING_WITHOUT_REPRESENTATIVE(
            409,
            "A child's identification is not concluded without a representative or a dated reason why there is none.",
            "Et barns identifikation afsluttes ikke uden en repræsentant eller en dateret grund til, at der ikke er en.",
            "Record the appointment, or the reason with its date.",
            "Registrér udpegningen, eller grunden med dens dato.",
            "F25, LAW L5, BR33",
            "Aliens Act § 56 a",
            "ChildProtectionApiTest"),
    NOTICE_RECEIVED_ALREADY(
            409,
            "There is proof already that the municipality has the notice.",
            "Der er allerede bevis for, at kommunen har underretningen.",
            "Read the notice again.",
            "Læs underretningen igen.",
            "F25, D12",
            "",
            "ConcernNoticeTest"),
    NOTICE_RECEIVED_BEFORE_SENT(
            409,
            "The notice was sent on {sentOn}; it cannot have been received before.",
            "Underretningen er sendt den {sentOn}; den kan ikke være modtaget før.",
            "Correct the date.",
            "Ret datoen.",
            "F25, D12",
            "",
            "ConcernNoticeTest");

    private final Definition definition;

    MinorRule(int status, String en, String da, String nextEn, String nextDa, String source, String law, String test) {
        definition = new Definition(status, Text.of(en, da), Text.of(nextEn, nextDa), source, law, test);
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
