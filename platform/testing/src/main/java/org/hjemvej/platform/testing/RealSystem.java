package org.hjemvej.platform.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;
import org.hjemvej.local.DemoUsers;
import org.hjemvej.local.KafkaUser;
import org.hjemvej.local.LocalIdentity;
import org.hjemvej.local.LocalKafka;
import org.hjemvej.local.LocalPostgres;
import org.hjemvej.local.Ports;
import org.hjemvej.local.Topics;

/** Starts the real PostgreSQL, Kafka and identity provider for the tests of one service. */
public class RealSystem implements QuarkusTestResourceLifecycleManager {

    private String service = "";
    private Path home = Path.of("target");
    private LocalPostgres postgres;
    private LocalKafka kafka;
    private LocalIdentity identity;

    @Override
    public void init(Map<String, String> arguments) {
        service = arguments.get("service");
    }

    @Override
    public Map<String, String> start() {
        try {
            home = Files.createTempDirectory("hjemvej-test-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        FutureTask<Boolean> broker = new FutureTask<>(this::startKafka, true);
        // a thread of its own, which has the class loader of this one: those of the common pool have not
        Thread.ofPlatform().start(broker);
        postgres = LocalPostgres.start(home.resolve("pg"), binaries(), home.resolve("postgres.log"), 0, true);
        postgres.prepare();
        identity = LocalIdentity.start(home.resolve("identity"), Ports.freeRun(), DemoUsers.load());
        join(broker);
        System.setProperty("hjemvej.test.issuer", identity.issuer());
        kafka.login(KafkaUser.ADMIN)
                .forEach((name, value) -> System.setProperty(TestTopics.LOGIN + name, value.toString()));
        SignedAttacks.of(identity.issuer(), service + "-service")
                .forEach((attack, claims) -> System.setProperty(EveryBadToken.SIGNED + attack, identity.sign(claims)));
        return settings();
    }

    /** Unpacked once for all modules of a build; for this run alone where a test is started by hand. */
    private Path binaries() {
        String shared = System.getProperty("hjemvej.postgres.binaries");
        return shared == null ? home.resolve("pgbin") : Path.of(shared);
    }

    private void startKafka() {
        kafka = LocalKafka.start(home.resolve("kafka"), Ports.freeRun(), classPath());
        Topics.create(kafka.login(KafkaUser.ADMIN));
    }

    private static void join(FutureTask<Boolean> task) {
        try {
            task.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("The broker did not start", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private Map<String, String> settings() {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("quarkus.datasource.jdbc.url", postgres.url("hjemvej_" + service));
        settings.put("quarkus.datasource.username", service + "_app");
        settings.put("quarkus.datasource.password", service + "_app");
        settings.put("quarkus.flyway.username", service + "_owner");
        settings.put("quarkus.flyway.password", service + "_owner");
        settings.put("quarkus.datasource.keys.jdbc.url", postgres.url("keys") + "?currentSchema=" + service + "_keys");
        settings.put("quarkus.datasource.keys.username", service + "_keys_app");
        settings.put("quarkus.datasource.keys.password", service + "_keys_app");
        settings.put("quarkus.flyway.keys.username", service + "_keys_owner");
        settings.put("quarkus.flyway.keys.password", service + "_keys_owner");
        KafkaUser itself = KafkaUser.valueOf(service.toUpperCase(Locale.ROOT));
        kafka.login(itself).forEach((name, value) -> settings.put("kafka." + name, value.toString()));
        settings.put("quarkus.oidc.auth-server-url", identity.issuer());
        settings.put("quarkus.oidc.token.issuer", identity.issuer());
        settings.put("hjemvej.dev-clock.enabled", "true");
        settings.put("hjemvej.gaps.every", "1s");
        settings.put("hjemvej.gaps.retry-after", "1s");
        int producer = Ports.freeRun();
        System.setProperty(OtherService.PORT, Integer.toString(producer));
        List.of("case", "reintegration", "partner")
                .forEach(name -> settings.put("hjemvej.sources." + name, "http://localhost:" + producer));
        settings.put("hjemvej.webhooks.test-targets", "localhost");
        settings.put("hjemvej.vault.master-key-id", "dev-test");
        settings.put("hjemvej.vault.master-key", "dGVzdC1vbmx5LWtleS1vZi0zMi1ieXRlcy0tLS0tLS0=");
        return settings;
    }

    private static String classPath() {
        return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    }

    @Override
    public void stop() {
        if (identity != null) {
            identity.close();
        }
        if (kafka != null) {
            kafka.close();
        }
        if (postgres != null) {
            postgres.close();
        }
        deleteHome();
    }

    private void deleteHome() {
        try (Stream<Path> files = Files.walk(home)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The test's files could not be removed: " + home, e);
        }
    }
}
