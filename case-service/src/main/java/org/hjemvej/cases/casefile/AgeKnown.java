package org.hjemvej.cases.casefile;

import org.hjemvej.platform.caller.Actor;
import org.jspecify.annotations.Nullable;

/**
 * Inside this service, in the transaction that finds it: how the person of a case is treated from now on.
 *
 * @param before how she was treated until now; null for a case that is opened
 */
public record AgeKnown(String caseHandle, @Nullable AgeState before, AgeState now, Actor actor) {

    /** She was not treated as a child before and is now. */
    public boolean isNewChild() {
        return now.treatedAsChild() && (before == null || !before.treatedAsChild());
    }

    /** She was treated as a child before and is not any more. */
    public boolean isNewAdult() {
        return before != null && before.treatedAsChild() && !now.treatedAsChild();
    }

    /** A case that was there before is treated otherwise from now on. */
    public boolean isChange() {
        return before != null && before != now;
    }
}
