package org.hjemvej.system;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.hjemvej.system.running.Program;

/** A program that is not ours and judges or uses what is: from npm or from Debian's packages. */
record OutsideTool(Path folder, Duration patience, Map<String, String> environment) {

    /** Its exit code, and what it wrote. */
    record Verdict(int code, String text) {}

    static OutsideTool in(Path folder) {
        return new OutsideTool(folder, Duration.ofMinutes(4), Map.of());
    }

    OutsideTool with(Map<String, String> more) {
        return new OutsideTool(folder, patience, more);
    }

    /** Skips the test, saying so, on a machine without it. */
    static void required(String command) {
        assumeTrue(
                Program.isThere(command),
                "SKIPPED (no " + (command.equals("npx") ? "npm" : command) + " on this machine)");
    }

    Verdict run(List<String> command) {
        return run(command, Path.of("/dev/null"));
    }

    Verdict run(List<String> command, Path input) {
        try {
            Path output = Files.createTempFile(folder, "output", ".txt");
            ProcessBuilder builder = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectInput(input.toFile())
                    .redirectOutput(output.toFile());
            builder.environment().putAll(environment);
            Process process = builder.start();
            if (!process.waitFor(patience.toSeconds(), TimeUnit.SECONDS)) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
                throw new IllegalStateException(
                        command.getFirst() + " was not done in " + patience + ": " + Files.readString(output));
            }
            return new Verdict(process.waitFor(), Files.readString(output, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for " + command.getFirst(), e);
        }
    }
}
