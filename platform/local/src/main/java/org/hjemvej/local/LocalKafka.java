package org.hjemvej.local;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;

/** A real Kafka broker in KRaft mode, in a process of its own. */
public final class LocalKafka implements AutoCloseable {

    private static final String CLUSTER_ID = "aGplbXZlai1sb2NhbC0wMQ";

    private final Process process;
    private final int port;

    private LocalKafka(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** Starts the broker on this port (and the next one for its controller); data in {@code home} survives. */
    public static LocalKafka start(Path home, int port, String classPath) {
        Path settings = home.resolve("server.properties");
        Path log = home.resolve("kafka.log");
        try {
            Files.createDirectories(home);
            writeSettings(home, settings, port);
            if (!Files.exists(home.resolve("data/meta.properties"))) {
                run(
                        List.of("kafka.tools.StorageTool", "format", "-t", CLUSTER_ID, "-c", settings.toString()),
                        classPath,
                        log);
            }
            Process process = java(classPath, log, List.of("kafka.Kafka", settings.toString()));
            LocalKafka kafka = new LocalKafka(process, port);
            kafka.awaitReady(log);
            return kafka;
        } catch (IOException e) {
            throw new StartupFailure("Kafka could not be set up in " + home + ": " + e.getMessage(), e);
        }
    }

    public String bootstrapServers() {
        return "localhost:" + port;
    }

    public Process process() {
        return process;
    }

    private static void writeSettings(Path home, Path file, int port) throws IOException {
        Properties settings = new Properties();
        settings.putAll(Map.ofEntries(
                Map.entry("process.roles", "broker,controller"),
                Map.entry("node.id", "1"),
                Map.entry("controller.quorum.voters", "1@localhost:" + (port + 1)),
                Map.entry("listeners", "PLAINTEXT://localhost:" + port + ",CONTROLLER://localhost:" + (port + 1)),
                Map.entry("advertised.listeners", "PLAINTEXT://localhost:" + port),
                Map.entry("controller.listener.names", "CONTROLLER"),
                Map.entry("log.dirs", home.resolve("data").toString()),
                Map.entry("auto.create.topics.enable", "false"),
                Map.entry("offsets.topic.replication.factor", "1"),
                Map.entry("offsets.topic.num.partitions", "4"),
                Map.entry("transaction.state.log.replication.factor", "1"),
                Map.entry("transaction.state.log.min.isr", "1"),
                Map.entry("transaction.state.log.num.partitions", "4"),
                Map.entry("share.coordinator.state.topic.replication.factor", "1"),
                Map.entry("share.coordinator.state.topic.min.isr", "1"),
                Map.entry("group.initial.rebalance.delay.ms", "0"),
                Map.entry("log.cleaner.dedupe.buffer.size", "2097152"),
                Map.entry("num.network.threads", "2"),
                Map.entry("num.io.threads", "4")));
        try (Writer writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            settings.store(writer, null);
        }
    }

    private static Process java(String classPath, Path log, List<String> arguments) throws IOException {
        List<String> command = new java.util.ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Djava.util.logging.config.file=" + loggingSettings(log),
                "-cp",
                classPath));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        return builder.start();
    }

    private static Path loggingSettings(Path log) throws IOException {
        Path file = log.resolveSibling("logging.properties");
        Files.writeString(file, "handlers=java.util.logging.ConsoleHandler\n.level=WARNING\n");
        return file;
    }

    private static void run(List<String> arguments, String classPath, Path log) throws IOException {
        try {
            Process process = java(classPath, log, arguments);
            if (!process.waitFor(60, TimeUnit.SECONDS) || process.exitValue() != 0) {
                process.destroyForcibly();
                throw new StartupFailure("Kafka could not format its storage; see " + log + ".");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartupFailure("Interrupted while formatting Kafka's storage.", e);
        }
    }

    private void awaitReady(Path log) {
        long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (System.nanoTime() < end) {
            if (!process.isAlive()) {
                throw new StartupFailure("Kafka stopped while starting; see " + log + ".");
            }
            if (answers()) {
                return;
            }
        }
        close();
        throw new StartupFailure("Kafka did not answer within 60 s; see " + log + ".");
    }

    private boolean answers() {
        Map<String, Object> config = Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers(),
                AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, 2000,
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, 2000);
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
