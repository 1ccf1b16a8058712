package org.hjemvej.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class HeldBackTest {

    private final HeldBack held = new HeldBack();

    @Test
    void a_refused_subject_waits_and_others_do_not() {
        held.after(Set.of("a", "b"), Set.of("a"), 0);

        assertThat(held.at(ms(499))).containsExactly("a");
        assertThat(held.at(ms(501))).isEmpty();
    }

    @Test
    void every_refusal_doubles_the_wait_up_to_half_a_minute() {
        for (long wait : new long[] {500, 1000, 2000, 4000, 8000, 16_000, 30_000, 30_000}) {
            held.after(Set.of("a"), Set.of("a"), 0);

            assertThat(held.at(ms(wait - 1))).containsExactly("a");
            assertThat(held.at(ms(wait + 1))).isEmpty();
        }
    }

    @Test
    void who_was_sent_starts_anew() {
        held.after(Set.of("a"), Set.of("a"), 0);
        held.after(Set.of("a"), Set.of("a"), 0);
        held.after(Set.of("a"), Set.of(), 0);
        held.after(Set.of("a"), Set.of("a"), 0);

        assertThat(held.at(ms(501))).isEmpty();
    }

    private static long ms(long millis) {
        return TimeUnit.MILLISECONDS.toNanos(millis);
    }
}
