package org.hjemvej.system.running;

import java.util.Set;

/**
 * What of a system's CPU goes to the compilers of its JVMs. As long as they take much, a request waits for them, and its time
 * says more of the compilers than of the software; CPU for each operation does not show it where all processors are busy,
 * because work that waits is done in larger batches.
 */
public final class Compiling {

    /** As Linux cuts the names of threads. */
    private static final Set<String> COMPILERS = Set.of("C1 Compiler", "C2 Compiler");

    private final StartedSystem system;
    private final double allBefore;
    private final double compilersBefore;

    private Compiling(StartedSystem system) {
        this.system = system;
        this.allBefore = Machine.cpuSeconds(system.processes());
        this.compilersBefore = Machine.cpuSeconds(system.processes(), COMPILERS);
    }

    /** Watches from now on. */
    public static Compiling watch(StartedSystem system) {
        return new Compiling(system);
    }

    /** CPU seconds of all processes of the system since the watch began. */
    public double cpuSeconds() {
        return Machine.cpuSeconds(system.processes()) - allBefore;
    }

    /** The compilers' part of them, from 0 to 1; 0 when nothing was used. */
    public double share() {
        double all = cpuSeconds();
        double compilers = Machine.cpuSeconds(system.processes(), COMPILERS) - compilersBefore;
        return all <= 0 ? 0 : Math.max(0, compilers / all);
    }
}
