package org.hjemvej.system.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.hjemvej.local.LauncherCommand;
import org.hjemvej.local.PortVariables;
import org.hjemvej.local.ServiceName;
import org.hjemvej.system.story.Deviation;
import org.hjemvej.system.story.Narrator;
import org.hjemvej.system.story.Place;
import org.hjemvej.system.story.Stage;
import org.hjemvej.system.story.Story;
import org.jspecify.annotations.Nullable;

/** The system as {@code ./dev up} starts it, on free ports and with data of its own, as processes that can be hurt. */
public final class StartedSystem implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(300);

    private final Path root;
    private final Path home;
    private final Map<String, String> environment;
    private final List<String> arguments;
    private volatile Process launcher;
    private volatile @Nullable Place place;
    private Story.@Nullable Played played;

    /** Measuring and hurting go on as one caller, faster and with more webhooks at a time than any client may. */
    public static final Map<String, String> WITHOUT_LIMITS = Map.of(
            "HJEMVEJ_RATE_PER_MINUTE",
            "1000000",
            "HJEMVEJ_RATE_BURST",
            "1000000",
            "HJEMVEJ_WEBHOOKS_PER_ORGANISATION",
            "1000");

    private StartedSystem(
            Path root, Path home, Map<String, String> environment, List<String> arguments, Process launcher) {
        this.root = root;
        this.home = home;
        this.environment = environment;
        this.arguments = arguments;
        this.launcher = launcher;
    }

    /**
     * Starts a system whose data lies in {@code home} and goes with it.
     *
     * @param root the repository, built
     * @param more variables of the environment that the services inherit
     * @param arguments as {@code ./dev up} takes them
     */
    public static StartedSystem start(Path root, Path home, Map<String, String> more, String... arguments)
            throws IOException {
        Map<String, String> environment = new LinkedHashMap<>(more);
        environment.putIfAbsent("HJEMVEJ_START_CACHE", "off");
        environment.put("HJEMVEJ_HOME", home.toString());
        environment.putAll(PortVariables.free());
        Process launcher = launch(root, environment, List.of(arguments));
        StartedSystem system = new StartedSystem(root, home, environment, List.of(arguments), launcher);
        // who interrupts a measurement leaves nothing running
        Runtime.getRuntime().addShutdownHook(new Thread(() -> system.launcher.destroy()));
        system.awaitReady();
        return system;
    }

    private static Process launch(Path root, Map<String, String> environment, List<String> arguments)
            throws IOException {
        Path log = log(root, environment);
        Files.createDirectories(log.getParent());
        List<String> command =
                new ArrayList<>(LauncherCommand.of(root, "on".equals(environment.get("HJEMVEJ_START_CACHE"))));
        command.add(root.toString());
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().putAll(environment);
        builder.redirectErrorStream(true).redirectOutput(log.toFile());
        return builder.start();
    }

    private void awaitReady() throws IOException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!Files.exists(home.resolve("run/ready"))) {
            if (!launcher.isAlive() || System.nanoTime() > end) {
                stop();
                throw new Deviation("The system did not start; see " + log(root, environment) + " and the logs in "
                        + home.resolve("log"));
            }
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
        environment.put("HJEMVEJ_INSTANCES", Files.readString(home.resolve("run/instances")));
        environment.put("HJEMVEJ_TOKEN_URL", Files.readString(home.resolve("run/token-url")));
        place = Place.local(environment);
    }

    /** Where it answers since it was started last; who has signed in there stays so. */
    public Place place() {
        return Objects.requireNonNull(place);
    }

    public Stage stage() {
        return Stage.open(place(), Narrator.silent());
    }

    /** The repository it was started from. */
    public Path root() {
        return root;
    }

    public Path home() {
        return home;
    }

    /** The environment in which the commands of the README find this system. */
    public Map<String, String> environment() {
        return environment;
    }

    /** The process that keeps the others together. */
    public ProcessHandle launcher() {
        return launcher.toHandle();
    }

    /** The process of a service, by the port of its API. */
    public Optional<ProcessHandle> processAt(int apiPort) {
        String mark = "-Dquarkus.http.port=" + apiPort;
        return launcher.descendants()
                .filter(each ->
                        List.of(each.info().arguments().orElse(new String[0])).contains(mark))
                .findFirst();
    }

    /** The launcher and all it has started; the database server has left its family. */
    public List<Long> processes() {
        return Stream.concat(Machine.tree(launcher()).stream(), databaseProcesses().stream())
                .distinct()
                .toList();
    }

    /** The database server and a process for each connection. */
    public List<Long> databaseProcesses() {
        try {
            String postmaster = Files.readAllLines(home.resolve("postgres/postmaster.pid"))
                    .getFirst()
                    .trim();
            return Machine.tree(ProcessHandle.of(Long.parseLong(postmaster)).orElseThrow());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The database of a service, as its owner on a development machine. */
    public Connection database(ServiceName service) throws SQLException {
        String owner = service.key() + "_owner";
        return DriverManager.getConnection(
                "jdbc:postgresql://localhost:" + port("POSTGRES") + "/" + service.database(), owner, owner);
    }

    /** The port of a part, for example {@code POSTGRES}. */
    public int port(String part) {
        return Integer.parseInt(environment.get("HJEMVEJ_" + part + "_PORT"));
    }

    /** Where each service tells its metrics. */
    public List<URI> metrics() {
        return place().urls().stream()
                .map(url -> URI.create("http://localhost:" + (URI.create(url).getPort() + 1000) + "/q/metrics"))
                .toList();
    }

    /** The story, played once for all who look at what it left. */
    public synchronized Story.Played story() {
        Story.Played current = played;
        if (current == null) {
            current = new Story(stage()).play();
            played = current;
        }
        return current;
    }

    /** Stops everything and starts it again with the data it had. */
    public void restart() throws IOException {
        stop();
        Files.deleteIfExists(home.resolve("run/ready"));
        launcher = launch(root, environment, arguments);
        awaitReady();
    }

    /** Asks the launcher to stop everything; what does not go is killed, with all that it has started. */
    private void stop() {
        List<ProcessHandle> all = launcher.descendants().toList();
        launcher.destroy();
        try {
            if (!launcher.waitFor(60, TimeUnit.SECONDS)) {
                killAll(all);
                throw new Deviation("The launcher did not stop within 60 s");
            }
        } catch (InterruptedException e) {
            killAll(all);
            Thread.currentThread().interrupt();
        }
    }

    private void killAll(List<ProcessHandle> descendants) {
        launcher.destroyForcibly();
        descendants.forEach(ProcessHandle::destroyForcibly);
    }

    /** Copies what services, broker and database have written about themselves to where it outlives the system; says where that is. */
    public Path keepLogs() {
        Path kept = root.resolve("system-tests/target/log-" + home.getFileName());
        try {
            Files.createDirectories(kept);
            try (Stream<Path> logs = Files.list(home.resolve("log"))) {
                for (Path log : logs.filter(Files::isRegularFile).toList()) {
                    Files.copy(log, kept.resolve(log.getFileName()), StandardCopyOption.REPLACE_EXISTING);
                }
            }
            return kept;
        } catch (IOException e) {
            throw new UncheckedIOException("The logs could not be kept", e);
        }
    }

    @Override
    public void close() throws IOException {
        stop();
        try (Stream<Path> files = Files.walk(home)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }

    private static Path log(Path root, Map<String, String> environment) {
        String name = Path.of(environment.get("HJEMVEJ_HOME")).getFileName().toString();
        return root.resolve("system-tests/target/up-" + name + ".log");
    }
}
