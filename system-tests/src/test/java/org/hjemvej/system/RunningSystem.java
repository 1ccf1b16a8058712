package org.hjemvej.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.hjemvej.local.Ports;
import org.hjemvej.system.story.Deviation;
import org.hjemvej.system.story.Narrator;
import org.hjemvej.system.story.Place;
import org.hjemvej.system.story.Stage;
import org.hjemvej.system.story.Story;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * The system as {@code ./dev up} starts it, on free ports and with data of its own; started once for all tests of this
 * module and stopped after the last. A test asks for it as a parameter.
 */
public final class RunningSystem implements ParameterResolver {

    private static final ExtensionContext.Namespace SPACE = ExtensionContext.Namespace.create(RunningSystem.class);

    /** The started system. */
    public static final class Handle implements AutoCloseable {

        private final Process launcher;
        private final Path home;
        private final Map<String, String> environment;
        private Story.@Nullable Played played;

        private Handle(Process launcher, Path home, Map<String, String> environment) {
            this.launcher = launcher;
            this.home = home;
            this.environment = environment;
        }

        public Place place() {
            return Place.local(environment);
        }

        public Stage stage() {
            return Stage.open(place(), Narrator.silent());
        }

        public Path home() {
            return home;
        }

        /** The environment in which the commands of the README find this system. */
        public Map<String, String> environment() {
            return environment;
        }

        /** The story, played once for all tests that look at what it left. */
        public synchronized Story.Played story() {
            Story.Played current = played;
            if (current == null) {
                current = new Story(stage()).play();
                played = current;
            }
            return current;
        }

        private void awaitReady(Path log) {
            long end = System.nanoTime() + Duration.ofSeconds(180).toNanos();
            while (!Files.exists(home.resolve("run/ready"))) {
                if (!launcher.isAlive() || System.nanoTime() > end) {
                    launcher.destroyForcibly();
                    throw new Deviation("The system did not start; see " + log);
                }
                LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
            }
        }

        @Override
        public void close() throws IOException {
            launcher.destroy();
            try {
                if (!launcher.waitFor(60, TimeUnit.SECONDS)) {
                    launcher.destroyForcibly();
                    throw new Deviation("The launcher did not stop within 60 s");
                }
            } catch (InterruptedException e) {
                launcher.destroyForcibly();
                Thread.currentThread().interrupt();
            }
            try (Stream<Path> files = Files.walk(home)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    static Path root() {
        return Path.of(System.getProperty("hjemvej.root", ".."));
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Handle.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot().getStore(SPACE).computeIfAbsent(Handle.class, type -> start(), Handle.class);
    }

    private static Handle start() {
        try {
            Path home = Files.createTempDirectory("hjemvej-system-");
            Map<String, String> environment = new LinkedHashMap<>();
            environment.put("HJEMVEJ_HOME", home.toString());
            for (String name :
                    List.of("IDENTITY", "POSTGRES", "KAFKA", "CASE", "REINTEGRATION", "PARTNER", "NOTIFICATION")) {
                environment.put("HJEMVEJ_" + name + "_PORT", Integer.toString(freePort()));
            }
            Path log = root().resolve("system-tests/target/up.log");
            Files.createDirectories(log.getParent());
            ProcessBuilder builder = new ProcessBuilder(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xmx192m",
                    "-XX:+UseSerialGC",
                    "-XX:TieredStopAtLevel=1",
                    "-Djava.util.logging.config.file="
                            + root().resolve("platform/local/src/main/resources/logging.properties"),
                    "-cp",
                    root().resolve("platform/local/target/classes") + ":" + root().resolve("platform/local/target/lib")
                            + "/*",
                    "org.hjemvej.local.Launcher",
                    root().toString());
            builder.environment().putAll(environment);
            builder.redirectErrorStream(true).redirectOutput(log.toFile());
            Handle handle = new Handle(builder.start(), home, environment);
            handle.awaitReady(log);
            return handle;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Free together with the ports one, two and a thousand above it, which Kafka and the services also take. */
    private static int freePort() {
        for (int attempt = 0; attempt < 100; attempt++) {
            int port = Ports.freeRun();
            if (port < 60_000 && !Ports.isOpen(port + 1000)) {
                return port;
            }
        }
        throw new Deviation("No free port was found");
    }
}
