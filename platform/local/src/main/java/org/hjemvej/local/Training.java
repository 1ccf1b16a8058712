package org.hjemvej.local;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;

/**
 * Makes the caches of the next starts in a process of its own, with a database, a broker and ports of its own, at the lowest
 * priority: nobody waits for it, and it goes with the system that started it.
 */
final class Training {

    /** With this exit code the process says what went wrong; then its logs stay. */
    static final int FAILED = 1;

    private final Process process;
    private final Path home;
    private final CompletableFuture<Void> cleaned;

    private Training(Process process, Path home, CompletableFuture<Void> cleaned) {
        this.process = process;
        this.home = home;
        this.cleaned = cleaned;
    }

    /** Starts it; when it has ended, the caches are there and its folder is gone. */
    static Training begin(Settings settings) {
        Path home = settings.home().resolve("training");
        List<String> command = new ArrayList<>(List.of(
                "nice",
                "-n",
                "19",
                Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(LauncherCommand.flags(settings.root()));
        command.addAll(List.of(
                "-cp",
                System.getProperty("java.class.path"),
                CacheMaker.class.getName(),
                settings.root().toString()));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().putAll(PortVariables.free());
        builder.environment().put("HJEMVEJ_HOME", home.toString());
        File log = settings.log("training").toFile();
        try {
            remove(home);
            Files.createDirectories(home);
            Process process =
                    builder.redirectErrorStream(true).redirectOutput(log).start();
            return new Training(process, home, process.onExit().thenAccept(ended -> clean(home, ended.exitValue())));
        } catch (IOException e) {
            throw new StartupFailure("The caches of the next start cannot be made: " + e.getMessage(), e);
        }
    }

    /** Ends it at once: what is not finished is made by the next start. A database that is being made takes some seconds to end. */
    void stop() {
        Children.stop(process, Duration.ofSeconds(15));
        cleaned.join();
        remove(home);
    }

    /** One that was killed may have left its database behind. */
    private static void clean(Path home, int exit) {
        LocalPostgres.killServerOf(home.resolve("postgres"));
        if (exit != FAILED) {
            remove(home);
        }
    }

    long pid() {
        return process.pid();
    }

    private static synchronized void remove(Path home) {
        if (!Files.exists(home)) {
            return;
        }
        try (Stream<Path> files = Files.walk(home)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException | UncheckedIOException e) {
            System.err.println("hjemvej: " + home + " could not be removed: " + e.getMessage());
        }
    }
}
