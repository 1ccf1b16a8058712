package org.hjemvej.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.hjemvej.system.running.StartedSystem;
import org.hjemvej.system.story.Place;
import org.hjemvej.system.story.Stage;
import org.hjemvej.system.story.Story;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * The system as {@code ./dev up} starts it, on free ports and with data of its own; started once for all tests of this
 * module and stopped after the last. A test asks for it as a parameter.
 */
public final class RunningSystem implements ParameterResolver {

    /**
     * Whoever uses this system has it alone: tests of it move its clock. Those of the spare one run beside them, and whoever
     * starts a third waits for one of the two. Nobody takes both locks: who waits for the second would hold up all others.
     */
    public static final String LOCK = "running system";

    private static final ExtensionContext.Namespace SPACE = ExtensionContext.Namespace.create(RunningSystem.class);

    /** The started system, with a collector for its traces; its logs are as they are in production. */
    public static final class Handle implements AutoCloseable {

        private final StartedSystem system;
        private final TraceSink traces;

        private Handle(StartedSystem system, TraceSink traces) {
            this.system = system;
            this.traces = traces;
        }

        public Place place() {
            return system.place();
        }

        public Stage stage() {
            return system.stage();
        }

        public Path home() {
            return system.home();
        }

        public Map<String, String> environment() {
            return system.environment();
        }

        public Story.Played story() {
            return system.story();
        }

        List<URI> metrics() {
            return system.metrics();
        }

        /** What the services have sent to the collector of traces. */
        TraceSink traces() {
            return traces;
        }

        /** The same system seen as processes. */
        StartedSystem processes() {
            return system;
        }

        @Override
        public void close() throws IOException {
            system.close();
            traces.close();
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

    /** Starts a system of its own, which the caller closes; {@code arguments} as {@code ./dev up} takes them. */
    static Handle start(String... arguments) {
        return startWith(Map.of(), arguments);
    }

    static Handle startWith(Map<String, String> more, String... arguments) {
        try {
            Path home = Files.createTempDirectory("hjemvej-system-");
            if (List.of(arguments).contains("--keycloak")) {
                Keycloak.fetch(home);
            }
            TraceSink traces = TraceSink.open();
            // logs as in production; who tries everything as everybody is refused more often than any client
            Map<String, String> settings = Map.of(
                    "QUARKUS_LOG_CONSOLE_JSON_ENABLED", "true",
                    "HJEMVEJ_RATE_REFUSALS_PER_MINUTE", "1000000",
                    "HJEMVEJ_RATE_REFUSALS_BURST", "1000000",
                    "HJEMVEJ_TRACES_COLLECTOR", traces.url());
            return new Handle(StartedSystem.start(root(), home, settings, arguments), traces);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
