package org.hjemvej.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/** Keycloak from its Maven distribution, in a process of its own, with the realm made from the demo users. */
final class LocalKeycloak implements IdentityProvider {

    private static final Duration PATIENCE = Duration.ofSeconds(180);

    private final Process process;
    private final int port;

    private LocalKeycloak(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** Starts the one distribution in this folder; the realm is imported anew, so that it is always that of the file. */
    static LocalKeycloak start(Path folder, int port, DemoUsers users, List<String> redirects, Path log) {
        Path home = distribution(folder);
        try {
            delete(home.resolve("data/h2"));
            Path realm = home.resolve("data/import/" + LocalIdentity.ISSUER + "-realm.json");
            Files.createDirectories(realm.getParent());
            Files.writeString(realm, KeycloakRealm.json(users, redirects));
            ProcessBuilder builder = new ProcessBuilder(
                            home.resolve("bin/kc.sh").toString(),
                            "start-dev",
                            "--http-host=localhost",
                            "--http-port=" + port,
                            "--import-realm")
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.to(log.toFile()));
            builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
            builder.environment().put("JAVA_OPTS_KC_HEAP", "-Xmx512m");
            LocalKeycloak keycloak = new LocalKeycloak(builder.start(), port);
            keycloak.awaitReady(log);
            return keycloak;
        } catch (IOException e) {
            throw new StartupFailure("Keycloak could not be started: " + e.getMessage() + "; see " + log + ".", e);
        }
    }

    private static Path distribution(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(entry -> Files.exists(entry.resolve("bin/kc.sh")))
                    .findFirst()
                    .orElseThrow(() -> new StartupFailure("There is no Keycloak in " + folder + "."));
        } catch (IOException e) {
            throw new StartupFailure("There is no Keycloak in " + folder + ".", e);
        }
    }

    private static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file :
                        files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private void awaitReady(Path log) {
        HttpClient http =
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(1)).build();
        HttpRequest discovery = HttpRequest.newBuilder(URI.create(issuer() + "/.well-known/openid-configuration"))
                .timeout(Duration.ofSeconds(5))
                .build();
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            if (!process.isAlive()) {
                throw new StartupFailure("Keycloak stopped while starting; see " + log + ".");
            }
            try {
                if (http.send(discovery, HttpResponse.BodyHandlers.discarding()).statusCode() == 200) {
                    return;
                }
            } catch (IOException e) {
                LockSupport.parkNanos(Duration.ofMillis(300).toNanos());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new StartupFailure("Interrupted while waiting for Keycloak.", e);
            }
        }
        close();
        throw new StartupFailure("Keycloak is not ready after " + PATIENCE.toSeconds() + " s; see " + log + ".");
    }

    @Override
    public String issuer() {
        return "http://localhost:" + port + "/realms/" + LocalIdentity.ISSUER;
    }

    @Override
    public String tokenUrl() {
        return issuer() + "/protocol/openid-connect/token";
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroy);
        Children.stop(process, Duration.ofSeconds(15));
    }
}
