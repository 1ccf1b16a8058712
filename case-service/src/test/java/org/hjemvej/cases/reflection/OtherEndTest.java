package org.hjemvej.cases.reflection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.hjemvej.platform.testing.Refusals.person;
import static org.hjemvej.platform.testing.Refusals.refusedBy;

import java.time.LocalDate;
import org.hjemvej.platform.caller.Actor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A period that comes to another end than its last day. */
class OtherEndTest {

    private static final LocalDate OFFERED = LocalDate.of(2025, 3, 3);

    private final ReflectionPeriod period =
            ReflectionPeriod.offer("K-1", "A-1", PeriodBasis.DEPARTURE_DEADLINE, OFFERED);

    @Test
    void a_residence_permit_takes_the_place_of_a_granted_period_only_and_not_before_the_offer() {
        SupersessionReason permit = SupersessionReason.RESIDENCE_PERMIT_9C5;
        refusedBy(ReflectionRule.REFLECTION_STATE, () -> period.supersede(permit, OFFERED, udl()));
        granted(OFFERED);
        refusedBy(ReflectionRule.SUPERSESSION_DATE, () -> period.supersede(permit, OFFERED.minusDays(1), udl()));
        refusedBy(
                ReflectionRule.REFLECTION_NOT_COMPETENT,
                () -> period.supersede(permit, OFFERED, person("clara", "CMM")));

        period.supersede(permit, OFFERED.plusDays(4), udl());

        assertThat(period.status()).isEqualTo(ReflectionStatus.SUPERSEDED);
        assertThat(period.endedOn()).isEqualTo(OFFERED.plusDays(4));
        refusedBy(ReflectionRule.EXTENSION_OF_RUNNING_PERIOD, () -> file(10, OFFERED));
    }

    @Test
    void what_nobody_decided_on_lapses_with_a_superseded_period_and_is_not_refused() {
        granted(OFFERED);
        Extension extension = file(10, OFFERED);
        assertThatIllegalStateException().isThrownBy(() -> period.lapse(extension, OFFERED));
        period.supersede(SupersessionReason.ASYLUM_GRANTED, OFFERED.plusDays(4), udl());

        period.lapse(extension, OFFERED.plusDays(4));

        assertThat(extension.status()).isEqualTo(ExtensionStatus.LAPSED);
        assertThat(extension.lapsedOn()).isEqualTo(OFFERED.plusDays(4));
        assertThat(extension.decidedOn()).isNull();
        refusedBy(ReflectionRule.EXTENSION_STATE, () -> period.lapse(extension, OFFERED.plusDays(5)));
    }

    @Test
    void a_named_person_ends_a_granted_period_early_on_one_of_its_days() {
        refusedBy(ReflectionRule.REFLECTION_STATE, () -> endEarly(OFFERED, udl()));
        granted(OFFERED.plusDays(2));
        refusedBy(ReflectionRule.REFLECTION_NOT_COMPETENT, () -> endEarly(OFFERED.plusDays(4), person("clara", "CMM")));
        refusedBy(
                ReflectionRule.REFUSAL_BY_A_PERSON,
                () -> endEarly(OFFERED.plusDays(4), new Actor("robot", "UDL", "udl-assessor", Actor.Kind.MACHINE)));

        endEarly(OFFERED.plusDays(4), udl());

        assertThat(period.status()).isEqualTo(ReflectionStatus.ENDED_EARLY);
        assertThat(period.endedOn()).isEqualTo(OFFERED.plusDays(4));
        assertThat(period.endDate()).isEqualTo(OFFERED.plusDays(32));
        refusedBy(ReflectionRule.EXTENSION_OF_RUNNING_PERIOD, () -> file(10, OFFERED.plusDays(4)));
    }

    @ParameterizedTest
    @CsvSource({"-1, false", "0, true", "30, true", "31, false"})
    void a_period_ends_early_on_no_other_day(int day, boolean ends) {
        granted(OFFERED);

        if (ends) {
            endEarly(OFFERED.plusDays(day), udl());
            assertThat(period.status()).isEqualTo(ReflectionStatus.ENDED_EARLY);
        } else {
            refusedBy(ReflectionRule.EARLY_END_DATE, () -> endEarly(OFFERED.plusDays(day), udl()));
        }
    }

    @Test
    void a_period_ends_for_a_revocation_only_when_there_is_one() {
        granted(OFFERED);
        refusedBy(
                ReflectionRule.EARLY_END_NOTHING_REVOKED,
                () -> period.endEarly(EarlyEndReason.STATUS_REVOKED, new byte[] {1}, OFFERED, udl()));
        period.loseGround(OFFERED.plusDays(3));

        refusedBy(
                ReflectionRule.EARLY_END_DATE,
                () -> period.endEarly(EarlyEndReason.STATUS_REVOKED, new byte[] {1}, OFFERED, udl()));
        period.endEarly(EarlyEndReason.STATUS_REVOKED, new byte[] {1}, OFFERED.plusDays(3), udl());

        assertThat(period.status()).isEqualTo(ReflectionStatus.ENDED_EARLY);
    }

    private void endEarly(LocalDate on, Actor actor) {
        period.endEarly(EarlyEndReason.DEPARTED, new byte[] {1}, on, actor);
    }

    private void granted(LocalDate start) {
        period.request(OFFERED);
        period.grant(start, InventedTerms.of(30), start, udl());
    }

    private Extension file(int days, LocalDate today) {
        return period.fileExtension(
                days, ExtensionGround.COOPERATES_ON_RETURN, InventedCeiling.of(120), InventedTerms.filedOn(today));
    }

    private static Actor udl() {
        return person("ulrik", "UDL");
    }
}
