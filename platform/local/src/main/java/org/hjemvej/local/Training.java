package org.hjemvej.local;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Makes the caches of the next starts in a process of its own, with a database, a broker and ports of its own, at the lowest
 * priority: nobody waits for it, and it goes with the system that started it.
 */
final class Training {

    private final Process process;

    private Training(Process process) {
        this.process = process;
    }

    /** Starts it; when it has ended, the caches are there and its folder is gone. */
    static Training begin(Settings settings) {
        Path home = settings.home().resolve("training");
        List<String> command = new ArrayList<>(List.of(
                "nice",
                "-n",
                "19",
                Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(List.of("-Xmx192m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
        String logging = System.getProperty("java.util.logging.config.file");
        if (logging != null) {
            command.add("-Djava.util.logging.config.file=" + logging);
        }
        command.addAll(List.of(
                "-cp",
                System.getProperty("java.class.path"),
                Launcher.class.getName(),
                settings.root().toString(),
                Launcher.TRAIN));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().putAll(elsewhere(home));
        File log = settings.log("training").toFile();
        try {
            Files.createDirectories(home);
            Process process =
                    builder.redirectErrorStream(true).redirectOutput(log).start();
            process.onExit().thenRun(() -> remove(home));
            return new Training(process);
        } catch (IOException e) {
            throw new StartupFailure("The caches of the next start cannot be made: " + e.getMessage(), e);
        }
    }

    /** Ends it at once: what is not finished is made by the next start. */
    void stop() {
        List<ProcessHandle> all = process.descendants().toList();
        process.destroyForcibly();
        all.forEach(ProcessHandle::destroyForcibly);
    }

    private static void remove(Path home) {
        try (Stream<Path> files = Files.walk(home)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            System.err.println("hjemvej: " + home + " could not be removed: " + e.getMessage());
        }
    }

    private static Map<String, String> elsewhere(Path home) {
        Map<String, String> environment = new LinkedHashMap<>();
        environment.put("HJEMVEJ_HOME", home.toString());
        for (String part :
                List.of("IDENTITY", "POSTGRES", "KAFKA", "CASE", "REINTEGRATION", "PARTNER", "NOTIFICATION")) {
            environment.put("HJEMVEJ_" + part + "_PORT", Integer.toString(Ports.freeRun()));
        }
        return environment;
    }
}
