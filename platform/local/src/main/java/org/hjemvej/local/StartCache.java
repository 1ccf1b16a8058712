package org.hjemvej.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The ahead-of-time cache of a program: what the JVM reads and links at a start, kept in a file that later starts map. It
 * holds for one build of the program, one JDK and one compiler (the broker's for both); whatever else has its name is stale.
 */
record StartCache(String name, Compiler compiler, Path file) {

    /** Since this version a cache is made of a recorded start without a change to the service. */
    private static final int FIRST_JDK = 25;

    private static final long PATIENCE_SECONDS = 180;

    static boolean isSupported() {
        return Runtime.version().feature() >= FIRST_JDK;
    }

    /** The cache of what was built into these jars, in a folder beside the build. */
    static StartCache of(Path folder, String name, List<Path> jars, Compiler compiler) {
        try {
            long built = 0;
            for (Path jar : jars) {
                built = Math.max(built, Files.getLastModifiedTime(jar).toMillis());
            }
            String file = name + "-" + built + "-" + Runtime.version() + "-" + compiler + ".aot";
            return new StartCache(name, compiler, folder.resolve(file.replaceAll("[^A-Za-z0-9.-]", "-")));
        } catch (IOException e) {
            throw new StartupFailure("The build of " + name + " cannot be read: " + e.getMessage(), e);
        }
    }

    boolean exists() {
        return Files.exists(file);
    }

    /**
     * What the JVM is told to start from the cache: without the profiles that lie in it, since they have the second compiler
     * work during the start, which costs more than it brings here (P12). A later JDK may not know that switch.
     */
    List<String> use() {
        return List.of(
                "-XX:AOTCache=" + file,
                "-XX:+IgnoreUnrecognizedVMOptions",
                "-XX:+UnlockDiagnosticVMOptions",
                "-XX:-AOTReplayTraining",
                "-Xlog:aot*=error");
    }

    /** What the JVM is told to write down, when it ends, how it started. */
    List<String> record() {
        return List.of("-XX:AOTMode=record", "-XX:AOTConfiguration=" + recorded(), "-Xlog:aot*=error");
    }

    /** Makes the cache of what was recorded and removes those of former builds. */
    void create(List<String> command, Path log) {
        try {
            Path draft = file.resolveSibling(file.getFileName() + ".draft");
            List<String> creating = new ArrayList<>(command);
            creating.addAll(
                    1,
                    List.of(
                            "-XX:AOTMode=create",
                            "-XX:AOTConfiguration=" + recorded(),
                            "-XX:AOTCache=" + draft,
                            "-Xlog:aot*=error"));
            Process process = new ProcessBuilder(creating)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .start();
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
                process.destroyForcibly();
                throw new StartupFailure("The start of " + name + " could not be cached; see " + log + ".");
            }
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
            removeOthers();
        } catch (IOException e) {
            throw new StartupFailure("The cache " + file + " cannot be written.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartupFailure("Interrupted while a start was cached.", e);
        }
    }

    void prepareFolder() {
        try {
            Files.createDirectories(file.getParent());
        } catch (IOException e) {
            throw new StartupFailure("The folder " + file.getParent() + " cannot be written.", e);
        }
    }

    private void removeOthers() throws IOException {
        try (Stream<Path> files = Files.list(file.getParent())) {
            for (Path other : files.filter(each -> !each.equals(file)).toList()) {
                String found = other.getFileName().toString();
                if (found.startsWith(name + "-") && found.contains("-" + compiler + ".aot")) {
                    Files.deleteIfExists(other);
                }
            }
        }
    }

    private Path recorded() {
        return file.resolveSibling(file.getFileName() + ".recorded");
    }
}
