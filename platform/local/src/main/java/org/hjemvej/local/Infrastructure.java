package org.hjemvej.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Predicate;

/** What the services stand on: the database server, the broker and the identity provider of one system. */
final class Infrastructure implements AutoCloseable {

    private final Settings settings;
    private final boolean keycloak;
    private final boolean recording;
    private volatile LocalPostgres postgres;
    private volatile LocalKafka kafka;
    private volatile IdentityProvider identity;
    private volatile boolean abandoned;
    private volatile CompletableFuture<Void> starting = CompletableFuture.completedFuture(null);
    private volatile CompletableFuture<Void> database = CompletableFuture.completedFuture(null);

    /**
     * Not started yet.
     *
     * @param recording whether the broker starts to be cached, where there is no cache of it yet
     */
    Infrastructure(Settings settings, boolean keycloak, boolean recording) {
        this.settings = settings;
        this.keycloak = keycloak;
        this.recording = recording;
    }

    /** Starts all three side by side and waits for them. */
    void start() {
        database = CompletableFuture.runAsync(() -> {
            postgres = startPostgres();
            postgres.prepare();
        });
        CompletableFuture<Void> broker = CompletableFuture.runAsync(this::startKafka);
        CompletableFuture<Void> provider = CompletableFuture.runAsync(() -> identity = startIdentity());
        starting = CompletableFuture.allOf(database, broker, provider);
        try {
            starting.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof StartupFailure failure) {
                throw failure;
            }
            throw new StartupFailure("The infrastructure did not start: " + e.getCause(), e);
        }
    }

    private IdentityProvider startIdentity() {
        return keycloak
                ? LocalKeycloak.start(
                        settings.home().resolve("keycloak"),
                        settings.identity(),
                        DemoUsers.load(),
                        settings.serviceUrls(),
                        settings.log("keycloak"))
                : LocalIdentity.start(settings.home().resolve("identity"), settings.identity(), DemoUsers.load());
    }

    IdentityProvider identity() {
        return identity;
    }

    LocalKafka kafka() {
        return kafka;
    }

    /** Fails when a part is gone whose end would be noticed late. */
    void mustLive() {
        if (!kafka.process().isAlive()) {
            throw new StartupFailure("Kafka stopped; see " + settings.home().resolve("kafka/kafka.log") + ".");
        }
    }

    /** Starts again what has died and may return, by its name. */
    void revive(Predicate<String> mayReturn) {
        if (!postgres.isAlive() && mayReturn.test("postgres")) {
            postgres.close();
            postgres = startPostgres();
        }
        if (!kafka.process().isAlive() && mayReturn.test("kafka")) {
            reviveKafka();
        }
    }

    /** One that dies again on the way is tried again with the next look. */
    private void reviveKafka() {
        try {
            startKafka();
        } catch (StartupFailure e) {
            System.err.println("hjemvej: " + e.getMessage());
        }
    }

    private void mustBeWanted() {
        if (abandoned) {
            throw new StartupFailure("Nothing more is started, the system stops.");
        }
    }

    private LocalPostgres startPostgres() {
        mustBeWanted();
        // unpacked once for all systems of this build
        Path binaries = settings.root().resolve("platform/local/target/postgres-bin");
        return LocalPostgres.start(
                settings.home().resolve("postgres"), binaries, settings.log("postgres"), settings.postgres(), false);
    }

    private void startKafka() {
        mustBeWanted();
        Path home = settings.home().resolve("kafka");
        String classPath = System.getProperty("java.class.path");
        StartCache cache = new StartCaches(settings).kafka();
        if (recording && !cache.exists()) {
            kafka = LocalKafka.record(home, settings.kafka(), classPath, cache);
        } else if (settings.startCache()) {
            kafka = LocalKafka.start(home, settings.kafka(), classPath, settings.compiler(), cache);
        } else {
            kafka = LocalKafka.start(home, settings.kafka(), classPath, settings.compiler());
        }
        // also after the first start: a broker whose data is lost has no topics and no access rules
        Topics.create(kafka.login(KafkaUser.ADMIN));
        try {
            // whoever waits for a new broker reads the old number or the new one, never half of it
            Path draft = settings.home().resolve("run/kafka-pid.draft");
            Files.writeString(draft, Long.toString(kafka.process().pid()));
            Files.move(draft, draft.resolveSibling("kafka-pid"), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new StartupFailure("The state of Kafka cannot be written: " + e.getMessage(), e);
        }
    }

    /** Ends the database, also one that is being started; the broker is left to who wants no more of it. */
    void abandon() {
        abandoned = true;
        database.handle((started, failure) -> null).join();
        if (postgres != null) {
            postgres.close();
        }
    }

    /** Waits for what is being started, so that it can be stopped. */
    @Override
    public void close() {
        starting.handle((started, failure) -> null).join();
        if (identity != null) {
            identity.close();
        }
        if (kafka != null) {
            kafka.close();
        }
        if (postgres != null) {
            postgres.close();
        }
    }
}
