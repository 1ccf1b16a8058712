package org.hjemvej.cases.identification;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.hjemvej.cases.age.AgeFacts;
import org.hjemvej.cases.casefile.AgeState;
import org.hjemvej.cases.casefile.CaseFile;
import org.hjemvej.cases.minors.MinorRule;
import org.hjemvej.cases.policy.Policies;
import org.hjemvej.platform.caller.Actor;
import org.jspecify.annotations.Nullable;

/** A child, or a person whose age is in doubt, is interviewed with the representative, unless a manager says why not. */
@ApplicationScoped
class InterviewGate {

    private static final String REQUIRED = "minor.requireRepresentativeAtInterview";
    private static final String MANAGER = "cmm-manager";

    private final AgeFacts ages;
    private final Policies policies;

    InterviewGate(AgeFacts ages, Policies policies) {
        this.ages = ages;
        this.policies = policies;
    }

    /** Refuses an interview on this day that must not be held. */
    void pass(CaseFile file, LocalDate on, boolean present, @Nullable RepresentativeOverride override, Actor actor) {
        pass(required(file).test(on), present, override, actor);
    }

    /** On which days an interview needs the representative: by how the person was treated then, whatever is known since. */
    Predicate<LocalDate> required(CaseFile file) {
        Function<LocalDate, AgeState> states = ages.states(file);
        return day -> states.apply(day).treatedAsChild() && policies.flag(REQUIRED, day);
    }

    /** Refuses as long as of an interview of a child nobody has said whether the representative was there, or why not. */
    void mustBeTold(CaseFile file, List<Interview> held) {
        List<Interview> untold =
                held.stream().filter(Interview::leavesOpenWhoWasThere).toList();
        if (untold.isEmpty()) {
            return;
        }
        Predicate<LocalDate> required = required(file);
        List<Integer> missing = untold.stream()
                .filter(each -> required.test(each.heldOn()))
                .map(Interview::number)
                .toList();
        if (!missing.isEmpty()) {
            throw IdentificationRule.REPRESENTATIVE_NOT_TOLD_OF.broken(Map.of("interviews", missing));
        }
    }

    static void pass(boolean required, boolean present, @Nullable RepresentativeOverride override, Actor actor) {
        boolean missing = required && !present;
        if (override == null) {
            if (missing) {
                throw MinorRule.REPRESENTATIVE_REQUIRED.broken();
            }
            return;
        }
        if (!missing) {
            throw IdentificationRule.OVERRIDE_NOT_NEEDED.broken();
        }
        if (!actor.isPerson() || !actor.role().equals(MANAGER)) {
            throw IdentificationRule.OVERRIDE_BY_MANAGER.broken();
        }
    }
}
