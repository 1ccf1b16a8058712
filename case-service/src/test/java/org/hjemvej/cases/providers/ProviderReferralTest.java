package org.hjemvej.cases.providers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hjemvej.cases.providers.ReferralState.ACCEPTED;
import static org.hjemvej.cases.providers.ReferralState.DONE;
import static org.hjemvej.cases.providers.ReferralState.EXPIRED;
import static org.hjemvej.cases.providers.ReferralState.REJECTED;
import static org.hjemvej.cases.providers.ReferralState.SENT;
import static org.hjemvej.cases.providers.ReferralState.WITHDRAWN;
import static org.hjemvej.platform.testing.Refusals.person;
import static org.hjemvej.platform.testing.Refusals.refusedBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.hjemvej.cases.entitlements.ServiceCategory;
import org.hjemvej.cases.offers.InventedOffer;
import org.hjemvej.platform.caller.Actor;
import org.junit.jupiter.api.Test;

class ProviderReferralTest {

    private static final Instant NOW = Instant.parse("2026-11-25T12:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final Actor PIA = person("pia", "PRACTICE");

    private final ProviderReferral referral = sent(TODAY.plusDays(5));

    @Test
    void every_pair_of_states_is_as_written_down_here_once_more() {
        Map<ReferralState, Set<ReferralState>> allowed = new EnumMap<>(Map.of(
                SENT, EnumSet.of(ACCEPTED, REJECTED, WITHDRAWN, EXPIRED),
                ACCEPTED, EnumSet.of(DONE)));
        for (ReferralState from : ReferralState.values()) {
            for (ReferralState to : ReferralState.values()) {
                assertThat(from.next().contains(to))
                        .as(from + " to " + to)
                        .isEqualTo(allowed.getOrDefault(from, Set.of()).contains(to));
            }
        }
    }

    @Test
    void an_accepted_referral_is_done_and_cannot_be_withdrawn() {
        referral.accept(PIA, NOW);

        refusedBy(ProviderRule.PROVIDER_REFERRAL_STATE, referral::withdraw);
        assertThat(referral.answeredBy()).isEqualTo("pia");
        referral.done(NOW);

        assertThat(referral.status()).isEqualTo(DONE);
        assertThat(referral.doneAt()).isEqualTo(NOW);
        assertThat(referral.provider()).isEqualTo("PRACTICE");
        assertThat(referral.category()).isEqualTo(ServiceCategory.PSYCHOLOGICAL);
    }

    @Test
    void a_rejected_one_keeps_the_reason_and_is_over() {
        referral.reject(RejectReason.NO_CAPACITY, PIA, NOW);

        assertThat(referral.rejectReason()).isEqualTo(RejectReason.NO_CAPACITY);
        refusedBy(ProviderRule.PROVIDER_REFERRAL_STATE, () -> referral.accept(PIA, NOW));
        refusedBy(ProviderRule.PROVIDER_REFERRAL_STATE, referral::expire);
    }

    @Test
    void a_withdrawn_one_cannot_be_answered() {
        referral.withdraw();

        refusedBy(ProviderRule.PROVIDER_REFERRAL_STATE, () -> referral.accept(PIA, NOW));
        refusedBy(ProviderRule.PROVIDER_REFERRAL_STATE, () -> referral.reject(RejectReason.NO_INTERPRETER, PIA, NOW));
        assertThat(referral.answeredAt()).isNull();
    }

    @Test
    void a_provider_has_a_day_at_least_and_no_more_than_the_policy_allows() {
        assertThat(sent(TODAY.plusDays(1)).answerBy()).isEqualTo(TODAY.plusDays(1));
        assertThat(sent(TODAY.plusDays(30)).status()).isEqualTo(SENT);
        refusedBy(ProviderRule.PROVIDER_ANSWER_BY, () -> sent(TODAY));
        refusedBy(ProviderRule.PROVIDER_ANSWER_BY, () -> sent(TODAY.plusDays(31)));
    }

    @Test
    void an_answer_counts_until_midnight_in_copenhagen_of_its_day_however_late_the_deadline_is_noticed() {
        Instant last = Instant.parse("2026-11-30T22:59:59Z");
        Instant late = Instant.parse("2026-11-30T23:00:00Z");

        refusedBy(ProviderRule.PROVIDER_ANSWER_LATE, () -> referral.accept(PIA, late));
        refusedBy(ProviderRule.PROVIDER_ANSWER_LATE, () -> referral.reject(RejectReason.NO_CAPACITY, PIA, late));
        assertThat(referral.status()).isEqualTo(SENT);
        assertThat(referral.rejectReason()).isNull();
        referral.accept(PIA, last);

        assertThat(referral.status()).isEqualTo(ACCEPTED);
    }

    private static ProviderReferral sent(LocalDate answerBy) {
        return ProviderReferral.send(InventedOffer.on(TODAY, NOW), answerBy, 30, person("clara", "CMM"), TODAY, NOW);
    }
}
