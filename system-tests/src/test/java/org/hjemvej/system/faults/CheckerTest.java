package org.hjemvej.system.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** R14: histories and remains that are bad on purpose; each is caught, and by the invariant it breaks. */
class CheckerTest {

    private static final List<History.Attempt> GOOD = List.of(ok("k1", "a"), ok("k2", "b"), unknown("k3"));

    @Test
    void a_good_run_has_no_violation_whether_or_not_the_unanswered_command_happened() {
        assertThat(Checker.violations(GOOD, remains("a", "b"))).isEmpty();
        assertThat(Checker.violations(GOOD, remains("a", "b", "c"))).isEmpty();
    }

    @Test
    void an_acknowledged_command_that_is_lost_is_caught() {
        assertThat(Checker.violations(GOOD, remains("a"))).anyMatch(each -> each.startsWith("I1"));
    }

    @Test
    void a_row_that_nobody_asked_for_is_caught() {
        assertThat(Checker.violations(GOOD, remains("a", "b", "c", "d"))).anyMatch(each -> each.startsWith("I2"));
    }

    @Test
    void two_effects_of_one_key_are_caught() {
        List<History.Attempt> doubled = List.of(ok("k1", "a"), ok("k1", "b"));

        assertThat(Checker.violations(doubled, remains("a", "b"))).anyMatch(each -> each.startsWith("I3"));
    }

    @Test
    void an_event_that_is_missing_doubled_or_out_of_order_is_caught() {
        Remains good = remains("a", "b");

        assertThat(Checker.violations(GOOD, with(good, List.of(event("a", 1, "1")))))
                .anyMatch(each -> each.startsWith("I4 no event"));
        assertThat(Checker.violations(
                        GOOD, with(good, List.of(event("a", 1, "1"), event("a", 1, "2"), event("b", 1, "3")))))
                .anyMatch(each -> each.startsWith("I4 two events"));
        assertThat(Checker.violations(
                        GOOD, with(good, List.of(event("a", 2, "2"), event("a", 1, "1"), event("b", 1, "3")))))
                .anyMatch(each -> each.startsWith("I5"));
        assertThat(Checker.violations(
                        GOOD, with(good, List.of(event("a", 1, "1"), event("a", 1, "1"), event("b", 1, "3")))))
                .as("the same event again is no violation")
                .isEmpty();
        assertThat(Checker.violations(
                        GOOD, with(good, List.of(event("a", 1, "1"), event("b", 1, "2"), event("x", 1, "3")))))
                .anyMatch(each -> each.startsWith("I2 an event without a row"));
    }

    @Test
    void an_effect_at_the_consumer_that_is_missing_or_doubled_is_caught() {
        Remains good = remains("a", "b");

        assertThat(Checker.violations(
                        GOOD,
                        new Remains(good.referrals(), good.events(), List.of("a", "a", "b"), 0, good.auditRows())))
                .anyMatch(each -> each.startsWith("I4 noticed twice"));
        assertThat(Checker.violations(
                        GOOD, new Remains(good.referrals(), good.events(), List.of("a"), 0, good.auditRows())))
                .anyMatch(each -> each.startsWith("I4 never noticed"));
    }

    @Test
    void a_missing_audit_row_and_an_event_that_waits_are_caught() {
        Remains good = remains("a", "b");

        assertThat(Checker.violations(
                        GOOD, new Remains(good.referrals(), good.events(), good.noticed(), 0, List.of("a"))))
                .anyMatch(each -> each.startsWith("I9"));
        assertThat(Checker.violations(
                        GOOD, new Remains(good.referrals(), good.events(), good.noticed(), 1, good.auditRows())))
                .anyMatch(each -> each.startsWith("I12"));
    }

    private static Remains remains(String... ids) {
        List<String> all = List.of(ids);
        return new Remains(all, all.stream().map(id -> event(id, 1, "e-" + id)).toList(), all, 0, all);
    }

    private static Remains with(Remains remains, List<Remains.Event> events) {
        return new Remains(remains.referrals(), events, remains.noticed(), remains.unsent(), remains.auditRows());
    }

    private static Remains.Event event(String subject, long number, String id) {
        return new Remains.Event(subject, number, id);
    }

    private static History.Attempt ok(String key, String id) {
        return attempt(key, History.Outcome.OK, id);
    }

    private static History.Attempt unknown(String key) {
        return attempt(key, History.Outcome.UNKNOWN, null);
    }

    private static History.Attempt attempt(String key, History.Outcome outcome, @Nullable String id) {
        return new History.Attempt(key, outcome, id, 0, 1, 0);
    }
}
