package org.hjemvej.cases.reflection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hjemvej.platform.testing.Refusals.person;
import static org.hjemvej.platform.testing.Refusals.refusedBy;

import java.time.Instant;
import java.time.LocalDate;
import org.hjemvej.cases.casefile.StayBasis;
import org.hjemvej.platform.caller.Actor;
import org.hjemvej.platform.time.BusinessClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

        granted.grant(start, 30, "rule", start, udl());

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
        period.decline();

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

    @Test
    void no_machine_refuses() {
        period.request(OFFERED);

        refusedBy(
                ReflectionRule.REFUSAL_BY_A_PERSON,
                () -> period.refuse(new byte[] {1}, new Actor("robot", "UDL", "udl-assessor", Actor.Kind.MACHINE)));
    }

    @Test
    void lawful_stay_gets_a_restitution_offer_from_cmm() {
        assertThat(PeriodBasis.of(StayBasis.EU_CITIZEN)).isEqualTo(PeriodBasis.RESTITUTION_OFFER);
        assertThat(PeriodBasis.RESTITUTION_OFFER.authority()).isEqualTo("CMM");
        assertThat(PeriodBasis.of(StayBasis.NO_LAWFUL_STAY)).isEqualTo(PeriodBasis.DEPARTURE_DEADLINE);
    }

    private void grant(Actor actor, LocalDate start) {
        period.grant(start, 30, "rule", OFFERED, actor);
    }

    private static Actor udl() {
        return person("ulrik", "UDL");
    }
}
