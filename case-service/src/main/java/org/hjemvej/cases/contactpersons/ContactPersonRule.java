package org.hjemvej.cases.contactpersons;

import org.hjemvej.platform.rules.Rule;
import org.hjemvej.platform.rules.Text;

/** Rules of contact persons and of who stands in for them. */
public enum ContactPersonRule implements Rule {
    CONTACT_PERSON_UNCHANGED(
            409,
            "That person is the contact person already.",
            "Personen er allerede kontaktperson.",
            "Name somebody else, or nobody.",
            "Udpeg en anden, eller ingen.",
            "process 2.4",
            "ContactPersonsApiTest"),
    CONTACT_PERSON_BEFORE(
            409,
            "Somebody is the contact person of this case already.",
            "Sagen har allerede en kontaktperson.",
            "Say why another one follows her.",
            "Angiv, hvorfor en anden afløser hende.",
            "process 2.4",
            "ContactPersonsApiTest"),
    SUBSTITUTE_NAMED_BY_CONTACT_PERSON(
            403,
            "A substitute is named by the contact person herself or by a manager.",
            "En stedfortræder udpeges af kontaktpersonen selv eller af en leder.",
            "Ask one of them.",
            "Spørg en af dem.",
            "domain 1.2; REC",
            "ContactPersonsApiTest"),
    SUBSTITUTE_IS_CONTACT_PERSON(
            409,
            "The contact person cannot stand in for herself.",
            "Kontaktpersonen kan ikke være sin egen stedfortræder.",
            "Name somebody else.",
            "Udpeg en anden.",
            "domain 4.3; REC",
            "SubstitutionTest"),
    NAMED_BY_HERSELF(
            403,
            "Nobody makes herself the contact person or a substitute of a case.",
            "Ingen gør sig selv til kontaktperson eller stedfortræder i en sag.",
            "Let another manager name her, or the contact person.",
            "Lad en anden leder udpege hende, eller kontaktpersonen.",
            "domain 1.2; REC",
            "ContactPersonsApiTest"),
    SUBSTITUTE_DAYS(
            409,
            "Somebody stands in from today at the earliest, for {days} days at most, and the last day is not before the first.",
            "En stedfortræder virker tidligst fra i dag, i højst {days} dage, og sidste dag ligger ikke før første.",
            "Choose other days, or assign another contact person.",
            "Vælg andre dage, eller udpeg en anden kontaktperson.",
            "REC",
            "SubstitutionTest"),
    SUBSTITUTE_STANDS_ALREADY(
            409,
            "Somebody stands in on some of these days already: {substitution}.",
            "Nogen er allerede stedfortræder på nogle af dagene: {substitution}.",
            "End that one first, or choose other days.",
            "Afslut den først, eller vælg andre dage.",
            "REC",
            "ContactPersonsApiTest"),
    SUBSTITUTION_OVER(
            409,
            "This is over already.",
            "Det er allerede ophørt.",
            "Name a substitute anew.",
            "Udpeg en stedfortræder igen.",
            "REC",
            "SubstitutionTest");

    private final Definition definition;

    ContactPersonRule(int status, String en, String da, String nextEn, String nextDa, String source, String test) {
        definition = new Definition(status, Text.of(en, da), Text.of(nextEn, nextDa), source, "", test);
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
