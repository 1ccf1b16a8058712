package org.hjemvej.local;

import java.io.File;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import kafka.tools.StorageTool;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;

/** A real Kafka broker in KRaft mode, in a process of its own. */
public final class LocalKafka implements AutoCloseable {

    private static final String LOG = "kafka.log";
    private static final String MAIN = "kafka.Kafka";
    private static final String CLUSTER_ID = "aGplbXZlai1sb2NhbC0wMQ";
    private static final Duration PATIENCE = Duration.ofSeconds(120);

    private final Process process;
    private final int port;
    private final KafkaCertificate certificate;
    private final String jars;
    private final Path log;

    private LocalKafka(Process process, int port, KafkaCertificate certificate, String jars, Path log) {
        this.process = process;
        this.port = port;
        this.certificate = certificate;
        this.jars = jars;
        this.log = log;
    }

    /**
     * Starts the broker: services on this port, its controller on the next, foreign systems over TLS on the one after. Data
     * in {@code home} survives.
     */
    public static LocalKafka start(Path home, int port, String classPath) {
        return start(home, port, classPath, Compiler.QUICK);
    }

    /** The same, compiled as said. */
    static LocalKafka start(Path home, int port, String classPath, Compiler compiler) {
        return start(home, port, jars(classPath), compiler.flags());
    }

    /** The same, from the cache of a former start where there is one. */
    static LocalKafka start(Path home, int port, String classPath, Compiler compiler, StartCache cache) {
        List<String> flags = new ArrayList<>(cache.exists() ? cache.use() : List.of());
        flags.addAll(compiler.flags());
        return start(home, port, jars(classPath), flags);
    }

    /** Starts it so that {@link #stopForCache} can make the cache of its next starts. */
    static LocalKafka record(Path home, int port, String classPath, StartCache cache) {
        cache.prepareFolder();
        List<String> flags = new ArrayList<>(cache.record());
        flags.addAll(Compiler.QUICK.flags());
        return start(home, port, jars(classPath), flags);
    }

    /** Stops the broker, which writes down what it has loaded, and makes the cache of it. */
    void stopForCache(StartCache cache) {
        Children.stop(process, Duration.ofMinutes(3));
        cache.create(command(jars, log, Compiler.QUICK.flags(), List.of(MAIN)), log);
    }

    /** The cache of the broker's starts, in this folder. */
    static StartCache cache(Path folder, String classPath) {
        List<Path> jars = Arrays.stream(jars(classPath).split(File.pathSeparator))
                .map(Path::of)
                .toList();
        return StartCache.of(folder, "kafka", jars, Compiler.QUICK);
    }

    /** A cache knows jars only, and the broker needs no more; nor this module's, or each build would make its cache stale. */
    private static String jars(String classPath) {
        return Arrays.stream(classPath.split(File.pathSeparator))
                .filter(entry -> entry.endsWith(".jar") && !entry.endsWith(LauncherCommand.JAR))
                .sorted()
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static LocalKafka start(Path home, int port, String jars, List<String> flags) {
        Path log = home.resolve(LOG);
        try {
            KafkaCertificate certificate = prepare(home, port);
            Process process = process(
                    command(jars, log, flags, List.of(MAIN, settings(home).toString())), log);
            LocalKafka kafka = new LocalKafka(process, port, certificate, jars, log);
            kafka.awaitReady();
            return kafka;
        } catch (IOException e) {
            throw new StartupFailure("Kafka could not be set up in " + home + ": " + e.getMessage(), e);
        }
    }

    /** Makes what is missing for a broker to start in {@code home}: its certificate, its settings and its storage. */
    static KafkaCertificate prepare(Path home, int port) throws IOException {
        Files.createDirectories(home);
        KafkaCertificate certificate = KafkaCertificate.in(home.resolve("tls"));
        KafkaSettings.write(home, settings(home), port, certificate);
        Path log = home.resolve(LOG);
        Files.writeString(loggingSettings(log), "handlers=java.util.logging.ConsoleHandler\n.level=WARNING\n");
        if (!Files.exists(home.resolve("data/meta.properties"))) {
            format(settings(home), log);
        }
        return certificate;
    }

    private static Path settings(Path home) {
        return home.resolve("server.properties");
    }

    public String bootstrapServers() {
        return "localhost:" + port;
    }

    /** What a client needs to come in as this user. */
    public Map<String, Object> login(KafkaUser user) {
        return KafkaLogin.of(
                user,
                bootstrapServers(),
                "localhost:" + (port + 2),
                certificate.certificate().toString());
    }

    public Process process() {
        return process;
    }

    private static List<String> command(String jars, Path log, List<String> flags, List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(flags);
        command.addAll(List.of(
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-Djava.util.logging.config.file=" + loggingSettings(log),
                "-cp",
                jars));
        command.addAll(arguments);
        return command;
    }

    private static Process process(List<String> command, Path log) throws IOException {
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
    }

    private static Path loggingSettings(Path log) {
        return log.resolveSibling("logging.properties");
    }

    private static void format(Path settings, Path log) throws IOException {
        try (PrintStream out =
                new PrintStream(new FileOutputStream(log.toFile(), true), true, StandardCharsets.UTF_8)) {
            int exit = StorageTool.execute(new String[] {"format", "-t", CLUSTER_ID, "-c", settings.toString()}, out);
            if (exit != 0) {
                throw new StartupFailure("Kafka could not format its storage; see " + log + ".");
            }
        }
    }

    private void awaitReady() {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            if (!process.isAlive()) {
                throw new StartupFailure("Kafka stopped while starting; see " + log + ".");
            }
            if (answers()) {
                return;
            }
        }
        close();
        throw new StartupFailure("Kafka did not answer within " + PATIENCE.toSeconds() + " s; see " + log + ".");
    }

    private boolean answers() {
        Map<String, Object> config = new HashMap<>(login(KafkaUser.ADMIN));
        config.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, 2000);
        config.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, 2000);
        if (!Ports.isOpen(port)) {
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
            return false;
        }
        try (Admin admin = Admin.create(config)) {
            return !admin.describeCluster().nodes().get(3, TimeUnit.SECONDS).isEmpty();
        } catch (ExecutionException | TimeoutException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public void close() {
        Children.stop(process, Duration.ofSeconds(15));
    }
}
