package org.hjemvej.cases.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hjemvej.platform.testing.Refusals.person;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.hjemvej.cases.casefile.StayBasis.StayBasisClass;
import org.hjemvej.cases.competence.Authority;
import org.hjemvej.cases.competence.CompetentAuthority;
import org.hjemvej.platform.caller.Actor;
import org.hjemvej.platform.rules.RuleBroken;
import org.hjemvej.platform.time.BusinessClock;

/** Who is competent is frozen when an assessment opens: only a hand-over, asked for by who holds it, changes it. */
class FrozenCompetencePropertyTest {

    private static final LocalDate DAY = LocalDate.of(2025, 3, 3);
    private static final Instant NOW = BusinessClock.startOf(DAY);
    private static final byte[] SEALED = {1};

    /** What can be done with an assessment that was opened. */
    enum Step {
        ASK,
        ANSWER,
        PROPOSE,
        WITHDRAW,
        CONFIRM,
        LAPSE,
        HAND_OVER_TO_CMM,
        HAND_OVER_TO_UDL
    }

    @Property
    void only_a_hand_over_changes_who_holds_it(
            @ForAll Authority first,
            @ForAll @Size(max = 20) List<Step> steps,
            @ForAll @Size(min = 20, max = 20) List<Authority> organisations) {
        Assessment assessment = Assessment.open("A-1", "K-1", 1, competent(first), NOW);
        Authority holder = first;

        for (int i = 0; i < steps.size(); i++) {
            Authority by = organisations.get(i);
            boolean taken = take(assessment, steps.get(i), by);
            if (taken && steps.get(i) != Step.ANSWER) {
                assertThat(by).as("who took " + steps.get(i)).isEqualTo(holder);
            }
            if (taken && steps.get(i) == Step.HAND_OVER_TO_CMM) {
                holder = Authority.CMM;
            }
            if (taken && steps.get(i) == Step.HAND_OVER_TO_UDL) {
                holder = Authority.UDL;
            }
            assertThat(assessment.authority()).isEqualTo(holder);
            assertThat(assessment.ruleVersion()).isEqualTo("RULE@" + holder);
        }
    }

    private static boolean take(Assessment assessment, Step step, Authority organisation) {
        try {
            Actor actor = person(step == Step.CONFIRM ? "second" : "first", organisation.name());
            switch (step) {
                case ASK -> assessment.ask("Q-1", SEALED, actor, NOW);
                case ANSWER -> assessment.informed();
                case PROPOSE ->
                    assessment.propose(
                            new Decision(Decision.Outcome.NEGATIVE, "BASIS", "eng", DAY, DAY), SEALED, actor, DAY);
                case WITHDRAW -> assessment.withdrawProposal(actor);
                case CONFIRM -> assessment.confirm(actor, StayBasisClass.NOT_LAWFUL, false);
                case LAPSE -> assessment.lapse(LapseReason.LEFT_DENMARK, actor, DAY);
                case HAND_OVER_TO_CMM -> assessment.transfer("H-1", competent(Authority.CMM), SEALED, actor, NOW);
                case HAND_OVER_TO_UDL -> assessment.transfer("H-1", competent(Authority.UDL), SEALED, actor, NOW);
            }
            return true;
        } catch (RuleBroken refused) {
            return false;
        }
    }

    private static CompetentAuthority competent(Authority authority) {
        return new CompetentAuthority(authority, "RULE@" + authority, List.of(), List.of());
    }
}
