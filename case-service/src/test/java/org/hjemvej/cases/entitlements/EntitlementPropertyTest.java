package org.hjemvej.cases.entitlements;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;

/** Whatever stands for a person: every answer has its reasons, and more never entitles to less. */
class EntitlementPropertyTest {

    private static final LocalDate ON = LocalDate.of(2026, 11, 25);

    @Property
    void every_answer_tells_why_and_only_a_conditional_one_has_conditions(
            @ForAll ServiceCategory category,
            @ForAll boolean presumed,
            @ForAll boolean assessed,
            @ForAll boolean open,
            @ForAll boolean running,
            @ForAll boolean child,
            @ForAll boolean alone) {
        Entitlement entitlement = of(category, standing(presumed, assessed, open, running, child, alone));

        assertThat(entitlement.because()).isNotEmpty();
        assertThat(entitlement.conditions().isEmpty()).isEqualTo(entitlement.answer() != EntitlementAnswer.CONDITIONAL);
        if (entitlement.answer() == EntitlementAnswer.NO) {
            assertThat(entitlement.restsOn()).isEmpty();
        }
    }

    @Property
    void extended_health_is_bound_to_the_period_and_to_nothing_else(
            @ForAll boolean presumed,
            @ForAll boolean assessed,
            @ForAll boolean open,
            @ForAll boolean running,
            @ForAll boolean child,
            @ForAll boolean alone) {
        Standing standing = standing(presumed, assessed, open, running, child, alone);

        assertThat(of(ServiceCategory.EXTENDED_HEALTH, standing).answer() == EntitlementAnswer.YES)
                .isEqualTo(running);
    }

    @Property
    void who_gets_a_period_loses_no_other_service(
            @ForAll ServiceCategory category,
            @ForAll boolean presumed,
            @ForAll boolean assessed,
            @ForAll boolean child,
            @ForAll boolean alone) {
        Entitlement without = of(category, standing(presumed, assessed, false, false, child, alone));
        Entitlement with = of(category, standing(presumed, assessed, false, true, child, alone));

        assertThat(with.answer()).isLessThanOrEqualTo(without.answer());
    }

    /** What is offered to minors rests on the action plan, the Aliens Act and the Convention, beside what everybody gets (BR09). */
    @Property
    void a_child_is_entitled_to_whatever_an_adult_is_in_her_place(
            @ForAll ServiceCategory category,
            @ForAll boolean presumed,
            @ForAll boolean assessed,
            @ForAll boolean open,
            @ForAll boolean running,
            @ForAll boolean alone) {
        Entitlement adult = of(category, standing(presumed, assessed, open, running, false, false));
        Entitlement child = of(category, standing(presumed, assessed, open, running, true, alone));

        assertThat(child.answer()).isLessThanOrEqualTo(adult.answer());
        assertThat(child.mayBeOffered() || !adult.mayBeOffered()).isTrue();
    }

    private static Entitlement of(ServiceCategory category, Standing standing) {
        return Entitlement.of(category, LaidRules.all(), standing, ON);
    }

    private static Standing standing(
            boolean presumed, boolean assessed, boolean open, boolean running, boolean child, boolean alone) {
        return new Standing(
                presumed,
                decision(assessed, RestsOn.DecisionKind.ASSESSMENT),
                decision(open, RestsOn.DecisionKind.REFLECTION_PERIOD),
                decision(running, RestsOn.DecisionKind.REFLECTION_PERIOD),
                child,
                alone);
    }

    private static @Nullable RestsOn decision(boolean taken, RestsOn.DecisionKind kind) {
        return taken ? new RestsOn(kind, "X-1", ON) : null;
    }
}
