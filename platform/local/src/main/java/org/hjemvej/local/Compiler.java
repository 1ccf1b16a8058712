package org.hjemvej.local;

import java.util.List;
import java.util.Locale;

/** How the code of services and broker is compiled while they run. */
enum Compiler {

    /** By the quick compiler only: for processes that live shortly. */
    QUICK("-XX:TieredStopAtLevel=1"),

    /**
     * By both, as where they run for good (the image of the broker keeps the JVM's own thresholds). The second one looks at a method when it was called four times as often as the JVM
     * would wait for: services that few people ask at a time spend more on compiling before that than they ever get back.
     */
    FULL(
            "-XX:TieredStopAtLevel=4",
            "-XX:Tier4InvocationThreshold=20000",
            "-XX:Tier4MinInvocationThreshold=2400",
            "-XX:Tier4CompileThreshold=60000",
            "-XX:Tier4BackEdgeThreshold=160000");

    private final List<String> flags;

    Compiler(String... flags) {
        this.flags = List.of(flags);
    }

    /** The compiler with this name; anything else is no setting. */
    static Compiler of(String name) {
        for (Compiler each : values()) {
            if (each.toString().equals(name)) {
                return each;
            }
        }
        throw new StartupFailure("HJEMVEJ_COMPILER must be quick or full, it is " + name + ".");
    }

    /** What the JVM is told. */
    List<String> flags() {
        return flags;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
