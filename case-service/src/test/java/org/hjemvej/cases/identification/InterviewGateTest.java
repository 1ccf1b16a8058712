package org.hjemvej.cases.identification;

import static org.hjemvej.platform.testing.Refusals.refusedBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.hjemvej.cases.minors.MinorRule;
import org.hjemvej.platform.caller.Actor;

class InterviewGateTest {

    private static final RepresentativeOverride OVERRIDE =
            new RepresentativeOverride(OverrideReason.DANGER_IF_DELAYED, "An invented reason.");

    @Property
    void without_its_representative_a_child_is_interviewed_only_when_a_manager_says_why(
            @ForAll boolean required,
            @ForAll boolean present,
            @ForAll boolean overridden,
            @ForAll Actor.Kind kind,
            @ForAll boolean manager) {
        Actor actor = new Actor("mette", "CMM", manager ? "cmm-manager" : "cmm-contact-person", kind);
        RepresentativeOverride override = overridden ? OVERRIDE : null;
        boolean missing = required && !present;

        if (missing && !overridden) {
            refusedBy(MinorRule.REPRESENTATIVE_REQUIRED, () -> InterviewGate.pass(required, present, override, actor));
        } else if (!missing && overridden) {
            refusedBy(
                    IdentificationRule.OVERRIDE_NOT_NEEDED,
                    () -> InterviewGate.pass(required, present, override, actor));
        } else if (overridden && !(manager && kind == Actor.Kind.PERSON)) {
            refusedBy(
                    IdentificationRule.OVERRIDE_BY_MANAGER,
                    () -> InterviewGate.pass(required, present, override, actor));
        } else {
            InterviewGate.pass(required, present, override, actor);
        }
    }
}
