package org.hjemvej.system.bench;

import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.hjemvej.system.running.Figure;
import org.hjemvej.system.running.Program;

/** The load generators and what they run, as files of this repository. */
final class Scripts {

    private Scripts() {}

    static Path file(Path root, String name) {
        return root.resolve("system-tests/src/main/resources/bench").resolve(name);
    }

    /** What is said of a goal on a machine that lacks a generator. */
    static Optional<Figure> missing(String goal) {
        return Stream.of("wrk", "pgbench")
                .filter(tool -> !Program.isThere(tool))
                .findFirst()
                .map(tool -> Figure.skipped(goal, "no " + tool + " on this machine"));
    }
}
