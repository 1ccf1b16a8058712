package org.hjemvej.system;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** What is too long for every run: {@code ./dev test -Dhjemvej.profile=full}. */
final class FullProfile {

    private FullProfile() {}

    static void required() {
        assumeTrue(
                "full".equals(System.getProperty("hjemvej.profile")),
                "SKIPPED (short profile; ./dev test -Dhjemvej.profile=full)");
    }
}
