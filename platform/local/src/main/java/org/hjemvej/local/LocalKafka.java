package org.hjemvej.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    private final KafkaCertificate certificate;

    private LocalKafka(Process process, int port, KafkaCertificate certificate) {
        this.process = process;
        this.port = port;
        this.certificate = certificate;
    }

    /**
     * Starts the broker: services on this port, its controller on the next, foreign systems over TLS on the one after. Data
     * in {@code home} survives.
     */
    public static LocalKafka start(Path home, int port, String classPath) {
        Path settings = home.resolve("server.properties");
        Path log = home.resolve("kafka.log");
        try {
            Files.createDirectories(home);
            KafkaCertificate certificate = KafkaCertificate.in(home.resolve("tls"));
            KafkaSettings.write(home, settings, port, certificate);
            if (!Files.exists(home.resolve("data/meta.properties"))) {
                run(
                        List.of("kafka.tools.StorageTool", "format", "-t", CLUSTER_ID, "-c", settings.toString()),
                        classPath,
                        log);
            }
            Process process = java(classPath, log, List.of("kafka.Kafka", settings.toString()));
            LocalKafka kafka = new LocalKafka(process, port, certificate);
            kafka.awaitReady(log);
            return kafka;
        } catch (IOException e) {
            throw new StartupFailure("Kafka could not be set up in " + home + ": " + e.getMessage(), e);
        }
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
