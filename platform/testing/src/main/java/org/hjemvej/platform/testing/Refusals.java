package org.hjemvej.platform.testing;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.hjemvej.platform.caller.Actor;
import org.hjemvej.platform.rules.Rule;
import org.hjemvej.platform.rules.RuleBroken;

/** Words for unit tests of rules. */
public final class Refusals {

    private Refusals() {}

    /** Expects a refusal by exactly this rule. */
    public static void refusedBy(Rule rule, ThrowingCallable command) {
        assertThatThrownBy(command)
                .isInstanceOfSatisfying(
                        RuleBroken.class,
                        broken -> org.assertj.core.api.Assertions.assertThat(broken.rule())
                                .isEqualTo(rule));
    }

    /** A person of an organisation. */
    public static Actor person(String id, String organisation) {
        return new Actor(id, organisation, "test-role", Actor.Kind.PERSON);
    }
}
