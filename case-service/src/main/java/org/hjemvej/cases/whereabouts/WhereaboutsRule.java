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
                status, Text.of(en, da), Text.of(nextEn, nextDa), "F17; domain 4.2 (P6), 4.3; process 2.5", "", test);
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
