package org.hjemvej.cases.minors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hjemvej.platform.testing.Refusals.person;
import static org.hjemvej.platform.testing.Refusals.refusedBy;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ConcernNoticeTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);
    private static final byte[] SEALED = {1};

    private final ConcernNotice notice = ConcernNotice.send(
            "J-1", "K-1", NoticeChannel.DIGITAL_POST, DAY, SEALED, person("clara", "CMM"), Instant.EPOCH);

    @Test
    void every_pair_of_states_is_as_the_process_says() {
        for (NoticeStatus from : NoticeStatus.values()) {
            for (NoticeStatus to : NoticeStatus.values()) {
                assertThat(from.next().contains(to))
                        .as(from + " to " + to)
                        .isEqualTo(from == NoticeStatus.SENT && to == NoticeStatus.RECEIVED);
            }
        }
    }

    @Test
    void only_the_proof_makes_it_received_and_once() {
        assertThat(notice.status()).isEqualTo(NoticeStatus.SENT);

        notice.receive(DAY, SEALED);

        assertThat(notice.status()).isEqualTo(NoticeStatus.RECEIVED);
        refusedBy(MinorRule.NOTICE_RECEIVED_ALREADY, () -> notice.receive(DAY, SEALED));
    }

    @Test
    void nothing_is_received_before_it_is_sent() {
        refusedBy(MinorRule.NOTICE_RECEIVED_BEFORE_SENT, () -> notice.receive(DAY.minusDays(1), SEALED));
    }
}
