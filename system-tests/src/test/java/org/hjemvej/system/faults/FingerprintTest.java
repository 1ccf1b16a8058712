package org.hjemvej.system.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** R14: what is too much or too little after a way home, and tables that are not as they were, are seen. */
class FingerprintTest {

    private static final Fingerprint UNDISTURBED =
            new Fingerprint(Map.of("partner instruction instalment 1", 1, "case event case-opened", 1));

    @Test
    void the_same_way_home_has_no_difference() {
        assertThat(new Fingerprint(Map.copyOf(UNDISTURBED.counts())).differences(UNDISTURBED))
                .isEmpty();
    }

    @Test
    void an_effect_that_is_doubled_missing_or_new_is_named() {
        Fingerprint hurt =
                new Fingerprint(Map.of("partner instruction instalment 1", 2, "notification notice x CMM", 1));

        assertThat(hurt.differences(UNDISTURBED))
                .containsExactlyInAnyOrder(
                        "partner instruction instalment 1: 2 instead of 1",
                        "case event case-opened: 0 instead of 1",
                        "notification notice x CMM: 1 instead of 0");
    }

    @Test
    void a_table_that_changed_vanished_or_came_is_named_unless_it_may() {
        Dump before = new Dump(Map.of("case-service referral", "1 rows a", "case-service audit", "1 rows b"));
        Dump after = new Dump(Map.of("case-service referral", "2 rows c", "case-service new", "0 rows "));

        assertThat(before.differences(after, Set.of())).hasSize(3);
        assertThat(before.differences(after, Set.of(" audit"))).hasSize(2);
        assertThat(before.differences(before, Set.of())).isEmpty();
    }
}
