package org.hjemvej.system.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** What is void because others used the machine (quality/goals.md, rule 3: more than 0.3 of a core). */
class MomentsTest {

    @Test
    void what_is_due_within_a_second_of_a_disturbed_moment_is_void() {
        Moments moments = moments(0.31);

        assertThat(moments.quiet(at(3900))).isTrue();
        assertThat(moments.quiet(at(4001))).isFalse();
        assertThat(moments.quiet(at(5200))).isFalse();
        assertThat(moments.quiet(at(6499))).isFalse();
        assertThat(moments.quiet(at(6500))).isTrue();
    }

    @Test
    void nothing_is_void_when_others_used_little() {
        assertThat(moments(0.3).quiet(at(5200))).isTrue();
        assertThat(moments(0.3).told()).isEqualTo("0 of 20 moments");
        assertThat(moments(0.31).told()).isEqualTo("1 of 20 moments");
    }

    @Test
    void what_was_due_just_now_goes_by_what_is_known() {
        Moments moments = moments(0.31);

        assertThat(moments.known(at(9000))).isTrue();
        assertThat(moments.known(at(9001))).isFalse();
        assertThat(moments.quiet(at(9900))).isTrue();
        assertThat(new Moments().quiet(at(9900))).isTrue();
    }

    /** Twenty moments of half a second, the eleventh of them disturbed by so much. */
    private static Moments moments(double cores) {
        Moments moments = new Moments();
        for (int i = 1; i <= 20; i++) {
            moments.add(at(500 * i), i == 11 ? cores : 0.1);
        }
        return moments;
    }

    private static long at(int millis) {
        return TimeUnit.MILLISECONDS.toNanos(millis);
    }
}
