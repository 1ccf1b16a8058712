package org.hjemvej.cases.assessment;

import org.hjemvej.platform.rules.Rule;
import org.hjemvej.platform.rules.Text;

/** Rules of the assessment whether a person is a victim of trafficking. */
public enum AssessmentRule implements Rule {
    ASSESSMENT_NOT_COMPETENT(
            403,
            "{authority} is competent to assess this person, not {organisation}.",
            "{authority} er kompetent til at vurdere denne person, ikke {organisation}.",
            "Let {authority} decide, or transfer the competence with a hand-over note when the stay basis has changed.",
            "Lad {authority} afgøre, eller overdrag kompetencen med et notat, hvis opholdsgrundlaget er ændret.",
            "PAGE I5, I7; SEED BR10",
            "",
            "AssessmentTest"),
    ASSESSMENT_NOT_RECOMMENDED(
            409,
            "No identification of this case has ended in a recommendation.",
            "Ingen udredning i sagen er endt med en indstilling.",
            "Conclude an identification with RECOMMENDED_FOR_ASSESSMENT first.",
            "Afslut først en udredning med RECOMMENDED_FOR_ASSESSMENT.",
            "SEED BR10",
            "",
            "AssessmentApiTest"),
    ASSESSMENT_ACTIVE_ALREADY(
            409,
            "An assessment of this case is pending.",
            "En vurdering i sagen er under behandling.",
            "Wait for its decision.",
            "Afvent dens afgørelse.",
            "PAGE, process 2.3: one active assessment per case",
            "",
            "AssessmentApiTest"),
    ASSESSMENT_POSITIVE_ALREADY(
            409,
            "This person is assessed as trafficked already.",
            "Personen er allerede vurderet handlet.",
            "Use the standing decision.",
            "Brug den gældende afgørelse.",
            "process 2.3",
            "",
            "AssessmentApiTest"),
    ASSESSMENT_STATE(
            409,
            "The assessment is {state} and cannot become {wanted}.",
            "Vurderingen er {state} og kan ikke blive {wanted}.",
            "From {state} it may become: {next}.",
            "Fra {state} kan den blive: {next}.",
            "process 2.3; F8: a decision is superseded, never edited",
            "",
            "AssessmentTest"),
    SAME_PERSON(
            409,
            "The second person must be another than the first.",
            "Den anden person skal være en anden end den første.",
            "Let a colleague do it.",
            "Lad en kollega gøre det.",
            "F9: four eyes",
            "",
            "AssessmentTest"),
    DECISION_PROPOSED_ALREADY(
            409,
            "A decision is proposed and waits for a second person.",
            "En afgørelse er foreslået og afventer en anden person.",
            "Let a colleague confirm it, or withdraw it.",
            "Lad en kollega bekræfte den, eller træk den tilbage.",
            "F9: four eyes",
            "",
            "AssessmentTest"),
    NO_DECISION_PROPOSED(
            409,
            "The assessment is {state} and no proposed decision waits for a second person.",
            "Vurderingen er {state}, og ingen foreslået afgørelse afventer en anden person.",
            "Propose a decision first.",
            "Foreslå først en afgørelse.",
            "F9: four eyes",
            "",
            "AssessmentTest"),
    TRANSFER_NOT_DUE(
            409,
            "The stay basis makes {authority} competent, which holds the assessment.",
            "Opholdsgrundlaget gør {authority} kompetent, som har vurderingen.",
            "Record the change of stay basis first.",
            "Registrér først ændringen af opholdsgrundlaget.",
            "process 2.3: TransferOfCompetence",
            "",
            "AssessmentTest"),
    TRANSFER_WHILE_PENDING(
            409,
            "The assessment is {state}; only a pending one is handed over.",
            "Vurderingen er {state}; kun en verserende overdrages.",
            "Wait for the information that was asked for; what is decided stays with who decided.",
            "Afvent de oplysninger, der er bedt om; hvad der er afgjort, bliver hos den, der afgjorde.",
            "process 2.3: TransferOfCompetence",
            "",
            "AssessmentTest"),
    REASSESSMENT_NEEDED(
            409,
            "The last decision is negative; the person is assessed anew on a reassessment only.",
            "Den seneste afgørelse er negativ; personen vurderes kun på ny ved en fornyet vurdering.",
            "Request a reassessment with what is new.",
            "Anmod om en fornyet vurdering med det nye.",
            "process 2.3; F10",
            "",
            "ReassessmentApiTest"),
    REASSESSMENT_AFTER_NEGATIVE(
            409,
            "No negative decision stands that could be reassessed.",
            "Der står ingen negativ afgørelse, som kan vurderes på ny.",
            "Open an assessment, or wait for the decision of the one that is open.",
            "Åbn en vurdering, eller afvent afgørelsen af den, der er åben.",
            "process 2.3; F10",
            "",
            "ReassessmentApiTest"),
    COURT_FINDING_MISSING(
            409,
            "No court's finding is recorded that this person was trafficked.",
            "Der er ikke registreret en domstols afgørelse om, at personen er handlet.",
            "Record the court's finding first.",
            "Registrér først domstolens afgørelse.",
            "PAGE I7, I8",
            "",
            "ReassessmentApiTest"),
    DECISION_DATE(
            409,
            "A decision is dated between the opening {openedOn} and today {today}, and served on or after it.",
            "En afgørelse dateres mellem åbningen {openedOn} og i dag {today} og forkyndes samme dag eller senere.",
            "Correct decidedOn and servedOn.",
            "Ret decidedOn og servedOn.",
            "REC F8",
            "",
            "AssessmentTest"),
    REVOCATION_PROPOSED_ALREADY(
            409,
            "A revocation is proposed and waits for a second person.",
            "En tilbagekaldelse er foreslået og afventer en anden person.",
            "Let a colleague confirm it, or withdraw it.",
            "Lad en kollega bekræfte den, eller træk den tilbage.",
            "F9: four eyes",
            "",
            "RevocationTest"),
    NO_REVOCATION_PROPOSED(
            409,
            "The assessment is {state} and no proposed revocation waits for a second person.",
            "Vurderingen er {state}, og ingen foreslået tilbagekaldelse afventer en anden person.",
            "Propose the revocation of a positive decision first.",
            "Foreslå først tilbagekaldelse af en positiv afgørelse.",
            "F9: four eyes",
            "",
            "RevocationTest"),
    REVOCATION_DATE(
            409,
            "A revocation is dated between the decision on {decidedOn} and today {today}, and served on or after it.",
            "En tilbagekaldelse dateres mellem afgørelsen {decidedOn} og i dag {today} og forkyndes samme dag eller senere.",
            "Correct decidedOn and servedOn.",
            "Ret decidedOn og servedOn.",
            "REC F8",
            "",
            "RevocationTest");

    private final Definition definition;

    AssessmentRule(
            int status, String en, String da, String nextEn, String nextDa, String source, String law, String test) {
        definition = new Definition(status, Text.of(en, da), Text.of(nextEn, nextDa), source, law, test);
    }

    @Override
    public Definition definition() {
        return definition;
    }
}
