package org.hjemvej.cases.consent;

import org.hjemvej.platform.rules.Rule;
import org.hjemvej.platform.rules.Text;

/** Rules of consent. */
public enum ConsentRule implements Rule {
    CONSENT_STANDS_ALREADY(
            409,
            "A consent with scope {scope} stands already.",
            "Der findes allerede et gældende samtykke til {scope}.",
            "Use the standing consent, or withdraw it first.",
            "Brug det gældende samtykke, eller træk det tilbage først.",
            "REC 4.6",
            "",
            "IdentificationApiTest"),
    CONSENT_WITHDRAWN_ALREADY(
            409,
            "The consent was withdrawn on {withdrawnAt}.",
            "Samtykket blev trukket tilbage {withdrawnAt}.",
            "Record a new consent when the person gives one.",
            "Registrér et nyt samtykke, når personen giver et.",
            "REC 4.6",
            "",
            "ConsentTest"),
    CONSENT_TO_BE_CONFIRMED(
            409,
            "The person is an adult now and has not confirmed what her representative agreed to: {scope}.",
            "Personen er nu voksen og har ikke bekræftet det, repræsentanten gav samtykke til: {scope}.",
            "Ask the person, and record that she confirms it, or that she takes it back.",
            "Spørg personen, og registrér, at hun bekræfter det eller trækker det tilbage.",
            "scenario 10; 1-actors 1.1",
            "",
            "ConsentConfirmationApiTest"),
    CONSENT_HER_OWN_ALREADY(
            409,
            "The person has given or confirmed this consent herself, or a statute allows it.",
            "Personen har selv givet eller bekræftet dette samtykke, eller det følger af lov.",
            "There is nothing to confirm.",
            "Der er intet at bekræfte.",
            "scenario 10",
            "",
            "ConsentTest"),
    CONSENT_OF_A_CHILD(
            409,
            "The person is treated as a child; her representative agrees for her.",
            "Personen behandles som barn; repræsentanten giver samtykke for hende.",
            "Record what her representative agrees to, with the child's view; she confirms it as soon as she is an adult.",
            "Registrér, hvad repræsentanten giver samtykke til, med barnets synspunkt; hun bekræfter det, så snart hun er voksen.",
            "scenario 10; 1-actors 1.1; process 2.7",
            "",
            "ConsentConfirmationApiTest"),
    CONSENT_WITHOUT_REPRESENTATIVE(
            409,
            "No representative is appointed now who could agree for this child.",
            "Der er ikke udpeget en repræsentant, som nu kan give samtykke for dette barn.",
            "Record the appointment first, or the statute that allows it; to be interviewed a child agrees itself.",
            "Registrér først udpegningen eller den lov, der tillader det; til en samtale giver barnet selv samtykke.",
            "1-actors 1.1; process 2.7; LAW L5",
            "Aliens Act § 56 a",
            "WhoSpeaksForAChildApiTest"),
    CONSENT_AGAINST_THE_CHILD(
            409,
            "The child does not want it: nobody agrees for it to {scope}.",
            "Barnet ønsker det ikke: ingen giver samtykke for det til {scope}.",
            "An interview and a return are voluntary; hear the child again when it wants to be heard.",
            "En samtale og en hjemrejse er frivillige; hør barnet igen, når det ønsker det.",
            "process 2.2, 2.7; PAGE C2, C7",
            "",
            "WhoSpeaksForAChildApiTest"),
    CONSENT_OF_A_CHILD_NOT_HEARD(
            409,
            "The child was not heard and so has not agreed itself.",
            "Barnet er ikke hørt og har derfor ikke selv givet samtykke.",
            "Record it once the child has been heard, or what its representative agrees to.",
            "Registrér det, når barnet er hørt, eller hvad dets repræsentant giver samtykke til.",
            "process 2.2, 2.7",
            "",
            "WhoAgreesTest"),
    CHILDS_VIEW_OF_AN_ADULT(
            409,
            "The person is an adult; what she says herself is the consent.",
            "Personen er voksen; det, hun selv siger, er samtykket.",
            "Leave childsView out.",
            "Udelad childsView.",
            "4.6",
            "",
            "WhoSpeaksForAChildApiTest"),
    CONSENT_FOR_AN_ADULT(
            409,
            "The person is an adult; no representative agrees for her.",
            "Personen er voksen; ingen repræsentant giver samtykke for hende.",
            "Ask the person, and record what she says herself.",
            "Spørg personen, og registrér, hvad hun selv siger.",
            "scenario 10; 1-actors 1.1",
            "",
            "ConsentConfirmationApiTest"),
    CONSENT_MISSING(
            409,
            "The person has not agreed to {scope}.",
            "Personen har ikke givet samtykke til {scope}.",
            "Ask the person, record the consent, and try again.",
            "Spørg personen, registrér samtykket, og prøv igen.",
            "PAGE C2; SEED-2",
            "",
            "IdentificationApiTest");

    private final Definition definition;

    ConsentRule(
            int status, String en, String da, String nextEn, String nextDa, String source, String law, String test) {
        definition = new Definition(status, Text.of(en, da), Text.of(nextEn, nextDa), source, law, test);
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
