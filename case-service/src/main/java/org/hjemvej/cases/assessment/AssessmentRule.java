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
            "process 2.3",
            "",
            "AssessmentTest"),
    DECISION_DATE(
            409,
            "A decision is dated between the opening {openedOn} and today {today}, and served on or after it.",
            "En afgørelse dateres mellem åbningen {openedOn} og i dag {today} og forkyndes samme dag eller senere.",
            "Correct decidedOn and servedOn.",
            "Ret decidedOn og servedOn.",
            "REC F8",
            "",
            "AssessmentTest");

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
