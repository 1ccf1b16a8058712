package org.hjemvej.cases.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hjemvej.cases.intake.ReferralStatus.ACCEPTED;
import static org.hjemvej.cases.intake.ReferralStatus.CONVERTED;
import static org.hjemvej.cases.intake.ReferralStatus.DECLINED_BY_PERSON;
import static org.hjemvej.cases.intake.ReferralStatus.INTERVIEW_OFFERED;
import static org.hjemvej.cases.intake.ReferralStatus.NO_CONTACT;
import static org.hjemvej.cases.intake.ReferralStatus.NO_INDICATION;
import static org.hjemvej.cases.intake.ReferralStatus.RECEIVED;
import static org.hjemvej.cases.intake.ReferralStatus.TRIAGED;
import static org.hjemvej.platform.testing.Refusals.person;
import static org.hjemvej.platform.testing.Refusals.refusedBy;

import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Each state with each step: process 2.1, written down here once more. */
class ReferralStatesTest {

    private static final Instant NOW = Instant.EPOCH.plusSeconds(60);

    /** How each state is asked for; nothing becomes RECEIVED again. */
    private static final Map<ReferralStatus, Consumer<Referral>> STEPS = new EnumMap<>(Map.of(
            TRIAGED, each -> each.triage(NOW),
            NO_INDICATION, Referral::findNoIndication,
            INTERVIEW_OFFERED, each -> each.offerInterview(NOW),
            ACCEPTED, each -> each.answer(ACCEPTED, NOW),
            DECLINED_BY_PERSON, each -> each.answer(DECLINED_BY_PERSON, NOW),
            NO_CONTACT, each -> each.answer(NO_CONTACT, NOW),
            CONVERTED, each -> each.convertTo("K-1", NOW)));

    /** A way to each state. */
    private static final Map<ReferralStatus, List<ReferralStatus>> WAYS = new EnumMap<>(Map.of(
            RECEIVED, List.of(),
            TRIAGED, List.of(TRIAGED),
            NO_INDICATION, List.of(TRIAGED, NO_INDICATION),
            INTERVIEW_OFFERED, List.of(TRIAGED, INTERVIEW_OFFERED),
            ACCEPTED, List.of(TRIAGED, INTERVIEW_OFFERED, ACCEPTED),
            DECLINED_BY_PERSON, List.of(TRIAGED, INTERVIEW_OFFERED, DECLINED_BY_PERSON),
            NO_CONTACT, List.of(TRIAGED, INTERVIEW_OFFERED, NO_CONTACT),
            CONVERTED, List.of(TRIAGED, INTERVIEW_OFFERED, ACCEPTED, CONVERTED)));

    private static final Map<ReferralStatus, Set<ReferralStatus>> PROCESS = new EnumMap<>(Map.of(
            RECEIVED, EnumSet.of(TRIAGED),
            TRIAGED, EnumSet.of(INTERVIEW_OFFERED, NO_INDICATION),
            INTERVIEW_OFFERED, EnumSet.of(ACCEPTED, DECLINED_BY_PERSON, NO_CONTACT),
            ACCEPTED, EnumSet.of(CONVERTED),
            DECLINED_BY_PERSON, EnumSet.of(INTERVIEW_OFFERED),
            NO_CONTACT, EnumSet.of(INTERVIEW_OFFERED)));

    @Test
    void each_state_leads_where_the_process_says_and_nowhere_else() {
        for (ReferralStatus from : ReferralStatus.values()) {
            Set<ReferralStatus> allowed = PROCESS.getOrDefault(from, Set.of());
            STEPS.forEach((to, step) -> {
                Referral referral = in(from);
                if (allowed.contains(to)) {
                    step.accept(referral);
                    assertThat(referral.status()).isEqualTo(to);
                } else {
                    refusedBy(IntakeRule.REFERRAL_STATE, () -> step.accept(referral));
                    assertThat(referral.status()).as(from + " to " + to).isEqualTo(from);
                }
            });
            assertThat(from.next()).isEqualTo(allowed);
        }
    }

    @Test
    void its_sender_may_tell_more_until_there_is_a_case_or_nobody_is_to_be_met() {
        assertThat(EnumSet.allOf(ReferralStatus.class).stream().filter(ReferralStatus::isOpen))
                .containsExactlyInAnyOrder(RECEIVED, TRIAGED, INTERVIEW_OFFERED, ACCEPTED, NO_CONTACT);
    }

    private static Referral in(ReferralStatus wanted) {
        Referral referral = Referral.receive(
                "R-1",
                new Referral.Facts(SourceChannel.HOTLINE, Urgency.ACUTE, null, null),
                null,
                person("pelle", "POLICE"),
                Instant.EPOCH);
        WAYS.getOrDefault(wanted, List.of())
                .forEach(state -> STEPS.getOrDefault(state, each -> {}).accept(referral));
        assertThat(referral.status()).isEqualTo(wanted);
        return referral;
    }
}
