package org.hjemvej.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the processes of a system hold of the memory. */
final class ResidentMemory {

    private ResidentMemory() {}

    /** Of this process and all it has started, but for the caches it has made in the background. */
    static long megabytes(@Nullable Training apart) {
        Set<Long> without = apart == null
                ? Set.of()
                : ProcessHandle.of(apart.pid()).stream()
                        .flatMap(ResidentMemory::family)
                        .collect(Collectors.toSet());
        return family(ProcessHandle.current())
                        .filter(pid -> !without.contains(pid))
                        .mapToLong(ResidentMemory::kilobytes)
                        .sum()
                / 1024;
    }

    private static Stream<Long> family(ProcessHandle process) {
        return Stream.concat(Stream.of(process), process.descendants()).map(ProcessHandle::pid);
    }

    /** Proportional set size where the system tells it, zero elsewhere. */
    private static long kilobytes(long pid) {
        try {
            return Files.readAllLines(Path.of("/proc/" + pid + "/smaps_rollup")).stream()
                    .filter(line -> line.startsWith("Pss:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .sum();
        } catch (IOException e) {
            return 0;
        }
    }
}
