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
            "IdentificationApiTest");

    private final Definition definition;

    MinorRule(int status, String en, String da, String nextEn, String nextDa, String source, String law, String test) {
        definition = new Definition(status, Text.of(en, da), Text.of(nextEn, nextDa), source, law, test);
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
