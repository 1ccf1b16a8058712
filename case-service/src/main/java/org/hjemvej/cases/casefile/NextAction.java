package org.hjemvej.cases.casefile;

import org.hjemvej.platform.rules.RuleBroken;
import org.jspecify.annotations.Nullable;

/**
 * A step that may come next in a case. Whether it may is found out by the very checks that would refuse the step itself.
 *
 * @param operation id in the OpenAPI document
 * @param method of the request
 * @param path of the request
 * @param about the code the request is to carry, when it is for one only: the scope of a consent
 * @param refusal by which it would be refused now; null when it is allowed
 */
public record NextAction(
        String operation,
        String method,
        String path,
        @Nullable String about,
        @Nullable RuleBroken refusal) {

    /** A step whose rules are checked now. */
    public static NextAction of(String operation, String method, String path, Runnable rules) {
        return new NextAction(operation, method, path, null, refusalBy(rules));
    }

    /** A step that no rule stands against. */
    public static NextAction allowed(String operation, String method, String path) {
        return new NextAction(operation, method, path, null, null);
    }

    public NextAction about(String code) {
        return new NextAction(operation, method, path, code, refusal);
    }

    /** The same step where other rules are checked before its own. */
    public NextAction unlessRefusedBy(Runnable rules) {
        RuleBroken earlier = refusalBy(rules);
        return new NextAction(operation, method, path, about, earlier == null ? refusal : earlier);
    }

    private static @Nullable RuleBroken refusalBy(Runnable rules) {
        try {
            rules.run();
            return null;
        } catch (RuleBroken broken) {
            return broken;
        }
    }
}
