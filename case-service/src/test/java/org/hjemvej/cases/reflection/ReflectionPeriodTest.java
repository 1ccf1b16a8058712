package org.hjemvej.cases.reflection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hjemvej.platform.testing.Refusals.person;
import static org.hjemvej.platform.testing.Refusals.refusedBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.hjemvej.cases.casefile.StayBasis;
import org.hjemvej.platform.caller.Actor;
import org.hjemvej.platform.time.BusinessClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ReflectionPeriodTest {

    private static final LocalDate OFFERED = LocalDate.of(2025, 3, 3);

    private final ReflectionPeriod period =
            ReflectionPeriod.offer("K-1", "A-1", PeriodBasis.DEPARTURE_DEADLINE, OFFERED);

    @ParameterizedTest
    @CsvSource({
        "2025-03-05, 2025-04-04",
        "2024-01-30, 2024-02-29",
        "2025-01-30, 2025-03-01",
        "2025-12-15, 2026-01-14",
        "2025-03-29, 2025-04-28",
        "2025-10-25, 2025-11-24"
    })
    void thirty_days_end_on_start_plus_thirty(LocalDate start, LocalDate end) {
        ReflectionPeriod granted = ReflectionPeriod.offer("K-1", "A-1", PeriodBasis.DEPARTURE_DEADLINE, start);
        granted.request(start);

        granted.grant(start, InventedTerms.of(30), start, udl());

        assertThat(granted.endDate()).isEqualTo(end);
        assertThat(granted.totalDays()).isEqualTo(30);
    }

    @Test
    void the_last_day_lasts_until_midnight_in_copenhagen() {
        assertThat(BusinessClock.endOf(LocalDate.of(2025, 4, 4))).isEqualTo(Instant.parse("2025-04-04T22:00:00Z"));
        assertThat(BusinessClock.endOf(LocalDate.of(2025, 3, 29))).isEqualTo(Instant.parse("2025-03-29T23:00:00Z"));
        assertThat(BusinessClock.endOf(LocalDate.of(2025, 3, 30))).isEqualTo(Instant.parse("2025-03-30T22:00:00Z"));
    }

    @Test
    void a_period_is_granted_on_request_only() {
        refusedBy(ReflectionRule.REFLECTION_STATE, () -> grant(udl(), OFFERED));
    }

    @Test
    void who_has_declined_may_come_back() {
        period.decline(OFFERED);

        period.request(OFFERED.plusDays(3));

        assertThat(period.status()).isEqualTo(ReflectionStatus.REQUESTED);
    }

    @ParameterizedTest
    @CsvSource({"CMM", "POLICE", "HST", "DRC"})
    void only_the_authority_of_the_basis_grants(String organisation) {
        period.request(OFFERED);

        refusedBy(ReflectionRule.REFLECTION_NOT_COMPETENT, () -> grant(person("x", organisation), OFFERED));
    }

    @Test
    void a_period_does_not_start_before_its_offer() {
        period.request(OFFERED);

        refusedBy(ReflectionRule.REFLECTION_START_DATE, () -> grant(udl(), OFFERED.minusDays(1)));
    }

    @ParameterizedTest
    @CsvSource({"30, 30, true", "30, 31, false", "10, 10, true", "10, 11, false", "0, 0, true", "0, 1, false"})
    void a_period_starts_at_most_as_many_days_ahead_as_the_rule_of_the_grant_says(
            int allowed, int ahead, boolean granted) {
        period.request(OFFERED);
        GrantTerms terms = new GrantTerms(30, DayCount.START_PLUS_N_INCLUSIVE, allowed, "rule");
        Runnable grant = () -> period.grant(OFFERED.plusDays(ahead), terms, OFFERED, udl());

        if (granted) {
            grant.run();
            assertThat(period.startDate()).isEqualTo(OFFERED.plusDays(ahead));
        } else {
            refusedBy(ReflectionRule.REFLECTION_START_DATE, grant::run);
        }
    }

    @Test
    void no_machine_refuses() {
        period.request(OFFERED);

        refusedBy(
                ReflectionRule.REFUSAL_BY_A_PERSON,
                () -> period.refuse(
                        new byte[] {1}, OFFERED, new Actor("robot", "UDL", "udl-assessor", Actor.Kind.MACHINE)));
    }

    @Test
    void lawful_stay_gets_a_restitution_offer_from_cmm() {
        assertThat(PeriodBasis.of(StayBasis.EU_CITIZEN)).isEqualTo(PeriodBasis.RESTITUTION_OFFER);
        assertThat(PeriodBasis.RESTITUTION_OFFER.authority()).isEqualTo("CMM");
        assertThat(PeriodBasis.of(StayBasis.NO_LAWFUL_STAY)).isEqualTo(PeriodBasis.DEPARTURE_DEADLINE);
    }

    @Test
    void a_period_is_made_longer_up_to_the_ceiling_and_not_a_day_further() {
        LocalDate start = OFFERED.plusDays(2);
        granted(start);

        extend(60, start.plusDays(23));
        assertThat(period.totalDays()).isEqualTo(90);
        assertThat(period.endDate()).isEqualTo(LocalDate.of(2025, 6, 3));
        extend(30, start.plusDays(80));
        assertThat(period.totalDays()).isEqualTo(120);
        assertThat(period.endDate()).isEqualTo(LocalDate.of(2025, 7, 3));

        refusedBy(ReflectionRule.REFLECTION_MAX_EXCEEDED, () -> file(1, start.plusDays(81)));
    }

    @ParameterizedTest
    @CsvSource({"100, 70, true", "100, 71, false", "120, 90, true", "120, 91, false"})
    void the_ceiling_is_that_of_the_decision(int ceiling, int days, boolean holds) {
        granted(OFFERED);

        if (holds) {
            assertThat(period.fileExtension(
                                    days,
                                    ExtensionGround.SPECIAL_REASONS,
                                    InventedCeiling.of(ceiling),
                                    InventedTerms.filedOn(OFFERED))
                            .days())
                    .isEqualTo(days);
        } else {
            refusedBy(
                    ReflectionRule.REFLECTION_MAX_EXCEEDED,
                    () -> period.fileExtension(
                            days,
                            ExtensionGround.SPECIAL_REASONS,
                            InventedCeiling.of(ceiling),
                            InventedTerms.filedOn(OFFERED)));
        }
    }

    @Test
    void two_requests_that_each_fit_cannot_both_pass_the_ceiling() {
        granted(OFFERED);
        Extension first = file(60, OFFERED);
        Extension second = file(60, OFFERED);
        period.grantExtension(first, InventedCeiling.of(120), OFFERED, udl());

        refusedBy(
                ReflectionRule.REFLECTION_MAX_EXCEEDED,
                () -> period.grantExtension(second, InventedCeiling.of(120), OFFERED, udl()));
        assertThat(second.status()).isEqualTo(ExtensionStatus.REQUESTED);
    }

    @Test
    void more_days_are_asked_for_until_midnight_of_the_last_day() {
        granted(OFFERED);
        LocalDate last = OFFERED.plusDays(30);

        assertThat(file(1, last).status()).isEqualTo(ExtensionStatus.REQUESTED);
        refusedBy(ReflectionRule.EXTENSION_AFTER_END, () -> file(1, last.plusDays(1)));
    }

    @Test
    void where_the_rule_does_not_want_it_before_the_end_a_request_is_taken_as_long_as_another_holds_the_period_open() {
        granted(OFFERED);
        file(10, OFFERED);
        LocalDate after = OFFERED.plusDays(31);
        Filing late = new Filing(after, after, false, 30);
        Runnable ask = () -> period.fileExtension(5, ExtensionGround.SPECIAL_REASONS, InventedCeiling.of(120), late);

        refusedBy(ReflectionRule.EXTENSION_AFTER_END, () -> file(5, after));
        ask.run();

        period.expire();
        refusedBy(ReflectionRule.EXTENSION_AFTER_END, () -> file(5, after));
        refusedBy(ReflectionRule.EXTENSION_AFTER_END, ask::run);
        assertThat(period.status()).isEqualTo(ReflectionStatus.EXPIRED);
    }

    @Test
    void what_was_received_on_the_last_day_lets_an_expired_period_run_until_the_answer() {
        granted(OFFERED);
        LocalDate last = OFFERED.plusDays(30);
        period.expire();

        Extension late = received(last, last.plusDays(3));

        assertThat(period.status()).isEqualTo(ReflectionStatus.GRANTED);
        assertThat(late.filedOn()).isEqualTo(last);
        assertThat(period.isOver(last.plusDays(9))).isFalse();
        period.grantExtension(late, InventedCeiling.of(120), last.plusDays(9), udl());
        assertThat(period.endDate()).isEqualTo(last.plusDays(10));
    }

    @Test
    void a_period_that_runs_again_expires_again_when_more_days_are_refused() {
        granted(OFFERED);
        LocalDate last = OFFERED.plusDays(30);
        period.expire();
        Extension late = file(10, last);

        period.refuseExtension(late, new byte[] {1}, last.plusDays(4), udl());

        assertThat(period.isOver(last.plusDays(4))).isTrue();
        period.expire();
        assertThat(period.endDate()).isEqualTo(last);
    }

    @Test
    void what_was_received_in_time_is_forwarded_as_long_after_the_end_as_the_rule_says() {
        granted(OFFERED);
        LocalDate last = OFFERED.plusDays(30);
        period.expire();

        refusedBy(ReflectionRule.EXTENSION_FORWARDED_TOO_LATE, () -> received(last, last.plusDays(31)));
        assertThat(period.status()).isEqualTo(ReflectionStatus.EXPIRED);
        received(last, last.plusDays(30));
        assertThat(period.status()).isEqualTo(ReflectionStatus.GRANTED);
    }

    @Test
    void an_expired_period_runs_again_by_no_other_step_and_stays_as_it_is_when_its_ground_is_revoked() {
        granted(OFFERED);
        period.expire();

        refusedBy(ReflectionRule.REFLECTION_STATE, () -> grant(udl(), OFFERED));
        assertThat(period.loseGround(OFFERED.plusDays(40))).isFalse();
        assertThat(period.groundRevokedOn()).isNull();
        assertThat(period.status()).isEqualTo(ReflectionStatus.EXPIRED);
    }

    @ParameterizedTest
    @EnumSource(names = {"NO_LAWFUL_STAY", "EU_CITIZEN"})
    void as_long_as_nobody_has_decided_the_authority_follows_her_stay(StayBasis stay) {
        boolean other = PeriodBasis.of(stay) != PeriodBasis.DEPARTURE_DEADLINE;

        assertThat(period.follow(stay)).isEqualTo(other);
        assertThat(period.basis()).isEqualTo(PeriodBasis.of(stay));
        period.request(OFFERED);
        assertThat(period.follow(StayBasis.NO_LAWFUL_STAY)).isEqualTo(other);
        grant(udl(), OFFERED);
        assertThat(period.follow(StayBasis.EU_CITIZEN))
                .as("what is granted stays what it was granted as")
                .isFalse();
        assertThat(period.basis()).isEqualTo(PeriodBasis.DEPARTURE_DEADLINE);
    }

    @Test
    void a_request_filed_in_time_keeps_the_period_open_until_it_is_decided() {
        granted(OFFERED);
        LocalDate after = OFFERED.plusDays(31);
        Extension extension = file(10, OFFERED);

        assertThat(period.isOver(after)).isFalse();
        period.refuseExtension(extension, new byte[] {1}, after, udl());

        assertThat(period.isOver(after)).isTrue();
        assertThat(period.endDate()).isEqualTo(OFFERED.plusDays(30));
        refusedBy(
                ReflectionRule.EXTENSION_STATE,
                () -> period.grantExtension(extension, InventedCeiling.of(120), OFFERED, udl()));
    }

    @Test
    void only_the_authority_of_the_basis_decides_on_more_days_and_no_machine_refuses() {
        granted(OFFERED);
        Extension extension = file(10, OFFERED);

        refusedBy(
                ReflectionRule.REFLECTION_NOT_COMPETENT,
                () -> period.grantExtension(extension, InventedCeiling.of(120), OFFERED, person("clara", "CMM")));
        refusedBy(
                ReflectionRule.REFUSAL_BY_A_PERSON,
                () -> period.refuseExtension(
                        extension,
                        new byte[] {1},
                        OFFERED,
                        new Actor("robot", "UDL", "udl-assessor", Actor.Kind.MACHINE)));
    }

    @Test
    void only_a_granted_period_is_made_longer() {
        refusedBy(ReflectionRule.EXTENSION_OF_RUNNING_PERIOD, () -> file(10, OFFERED));
    }

    @ParameterizedTest
    @EnumSource(ExtensionStatus.class)
    void every_pair_of_states_of_an_extension(ExtensionStatus status) {
        Map<ExtensionStatus, Set<ExtensionStatus>> allowed = Map.of(
                ExtensionStatus.REQUESTED,
                Set.of(ExtensionStatus.GRANTED, ExtensionStatus.REFUSED, ExtensionStatus.LAPSED));

        for (ExtensionStatus next : ExtensionStatus.values()) {
            assertThat(status.next().contains(next))
                    .as(status + " to " + next)
                    .isEqualTo(allowed.getOrDefault(status, Set.of()).contains(next));
        }
    }

    @Test
    void a_period_whose_ground_is_revoked_runs_on_and_nothing_more_of_it_is_granted() {
        granted(OFFERED);
        Extension extension = file(10, OFFERED);

        assertThat(period.loseGround(OFFERED.plusDays(2))).isTrue();
        assertThat(period.loseGround(OFFERED.plusDays(3))).isFalse();

        assertThat(period.status()).isEqualTo(ReflectionStatus.GRANTED);
        assertThat(period.endDate()).isEqualTo(OFFERED.plusDays(30));
        refusedBy(
                ReflectionRule.REFLECTION_GROUND_REVOKED,
                () -> period.grantExtension(extension, InventedCeiling.of(120), OFFERED.plusDays(2), udl()));
        period.refuseExtension(extension, new byte[] {1}, OFFERED.plusDays(2), udl());
    }

    @Test
    void a_period_whose_ground_is_revoked_is_not_granted_and_what_is_over_is_untouched() {
        period.request(OFFERED);
        period.loseGround(OFFERED);

        refusedBy(ReflectionRule.REFLECTION_GROUND_REVOKED, () -> grant(udl(), OFFERED));
        period.refuse(new byte[] {1}, OFFERED, udl());
        ReflectionPeriod over = ReflectionPeriod.offer("K-1", "A-1", PeriodBasis.DEPARTURE_DEADLINE, OFFERED);
        over.request(OFFERED);
        over.refuse(new byte[] {1}, OFFERED, udl());
        assertThat(over.loseGround(OFFERED)).isFalse();
    }

    private void granted(LocalDate start) {
        period.request(OFFERED);
        period.grant(start, InventedTerms.of(30), start, udl());
    }

    private Extension file(int days, LocalDate today) {
        return period.fileExtension(
                days, ExtensionGround.COOPERATES_ON_RETURN, InventedCeiling.of(120), InventedTerms.filedOn(today));
    }

    private Extension received(LocalDate on, LocalDate today) {
        return period.fileExtension(
                10, ExtensionGround.SPECIAL_REASONS, InventedCeiling.of(120), InventedTerms.receivedOn(on, today));
    }

    private void extend(int days, LocalDate today) {
        period.grantExtension(file(days, today), InventedCeiling.of(120), today, udl());
    }

    private void grant(Actor actor, LocalDate start) {
        period.grant(start, InventedTerms.of(30), OFFERED, actor);
    }

    private static Actor udl() {
        return person("ulrik", "UDL");
    }
}
