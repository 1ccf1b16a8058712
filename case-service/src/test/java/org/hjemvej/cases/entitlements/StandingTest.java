package org.hjemvej.cases.entitlements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.hjemvej.cases.Because;
import org.hjemvej.cases.assessment.AssessmentStatus;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class StandingTest {

    private static final LocalDate OPENED = LocalDate.of(2026, 1, 5);
    private static final LocalDate DECIDED = LocalDate.of(2026, 1, 9);
    private static final LocalDate REVOKED = LocalDate.of(2026, 2, 20);
    private static final LocalDate START = LocalDate.of(2026, 3, 1);
    private static final LocalDate END = START.plusDays(30);
    private static final Standing.Day ON_DAY = new Standing.Day(DECIDED, DECIDED);

    @ParameterizedTest
    @CsvSource({
        ", 2026-02-28, false",
        ", 2026-03-01, true",
        ", 2026-03-29, true",
        ", 2026-03-31, true",
        ", 2026-04-01, false",
        "2026-03-20, 2026-03-19, true",
        "2026-03-20, 2026-03-20, false",
        "2026-03-20, 2026-03-21, false"
    })
    void a_period_runs_from_its_first_to_its_last_day_unless_something_takes_its_place(
            @Nullable LocalDate endedOn, LocalDate on, boolean runs) {
        Period period = new Period("T-1", DECIDED, null, DECIDED, START, null, START, END, endedOn, END, List.of());

        assertThat(standing(List.of(), List.of(period), on).runningPeriod() != null)
                .isEqualTo(runs);
    }

    @ParameterizedTest
    @CsvSource({
        // offered on 9 January: declined, requested, decided, ground revoked; the day that is asked about
        ", , , , 2026-01-08, false",
        ", , , , 2026-01-09, true",
        ", 2026-01-12, , , 2026-01-12, true",
        "2026-01-10, , , , 2026-01-09, true",
        "2026-01-10, , , , 2026-01-10, false",
        "2026-01-10, 2026-01-20, , , 2026-01-19, false",
        "2026-01-10, 2026-01-20, , , 2026-01-20, true",
        ", 2026-01-12, 2026-01-20, , 2026-01-10, true",
        ", 2026-01-12, 2026-01-20, , 2026-01-19, true",
        ", 2026-01-12, 2026-01-20, , 2026-01-20, false",
        ", , , 2026-02-20, 2026-02-19, true",
        ", , , 2026-02-20, 2026-02-20, false"
    })
    void a_period_is_open_from_its_offer_until_somebody_decides_whatever_has_become_of_it_since(
            @Nullable LocalDate declined,
            @Nullable LocalDate requested,
            @Nullable LocalDate decided,
            @Nullable LocalDate revoked,
            LocalDate on,
            boolean open) {
        Period period =
                new Period("T-1", DECIDED, declined, requested, decided, revoked, null, null, null, null, List.of());

        assertThat(standing(List.of(), List.of(period), on).openPeriod() != null)
                .isEqualTo(open);
    }

    @Test
    void what_she_was_entitled_to_on_a_day_does_not_change_by_what_is_decided_later() {
        LocalDate day = DECIDED.plusDays(3);
        Period offered = new Period("T-1", DECIDED, null, null, null, null, null, null, null, null, List.of());
        Period granted = new Period(
                "T-1", DECIDED, null, DECIDED.plusDays(5), START, null, START, END, START.plusDays(4), END, List.of());

        Entitlement then = Entitlement.of(
                ServiceCategory.EXTENDED_HEALTH, LaidRules.all(), standing(List.of(), List.of(offered), day), day);
        Entitlement later = Entitlement.of(
                ServiceCategory.EXTENDED_HEALTH, LaidRules.all(), standing(List.of(), List.of(granted), day), day);

        assertThat(then.conditions()).containsExactly(Condition.WHEN_PERIOD_IS_GRANTED);
        assertThat(later).isEqualTo(then);
        assertThat(later.restsOn())
                .as("nobody had decided by then")
                .containsExactly(new RestsOn(RestsOn.DecisionKind.REFLECTION_PERIOD, "T-1", null));
    }

    @ParameterizedTest
    @CsvSource({
        // the last day is 31 March; asked for, answered, something took its place; the day that is asked about
        "2026-03-20, , , 2026-03-31, true",
        "2026-03-20, , , 2026-04-01, true",
        "2026-03-20, , , 2026-05-20, true",
        "2026-03-20, 2026-03-25, , 2026-04-01, false",
        "2026-03-20, 2026-04-12, , 2026-04-11, true",
        "2026-03-20, 2026-04-12, , 2026-04-12, true",
        "2026-03-20, 2026-04-12, , 2026-04-13, false",
        "2026-04-05, , , 2026-04-04, false",
        "2026-04-05, , , 2026-04-05, true",
        "2026-03-20, , 2026-04-08, 2026-04-07, true",
        "2026-03-20, , 2026-04-08, 2026-04-08, false"
    })
    void silence_does_not_decide_against_her_the_period_goes_on_until_the_answer(
            LocalDate filed, @Nullable LocalDate answered, @Nullable LocalDate endedOn, LocalDate on, boolean runs) {
        Period period = asked(endedOn, new Period.MoreDays(filed, answered));

        Standing standing = standing(List.of(), List.of(period), on);
        Entitlement health = Entitlement.of(ServiceCategory.EXTENDED_HEALTH, LaidRules.all(), standing, on);

        assertThat(health.answer()).isEqualTo(runs ? EntitlementAnswer.YES : EntitlementAnswer.NO);
    }

    @ParameterizedTest
    @CsvSource({
        // the last day is 31 March, the answer can give her up to 15 April; today, the day that is asked about
        "2026-03-25, 2026-04-15, true",
        "2026-03-25, 2026-04-16, false",
        "2026-04-12, 2026-04-15, true",
        "2026-04-12, 2026-04-16, false",
        "2026-05-20, 2026-05-20, true",
        "2026-05-20, 2026-05-21, false"
    })
    void ahead_of_today_a_request_holds_the_period_open_as_far_as_its_answer_can_reach(
            LocalDate today, LocalDate on, boolean runs) {
        Period period = reaching(END.plusDays(15), new Period.MoreDays(START.plusDays(2), null));

        assertThat(standing(List.of(), List.of(period), on, today).runningPeriod() != null)
                .isEqualTo(runs);
    }

    @Test
    void because_says_since_when_the_request_waits_that_alone_keeps_the_period_going() {
        Period period = asked(
                null,
                new Period.MoreDays(START.plusDays(2), START.plusDays(9)),
                new Period.MoreDays(END.minusDays(1), null),
                new Period.MoreDays(END, null));

        assertThat(healthOn(END, period).because()).extracting(Because::fact).containsExactly("IN_PERIOD=true");
        assertThat(healthOn(END.plusDays(1), period).because())
                .extracting(Because::fact)
                .containsExactly("IN_PERIOD=true,requestUnansweredSince=" + END.minusDays(1));
        assertThat(healthOn(END.plusDays(1), period).restsOn())
                .extracting(RestsOn::id, RestsOn::decidedOn)
                .containsExactly(tuple("T-1", START));
    }

    @Test
    void a_period_that_runs_is_named_before_one_that_is_held_open() {
        Period held = asked(null, new Period.MoreDays(END, null));
        Period runs =
                new Period("T-2", END, null, END, END, null, END.plusDays(1), END.plusDays(31), null, null, List.of());

        assertThat(standing(List.of(), List.of(held, runs), END.plusDays(5)).runningPeriod())
                .isEqualTo(new RestsOn(RestsOn.DecisionKind.REFLECTION_PERIOD, "T-2", END));
    }

    @Test
    void a_positive_decision_counts_from_its_day_on() {
        Round positive = round("A-1", AssessmentStatus.DECIDED_POSITIVE, OPENED, DECIDED);

        Standing before = standing(List.of(positive), List.of(), DECIDED.minusDays(1));
        Standing after = standing(List.of(positive), List.of(), DECIDED);

        assertThat(before.assessed()).isNull();
        assertThat(before.presumed()).isTrue();
        assertThat(after.assessed()).isEqualTo(new RestsOn(RestsOn.DecisionKind.ASSESSMENT, "A-1", DECIDED));
        assertThat(after.presumed()).isFalse();
    }

    @Test
    void after_a_negative_decision_she_is_presumed_again_when_the_next_round_opens() {
        Round first = round("A-1", AssessmentStatus.DECIDED_NEGATIVE, OPENED, DECIDED);
        Round second = round("A-2", AssessmentStatus.PENDING, DECIDED.plusDays(30), null);

        assertThat(standing(List.of(first), List.of(), DECIDED).presumed()).isFalse();
        assertThat(standing(List.of(first, second), List.of(), DECIDED.plusDays(29))
                        .presumed())
                .isFalse();
        assertThat(standing(List.of(first, second), List.of(), DECIDED.plusDays(30))
                        .presumed())
                .isTrue();
    }

    @Test
    void a_round_that_lapsed_leaves_the_negative_decision_before_it_standing() {
        LocalDate again = DECIDED.plusDays(30);
        LocalDate lapsed = again.plusDays(5);
        List<Round> rounds = List.of(
                round("A-1", AssessmentStatus.DECIDED_NEGATIVE, OPENED, DECIDED),
                new Round("A-2", AssessmentStatus.LAPSED, again, null, null, lapsed));

        assertThat(standing(rounds, List.of(), lapsed.minusDays(1)).presumed()).isTrue();
        assertThat(standing(rounds, List.of(), lapsed).presumed()).isFalse();
        assertThat(standing(rounds.subList(1, 2), List.of(), lapsed).presumed())
                .as("nothing was decided")
                .isTrue();
    }

    @Test
    void what_was_found_not_to_be_so_in_a_merged_case_counts_unless_she_is_looked_at_anew() {
        Round merged = round("A-2", AssessmentStatus.DECIDED_NEGATIVE, OPENED.plusDays(1), DECIDED);

        assertThat(standing(List.of(merged), List.of(), DECIDED).presumed()).isFalse();
        assertThat(standing(List.of(round("A-1", AssessmentStatus.PENDING, OPENED, null), merged), List.of(), DECIDED)
                        .presumed())
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource(names = {"PENDING", "ADDITIONAL_INFORMATION_REQUESTED", "LAPSED"})
    void a_proposed_decision_is_none(AssessmentStatus status) {
        Round round = round("A-1", status, OPENED, DECIDED);

        Standing standing = standing(List.of(round), List.of(), DECIDED);

        assertThat(standing.assessed()).isNull();
        assertThat(standing.presumed()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-05, false",
        "2026-01-08, false",
        "2026-01-09, true",
        "2026-02-19, true",
        "2026-02-20, false",
        "2026-03-15, false"
    })
    void a_revoked_decision_counts_until_the_day_of_its_revocation_and_rules_nothing_out(LocalDate on, boolean found) {
        Standing standing = standing(List.of(revoked()), List.of(), on);

        assertThat(standing.assessed() != null).isEqualTo(found);
        assertThat(standing.presumed()).isEqualTo(!found);
    }

    @Test
    void what_is_found_in_the_round_after_a_revocation_counts_again() {
        Round negative = round("A-2", AssessmentStatus.DECIDED_NEGATIVE, REVOKED, REVOKED.plusDays(9));
        Round positive = round("A-2", AssessmentStatus.DECIDED_POSITIVE, REVOKED, REVOKED.plusDays(9));

        assertThat(standing(List.of(revoked(), negative), List.of(), REVOKED.plusDays(8))
                        .presumed())
                .isTrue();
        assertThat(standing(List.of(revoked(), negative), List.of(), REVOKED.plusDays(9))
                        .presumed())
                .isFalse();
        assertThat(standing(List.of(revoked(), positive), List.of(), REVOKED.plusDays(9))
                        .assessed())
                .isEqualTo(new RestsOn(RestsOn.DecisionKind.ASSESSMENT, "A-2", REVOKED.plusDays(9)));
    }

    @ParameterizedTest
    @EnumSource(names = {"PSYCHOLOGICAL", "LEGAL_AID", "SOCIAL"})
    void help_that_needs_no_finding_may_be_offered_after_a_revocation(ServiceCategory category) {
        Standing standing = standing(List.of(revoked()), List.of(), REVOKED);

        Entitlement entitlement = Entitlement.of(category, LaidRules.all(), standing, REVOKED);

        assertThat(entitlement.conditions()).containsExactly(Condition.AT_CMMS_DISCRETION);
        assertThat(entitlement.mayBeOffered()).isTrue();
    }

    @Test
    void a_child_is_alone_on_the_track_of_unaccompanied_minors_only() {
        assertThat(Standing.of(List.of(), List.of(), ON_DAY, true, true).unaccompaniedMinor())
                .isTrue();
        assertThat(Standing.of(List.of(), List.of(), ON_DAY, true, false).unaccompaniedMinor())
                .isFalse();
        assertThat(Standing.of(List.of(), List.of(), ON_DAY, false, true).unaccompaniedMinor())
                .isFalse();
    }

    private static Period asked(@Nullable LocalDate endedOn, Period.MoreDays... requests) {
        return new Period("T-1", DECIDED, null, DECIDED, START, null, START, END, endedOn, END, List.of(requests));
    }

    private static Period reaching(LocalDate reach, Period.MoreDays... requests) {
        return new Period("T-1", DECIDED, null, DECIDED, START, null, START, END, null, reach, List.of(requests));
    }

    private static Entitlement healthOn(LocalDate on, Period period) {
        return Entitlement.of(
                ServiceCategory.EXTENDED_HEALTH, LaidRules.all(), standing(List.of(), List.of(period), on), on);
    }

    private static Round round(String id, AssessmentStatus status, LocalDate openedOn, @Nullable LocalDate decidedOn) {
        return new Round(id, status, openedOn, decidedOn, null, null);
    }

    private static Round revoked() {
        return new Round("A-1", AssessmentStatus.REVOKED, OPENED, DECIDED, REVOKED, null);
    }

    private static Standing standing(List<Round> rounds, List<Period> periods, LocalDate on) {
        return standing(rounds, periods, on, on);
    }

    private static Standing standing(List<Round> rounds, List<Period> periods, LocalDate on, LocalDate today) {
        return Standing.of(rounds, periods, new Standing.Day(on, today), false, false);
    }
}
