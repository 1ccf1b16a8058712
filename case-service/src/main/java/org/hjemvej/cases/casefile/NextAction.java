package org.hjemvej.cases.casefile;

import org.hjemvej.platform.rules.RuleBroken;
import org.jspecify.annotations.Nullable;

/**
 * A step that may come next in a case. Whether it may is found out by the very checks that would refuse the step itself.
 *
 * @param operation id in the OpenAPI document
 * @param method of the request
 * @param path of the request
 * @param about the code the request is to carry, when it is for one only: the scope of a consent;
 *     or the part of it that has a rule of its own
 * @param refusal by which it would be refused now; null when it is allowed
 * @param inMergedCaseToo whether it may be taken in a case that is merged into another
 */
public record NextAction(
        String operation,
        String method,
        String path,
        @Nullable String about,
        @Nullable RuleBroken refusal,
        boolean inMergedCaseToo) {

    /** A step whose rules are checked now. */
    public static NextAction of(String operation, String method, String path, Runnable rules) {
        return new NextAction(operation, method, path, null, refusalBy(rules), false);
    }

    /** A step that no rule stands against. */
    public static NextAction allowed(String operation, String method, String path) {
        return new NextAction(operation, method, path, null, null, false);
    }

    public NextAction about(String code) {
        return new NextAction(operation, method, path, code, refusal, inMergedCaseToo);
    }

    /** The same step, which a merge does not end. */
    public NextAction evenIfMerged() {
        return new NextAction(operation, method, path, about, refusal, true);
    }

    /** The same step in a case of which nothing more is recorded once it is merged; {@code merged} refuses it then. */
    public NextAction unlessMerged(Runnable merged) {
        RuleBroken broken = inMergedCaseToo ? null : refusalBy(merged);
        return new NextAction(operation, method, path, about, broken == null ? refusal : broken, inMergedCaseToo);
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
