package org.hjemvej.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * What the launcher does itself at a start, beside a database and a broker that run: the identity provider, the broker's
 * storage, the topics, a question to each. Done once in a process of its own, so that what it loads can be kept for the next
 * starts of the launcher.
 */
final class Rehearsal {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private Rehearsal() {}

    /** Has it done on the infrastructure of these settings, and makes the cache of it. */
    static void record(Settings settings, StartCache cache) {
        cache.prepareFolder();
        Path log = settings.log("rehearsal");
        List<String> recording = command(settings, cache.record());
        try {
            Process process = new ProcessBuilder(recording)
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS) || process.exitValue() != 0) {
                process.destroyForcibly();
                throw new StartupFailure("The launcher could not rehearse; see " + log + ".");
            }
        } catch (IOException e) {
            throw new StartupFailure("The launcher could not rehearse: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartupFailure("Interrupted while the launcher rehearsed.", e);
        }
        cache.create(command(settings, List.of()), log);
    }

    private static List<String> command(Settings settings, List<String> more) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(more);
        command.addAll(LauncherCommand.flags(settings.root()));
        command.addAll(List.of("-cp", LauncherCommand.classPath(settings.root()), Rehearsal.class.getName()));
        command.add(settings.root().toString());
        return command;
    }

    /** Argument: the root of the repository. Where database and broker are, the environment says. */
    public static void main(String[] arguments) {
        Settings settings = Settings.of(Path.of(arguments[0]), System.getenv(), "1");
        Path home = settings.home().resolve("rehearsal");
        try {
            KafkaCertificate certificate = LocalKafka.prepare(home.resolve("kafka"), settings.kafka());
            Topics.create(KafkaLogin.of(
                    KafkaUser.ADMIN,
                    "localhost:" + settings.kafka(),
                    "localhost:" + (settings.kafka() + 2),
                    certificate.certificate().toString()));
            askDatabase(settings.postgres());
            LocalIdentity identity = LocalIdentity.start(home.resolve("identity"), 0, DemoUsers.load());
            ask(identity.issuer() + "/.well-known/openid-configuration");
            identity.close();
        } catch (IOException | SQLException | StartupFailure e) {
            System.err.println("hjemvej: " + e.getMessage());
            System.exit(1);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            System.exit(1);
        }
        System.exit(0);
    }

    private static void askDatabase(int port) throws SQLException {
        String url = "jdbc:postgresql://localhost:" + port + "/postgres";
        try (Connection database = DriverManager.getConnection(url, "postgres", "postgres")) {
            if (!database.isValid((int) PATIENCE.toSeconds())) {
                throw new StartupFailure("PostgreSQL does not answer.");
            }
        }
    }

    private static void ask(String url) throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(url)).timeout(PATIENCE).build();
        int status = HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.discarding())
                .statusCode();
        if (status != 200) {
            throw new StartupFailure("The identity provider answered " + status + ".");
        }
    }
}
