package org.hjemvej.cases.whereabouts;

import org.hjemvej.platform.rules.Rule;
import org.hjemvej.platform.rules.Text;

/** Rules of who may know where somebody lives. */
public enum WhereaboutsRule implements Rule {
    ADDRESS_READER_ONESELF(
            409,
            "Nobody gives herself the right to know where somebody lives.",
            "Ingen giver sig selv ret til at vide, hvor en anden bor.",
            "Let the contact person or a manager of CMM name you.",
            "Lad kontaktpersonen eller en leder hos CMM udpege dig.",
            "AddressReaderTest"),
    ADDRESS_READER_TOO_LONG(
            409,
            "A reader is named for at most {days} days, until {latest}; not for a day that is over.",
            "En læser udpeges for højst {days} dage, til {latest}; ikke for en dag, der er forbi.",
            "Choose an earlier last day, and name her again when it is needed.",
            "Vælg en tidligere sidste dag, og udpeg hende igen, når der er brug for det.",
            "WhereaboutsApiTest"),
    ADDRESS_WITHOUT_PLACE(
            409,
            "The placement is {state}; there is no place whose address could be read.",
            "Indkvarteringen er {state}; der er ingen plads, hvis adresse kunne læses.",
            "Name readers once a place is reserved.",
            "Udpeg læsere, når en plads er reserveret.",
            "WhereaboutsApiTest"),
    ADDRESS_READER_ORGANISATION(
            409,
            "An address is told for {purpose} to {possible} only, not to {organisation}, whatever the person has agreed to share.",
            "En adresse oplyses til formålet {purpose} kun til {possible}, ikke til {organisation}, uanset hvad personen har samtykket i at dele.",
            "Let somebody at CMM take her there or fetch her, or choose the purpose that is meant.",
            "Lad en medarbejder hos CMM følge eller hente hende, eller vælg det rette formål.",
            "WhereaboutsApiTest"),
    ADDRESS_PURPOSE_CLOSED(
            409,
            "Nobody is named for {purpose}.",
            "Ingen udpeges til formålet {purpose}.",
            "Let her meet them elsewhere; somebody at CMM can be named to take her there (ESCORT).",
            "Lad hende møde dem et andet sted; en medarbejder hos CMM kan udpeges til at følge hende (ESCORT).",
            "WhereaboutsApiTest"),
    ADDRESS_READER_OF_A_CHILD(
            409,
            "{purpose} is for the address of a child, and this person is none.",
            "{purpose} gælder et barns adresse, og personen er ikke et barn.",
            "Nothing is to be done: an adult has no representative, and no municipality that looks after her as a child.",
            "Der er ikke mere at gøre: en voksen har ingen repræsentant og ingen kommune, der fører tilsyn med hende som barn.",
            "WhereaboutsApiTest"),
    ADDRESS_READER_NOT_APPOINTED(
            409,
            "The child has no representative.",
            "Barnet har ingen repræsentant.",
            "Record the appointment in the case first; then name who represents the child.",
            "Registrér først beskikkelsen i sagen; udpeg derefter den, der repræsenterer barnet.",
            "RepresentativeWhereaboutsApiTest"),
    ADDRESS_READER_OVER(
            409,
            "The right of this reader has ended already.",
            "Denne læsers ret er allerede ophørt.",
            "Nothing is to be done.",
            "Der er ikke mere at gøre.",
            "AddressReaderTest");

    private final Definition definition;

    WhereaboutsRule(int status, String en, String da, String nextEn, String nextDa, String test) {
        definition = new Definition(
                status,
                Text.of(en, da),
                Text.of(nextEn, nextDa),
                "F17; domain 1.2, 4.2 (P6), 4.3; process 2.5",
                "",
                test);
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
