package org.hjemvej.cases.reflection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hjemvej.platform.testing.Refusals.person;
import static org.hjemvej.platform.testing.Refusals.refusedBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hjemvej.platform.caller.Actor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ExceptionalCeilingTest {

    private static final LocalDate START = LocalDate.of(2020, 3, 11);
    private static final Ceiling ORDINARY = InventedCeiling.of(120);
    private static final Actor FIRST = person("ulrik", "UDL");
    private static final Actor SECOND = person("ulla", "UDL");

    private static final Map<CeilingStatus, Set<CeilingStatus>> NEXT = Map.of(
            CeilingStatus.PROPOSED, Set.of(CeilingStatus.CONFIRMED, CeilingStatus.WITHDRAWN),
            CeilingStatus.CONFIRMED, Set.of(),
            CeilingStatus.WITHDRAWN, Set.of());

    private final ReflectionPeriod period = ReflectionPeriod.offer("K-1", "A-1", PeriodBasis.DEPARTURE_DEADLINE, START);

    @BeforeEach
    void granted() {
        period.request(START);
        period.grant(START, InventedTerms.of(30), START, FIRST);
    }

    @Test
    void two_persons_let_one_period_pass_the_ceiling_of_everybody_and_not_its_own() {
        ExceptionalCeiling exception = propose(240);
        assertThat(ORDINARY.orOf(period).days())
                .as("nothing follows before the second person")
                .isEqualTo(120);

        exception.confirm(120, START, SECOND);
        period.raiseCeiling(exception);

        Ceiling raised = ORDINARY.orOf(period);
        assertThat(raised.days()).isEqualTo(240);
        assertThat(raised.rule()).contains(exception.id());
        assertThat(period.fileExtension(210, ExtensionGround.SPECIAL_REASONS, raised, InventedTerms.filedOn(START))
                        .days())
                .isEqualTo(210);
        refusedBy(
                ReflectionRule.REFLECTION_MAX_EXCEEDED,
                () -> period.fileExtension(211, ExtensionGround.SPECIAL_REASONS, raised, InventedTerms.filedOn(START)));
    }

    @Test
    void a_later_rule_that_is_higher_wins_over_the_exception() {
        ExceptionalCeiling exception = propose(130);
        exception.confirm(120, START, SECOND);
        period.raiseCeiling(exception);

        assertThat(new Ceiling(150, "later", START, new OtherDays(List.of()))
                        .orOf(period)
                        .rule())
                .isEqualTo("later");
    }

    @Test
    void one_person_is_not_enough() {
        refusedBy(ReflectionRule.EXCEPTION_BY_ONE_PERSON, () -> propose(240).confirm(120, START, FIRST));
    }

    @Test
    void what_is_not_higher_needs_no_exception_when_proposed_and_when_confirmed() {
        refusedBy(ReflectionRule.EXCEPTION_NOT_HIGHER, () -> propose(120));
        refusedBy(ReflectionRule.EXCEPTION_NOT_HIGHER, () -> propose(200).confirm(240, START, SECOND));
    }

    @ParameterizedTest
    @EnumSource(CeilingStatus.class)
    void it_goes_by_its_table(CeilingStatus from) {
        assertThat(from.next()).isEqualTo(NEXT.get(from));
        ExceptionalCeiling exception = propose(240);
        if (from == CeilingStatus.CONFIRMED) {
            exception.confirm(120, START, SECOND);
        }
        if (from == CeilingStatus.WITHDRAWN) {
            exception.withdraw(START);
        }
        if (from != CeilingStatus.PROPOSED) {
            refusedBy(ReflectionRule.EXCEPTION_STATE, () -> exception.confirm(120, START, SECOND));
            refusedBy(ReflectionRule.EXCEPTION_STATE, () -> exception.withdraw(START));
        }
        assertThat(exception.status()).isEqualTo(from);
    }

    private ExceptionalCeiling propose(int days) {
        return ExceptionalCeiling.propose(
                ExceptionalCeiling.newId(), period, days, ORDINARY.orOf(period).days(), new byte[] {1}, START, FIRST);
    }
}
