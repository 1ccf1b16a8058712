package org.hjemvej.cases.contactpersons;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.hjemvej.platform.testing.Refusals.person;
import static org.hjemvej.platform.testing.Refusals.refusedBy;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SubstitutionTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final Instant NOW = Instant.parse("2026-11-25T12:00:00Z");

    @Test
    void somebody_stands_in_from_today_on_for_as_many_days_as_the_policy_allows() {
        assertThatCode(() -> days(TODAY, TODAY).mustBeInOrder(TODAY, 60)).doesNotThrowAnyException();
        assertThatCode(() -> days(TODAY.plusDays(5), TODAY.plusDays(64)).mustBeInOrder(TODAY, 60))
                .doesNotThrowAnyException();
        refusedBy(
                ContactPersonRule.SUBSTITUTE_DAYS,
                () -> days(TODAY.minusDays(1), TODAY).mustBeInOrder(TODAY, 60));
        refusedBy(
                ContactPersonRule.SUBSTITUTE_DAYS,
                () -> days(TODAY.plusDays(1), TODAY).mustBeInOrder(TODAY, 60));
        refusedBy(
                ContactPersonRule.SUBSTITUTE_DAYS,
                () -> days(TODAY.plusDays(5), TODAY.plusDays(65)).mustBeInOrder(TODAY, 60));
    }

    @Test
    void it_is_ended_once() {
        Substitution substitution = named("cecilie");
        assertThat(substitution.endedAt()).isNull();

        substitution.end(person("clara", "CMM"), NOW);

        assertThat(substitution.endedAt()).isEqualTo(NOW);
        refusedBy(ContactPersonRule.SUBSTITUTION_OVER, () -> substitution.end(person("clara", "CMM"), NOW));
    }

    @Test
    void nobody_stands_in_for_herself() {
        refusedBy(ContactPersonRule.SUBSTITUTE_IS_CONTACT_PERSON, () -> named("clara"));
    }

    private static Substitution.Days days(LocalDate first, LocalDate last) {
        return new Substitution.Days("cecilie", first, last, SubstitutionReason.HOLIDAY);
    }

    private static Substitution named(String substitute) {
        return Substitution.name(
                "N-1",
                "K-1",
                "clara",
                new Substitution.Days(substitute, TODAY, TODAY, SubstitutionReason.HOLIDAY),
                new byte[] {1},
                person("clara", "CMM"),
                NOW);
    }
}
