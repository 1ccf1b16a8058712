package org.hjemvej.partners.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hjemvej.platform.testing.Refusals.refusedBy;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PartnerSearchTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);

    private final PartnerSearch search = PartnerSearch.open("ZZ", DAY.plusDays(30), Instant.EPOCH);

    @Test
    void a_search_goes_through_candidates_due_diligence_and_negotiation_to_success() {
        search.progress(SearchStatus.CANDIDATES_LISTED);
        search.progress(SearchStatus.IN_DUE_DILIGENCE);
        search.progress(SearchStatus.NEGOTIATING);

        search.succeed(DAY);

        assertThat(search.status()).isEqualTo(SearchStatus.SUCCESS);
        assertThat(search.closedOn()).isEqualTo(DAY);
    }

    @Test
    void nobody_negotiates_without_due_diligence() {
        search.progress(SearchStatus.CANDIDATES_LISTED);

        refusedBy(SearchRule.SEARCH_STATE, () -> search.progress(SearchStatus.NEGOTIATING));
    }

    @ParameterizedTest
    @EnumSource(SearchStatus.class)
    void a_search_that_has_ended_is_not_led_on(SearchStatus wanted) {
        search.fail(FailureReason.SECURITY_SITUATION, DAY);

        refusedBy(SearchRule.SEARCH_STATE, () -> search.progress(wanted));
    }

    @ParameterizedTest
    @EnumSource(SearchStatus.class)
    void every_open_state_can_succeed_and_fail(SearchStatus status) {
        assertThat(status.next().contains(SearchStatus.SUCCESS)).isEqualTo(status.isOpen());
        assertThat(status.next().contains(SearchStatus.FAILED)).isEqualTo(status.isOpen());
    }
}
