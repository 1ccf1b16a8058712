package org.hjemvej.platform.caller;

import io.quarkus.security.identity.SecurityIdentity;

/** Makes callers for unit tests of other packages. */
public final class CallerOf {

    private CallerOf() {}

    public static Caller identity(SecurityIdentity identity) {
        return new Caller(identity);
    }
}
