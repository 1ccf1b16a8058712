package org.hjemvej.system;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** What is too long for every run: {@code ./dev test -Dhjemvej.profile=full}. */
final class FullProfile {

    private FullProfile() {}

    static boolean isAsked() {
        return "full".equals(System.getProperty("hjemvej.profile"));
    }

    static void required() {
        assumeTrue(isAsked(), "SKIPPED (short profile; ./dev test -Dhjemvej.profile=full)");
    }
}
