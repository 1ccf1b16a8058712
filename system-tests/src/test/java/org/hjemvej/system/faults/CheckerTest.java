package org.hjemvej.system.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** R14: histories and remains that are bad on purpose; each is caught, and by the invariant it breaks. */
class CheckerTest {

    private static final List<History.Attempt> GOOD = List.of(ok("k1", "a"), ok("k2", "b"), unknown("k3"));

    /** Of the second instalment the first payout came back, and of the third it failed. */
    private static final Ledger LEDGER = new Ledger(
            List.of(
                    payout("n1", "SENT", "u1"),
                    payout("n2", "CONFIRMED", "u2"),
                    payout("n2", "RETURNED", "u3"),
                    payout("n3", "FAILED", "u4")),
            List.of(amount("u1"), amount("u2"), amount("u3"), amount("u4")),
            List.of(amount("u3"), amount("u2")),
            List.of("n1", "n2"));

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

    @Test
    void a_ledger_in_which_finance_was_told_what_the_books_say_has_no_violation() {
        assertThat(LEDGER.violations()).isEmpty();
    }

    @Test
    void an_instalment_that_is_paid_or_instructed_twice_is_caught() {
        Ledger paid = new Ledger(
                List.of(payout("n1", "SENT", "u1"), payout("n1", "CONFIRMED", "u2")),
                List.of(amount("u1"), amount("u2")),
                List.of(amount("u2")),
                List.of("n1"));
        Ledger instructed =
                new Ledger(LEDGER.payouts(), LEDGER.ordered(), LEDGER.confirmed(), List.of("n1", "n2", "n1"));

        assertThat(paid.violations()).containsExactly("I10 paid more than once: n1");
        assertThat(instructed.violations()).containsExactly("I10 instructed more than once: n1");
    }

    @Test
    void a_payout_that_finance_was_told_to_pay_otherwise_than_the_books_say_is_caught() {
        String caught = "I10 ordered otherwise than in the books: ";

        assertThat(ordered(amount("u1"), amount("u2"), amount("u3"))).containsExactly(caught + "u4");
        assertThat(ordered(amount("u1"), amount("u1"), amount("u2"), amount("u3"), amount("u4")))
                .containsExactly(caught + "u1");
        assertThat(ordered(amount("u1"), amount("u2"), amount("u3"), amount("u4"), amount("u5")))
                .containsExactly(caught + "u5");
        assertThat(ordered(new Ledger.Amount("u1", "DKK", "501"), amount("u2"), amount("u3"), amount("u4")))
                .containsExactly(caught + "u1");
        assertThat(ordered(new Ledger.Amount("u1", "EUR", "500"), amount("u2"), amount("u3"), amount("u4")))
                .containsExactly(caught + "u1");
    }

    @Test
    void a_payout_that_finance_was_told_is_paid_otherwise_than_the_books_say_is_caught() {
        String caught = "I10 confirmed otherwise than in the books: ";

        assertThat(confirmed(amount("u2"))).as("a returned one was paid").containsExactly(caught + "u3");
        assertThat(confirmed(amount("u1"), amount("u2"), amount("u3")))
                .as("the first is on its way")
                .containsExactly(caught + "u1");
        assertThat(confirmed(amount("u2"), amount("u3"), amount("u3"))).containsExactly(caught + "u3");
        assertThat(confirmed(new Ledger.Amount("u2", "DKK", "5"), amount("u3"))).containsExactly(caught + "u2");
    }

    private static List<String> ordered(Ledger.Amount... told) {
        return new Ledger(LEDGER.payouts(), List.of(told), LEDGER.confirmed(), LEDGER.instructed()).violations();
    }

    private static List<String> confirmed(Ledger.Amount... told) {
        return new Ledger(LEDGER.payouts(), LEDGER.ordered(), List.of(told), LEDGER.instructed()).violations();
    }

    private static Ledger.Payout payout(String instalment, String status, String id) {
        return new Ledger.Payout(instalment, status, amount(id));
    }

    private static Ledger.Amount amount(String payout) {
        return new Ledger.Amount(payout, "DKK", "500");
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
