package org.hjemvej.cases.identification;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
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

    private final Policies policies;

    InterviewGate(Policies policies) {
        this.policies = policies;
    }

    /** Refuses an interview on this day that must not be held. */
    void pass(CaseFile file, LocalDate on, boolean present, @Nullable RepresentativeOverride override, Actor actor) {
        pass(file.treatedAsChild() && policies.flag(REQUIRED, on), present, override, actor);
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
