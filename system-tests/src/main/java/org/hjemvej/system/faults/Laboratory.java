package org.hjemvej.system.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.hjemvej.system.agent.AgentJar;
import org.hjemvej.system.agent.Orders;
import org.hjemvej.system.running.StartedSystem;

/** A system of its own to be hurt: what dies is started again, and an agent in each service waits for orders. */
public final class Laboratory implements AutoCloseable {

    private final StartedSystem system;
    private final Path agent;

    private Laboratory(StartedSystem system, Path agent) {
        this.system = system;
        this.agent = agent;
    }

    /** Starts it from a built repository; with {@code more} variables in the environment of its services. */
    public static Laboratory start(Path root, Map<String, String> more) throws IOException {
        Path home = Files.createTempDirectory("hjemvej-faults-");
        Path agent = Files.createTempDirectory("hjemvej-agent-");
        Map<String, String> environment = new HashMap<>(StartedSystem.WITHOUT_LIMITS);
        environment.put("JAVA_TOOL_OPTIONS", AgentJar.option(agent, new Orders(agent)));
        environment.putAll(more);
        return new Laboratory(StartedSystem.start(root, home, environment, "--revive"), agent);
    }

    public StartedSystem system() {
        return system;
    }

    Ground ground() {
        return new Ground(system, new Orders(agent));
    }

    @Override
    public void close() throws IOException {
        system.close();
        try (Stream<Path> files = Files.walk(agent)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
