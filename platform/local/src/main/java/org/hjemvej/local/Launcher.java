package org.hjemvej.local;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * Starts the whole system on this machine and keeps it together: if one part dies, all stop with one sentence that says
 * which and where its log is. {@code ./dev up} calls it.
 */
public final class Launcher {

    /** The argument with which the launcher makes the caches of the next starts and ends. */
    static final String TRAIN = "--train";

    private static final Duration TRAINING_PATIENCE = Duration.ofMinutes(5);
    private static final long NEEDED_BYTES = 500L * 1024 * 1024;

    private final Settings settings;
    private final StartCaches caches;
    private final Set<ServiceName> wanted;
    private final List<ServiceProcess> services = new CopyOnWriteArrayList<>();
    private LocalPostgres postgres;
    private LocalKafka kafka;
    private final boolean keycloak;
    private final boolean revive;
    private final boolean training;
    private IdentityProvider identity;
    private @Nullable Training next;
    private volatile boolean stopped;

    private Launcher(Settings settings, Set<ServiceName> wanted, boolean keycloak, boolean revive, boolean training) {
        this.training = training;
        this.settings = settings;
        this.caches = new StartCaches(settings);
        this.wanted = wanted;
        this.keycloak = keycloak;
        this.revive = revive;
    }

    /**
     * Arguments: the root of the repository, {@code --without SERVICE} for one that is started elsewhere, and
     * {@code --instances N} for more than one process of each service, {@code --keycloak} for Keycloak instead of the light
     * identity provider, {@code --revive} to start again what has died, as an orchestrator would, unless a file
     * {@code run/hold-NAME} asks to wait, {@code --train} to start each service once for its cache and end.
     */
    public static void main(String[] arguments) {
        long started = System.nanoTime();
        try {
            Set<ServiceName> wanted = EnumSet.allOf(ServiceName.class);
            List<String> given = Arrays.asList(arguments);
            int without = given.indexOf("--without");
            if (without > 0) {
                wanted.removeIf(service -> service.application().equals(given.get(without + 1)));
            }
            int instances = given.indexOf("--instances");
            String number = instances > 0 && instances + 1 < given.size() ? given.get(instances + 1) : "1";
            Launcher launcher = new Launcher(
                    Settings.of(Path.of(arguments[0]), System.getenv(), number),
                    wanted,
                    given.contains("--keycloak"),
                    given.contains("--revive"),
                    given.contains(TRAIN));
            Runtime.getRuntime().addShutdownHook(new Thread(launcher::stop, "stop"));
            if (launcher.training) {
                launcher.train();
                System.exit(0);
            }
            launcher.run(started);
        } catch (StartupFailure e) {
            System.err.println("hjemvej: " + e.getMessage());
            System.exit(1);
        }
    }

    private void train() {
        ProcessHandle.current().parent().ifPresent(parent -> parent.onExit().thenRun(() -> System.exit(0)));
        prepareFolders();
        try (FileChannel channel =
                FileChannel.open(caches.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            if (channel.tryLock() == null) {
                System.out.println("Another system makes the caches of this build.");
                return;
            }
            makeCaches();
        } catch (IOException e) {
            throw new StartupFailure("The caches of the next start cannot be locked: " + e.getMessage(), e);
        }
    }

    private void makeCaches() {
        startInfrastructure();
        String masterKey = MasterKeyFile.read(settings.home());
        Visitor visitor = new Visitor(identity.tokenUrl());
        for (ServiceName service : ServiceName.values()) {
            if (!ServiceProcess.isTrained(service, settings)) {
                ServiceProcess recorded = ServiceProcess.record(service, settings, masterKey, identity.issuer());
                services.add(recorded);
                recorded.awaitReady(TRAINING_PATIENCE);
                visitor.visit(service, settings.url(service));
                recorded.stopForCache();
            }
        }
        StartCache cache = caches.kafka();
        if (!cache.exists()) {
            kafka.stopForCache(cache, kafkaHome(), System.getProperty("java.class.path"));
        }
    }

    private synchronized void beginTraining() {
        if (!stopped && settings.startCache()) {
            next = caches.beginIfMissing(wanted).orElse(null);
        }
    }

    private void prepareFolders() {
        try {
            Files.createDirectories(settings.home().resolve("log"));
            Files.createDirectories(settings.home().resolve("run"));
        } catch (IOException e) {
            throw new StartupFailure("The folder " + settings.home() + " cannot be written: " + e.getMessage(), e);
        }
    }

    private void run(long started) {
        prepareFolders();
        checkDisk();
        checkPorts();
        startInfrastructure();
        String masterKey = MasterKeyFile.read(settings.home());
        for (int instance = 1; instance <= settings.instances(); instance++) {
            for (ServiceName service : wanted) {
                services.add(ServiceProcess.start(service, instance, settings, masterKey, identity.issuer()));
            }
        }
        services.forEach(ServiceProcess::awaitReady);
        beginTraining();
        announce(Duration.ofNanos(System.nanoTime() - started));
        keepTogether();
    }

    private void checkDisk() {
        try {
            FileStore disk = Files.getFileStore(settings.home());
            if (disk.getUsableSpace() < NEEDED_BYTES) {
                throw new StartupFailure("The disk of " + settings.home() + " is full: " + NEEDED_BYTES / 1_048_576
                        + " MB are needed, " + disk.getUsableSpace() / 1_048_576 + " MB are free.");
            }
        } catch (IOException e) {
            throw new StartupFailure("The free space of " + settings.home() + " cannot be read.", e);
        }
    }

    private void checkPorts() {
        settings.ports().forEach((port, variable) -> {
            if (Ports.isOpen(port)) {
                throw new StartupFailure("Port " + port + " is taken; stop what uses it (./dev down if it is this"
                        + " system) or set " + variable + ".");
            }
        });
    }

    private void startInfrastructure() {
        CompletableFuture<Void> database = CompletableFuture.runAsync(() -> {
            postgres = startPostgres();
            postgres.prepare();
        });
        CompletableFuture<Void> broker = CompletableFuture.runAsync(this::startKafka);
        CompletableFuture<Void> provider = CompletableFuture.runAsync(() -> identity = startIdentity());
        try {
            CompletableFuture.allOf(database, broker, provider).join();
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

    private void announce(Duration took) {
        String text = Banner.text(settings, identity.issuer(), DemoUsers.load(), took, ResidentMemory.megabytes(next));
        try {
            Path ready = settings.home().resolve("run/ready");
            Path draft = settings.home().resolve("run/ready.draft");
            Files.writeString(settings.home().resolve("run/instances"), Integer.toString(settings.instances()));
            Files.writeString(settings.home().resolve("run/token-url"), identity.tokenUrl());
            Files.writeString(draft, text);
            Files.move(draft, ready, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new StartupFailure("The state of the system cannot be written: " + e.getMessage(), e);
        }
        System.out.println(text);
    }

    private void keepTogether() {
        while (!stopped) {
            if (revive) {
                reviveTheDead();
            } else {
                services.forEach(ServiceProcess::mustLive);
                if (!kafka.process().isAlive()) {
                    throw new StartupFailure(
                            "Kafka stopped; see " + settings.home().resolve("kafka/kafka.log") + ".");
                }
            }
            LockSupport.parkNanos(Duration.ofMillis(revive ? 50 : 500).toNanos());
        }
    }

    private synchronized void reviveTheDead() {
        if (stopped) {
            return;
        }
        if (!postgres.isAlive() && mayReturn("postgres")) {
            postgres.close();
            postgres = startPostgres();
        }
        if (!kafka.process().isAlive() && mayReturn("kafka")) {
            reviveKafka();
        }
        for (int i = 0; i < services.size(); i++) {
            if (!services.get(i).isAlive() && mayReturn(services.get(i).name())) {
                services.set(i, services.get(i).again());
            }
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

    private boolean mayReturn(String name) {
        return !Files.exists(settings.home().resolve("run/hold-" + name));
    }

    private LocalPostgres startPostgres() {
        // unpacked once for all systems of this build
        Path binaries = settings.root().resolve("platform/local/target/postgres-bin");
        return LocalPostgres.start(settings.home().resolve("postgres"), binaries, settings.postgres());
    }

    private void startKafka() {
        String classPath = System.getProperty("java.class.path");
        kafka = settings.startCache()
                ? cachedKafka(classPath)
                : LocalKafka.start(kafkaHome(), settings.kafka(), classPath);
        // also after the first start: a broker whose data is lost has no topics and no access rules
        Topics.create(kafka.login(KafkaUser.ADMIN));
        try {
            Files.writeString(
                    settings.home().resolve("run/kafka-pid"),
                    Long.toString(kafka.process().pid()));
        } catch (IOException e) {
            throw new StartupFailure("The state of Kafka cannot be written: " + e.getMessage(), e);
        }
    }

    private LocalKafka cachedKafka(String classPath) {
        StartCache cache = caches.kafka();
        return training && !cache.exists()
                ? LocalKafka.record(kafkaHome(), settings.kafka(), classPath, cache)
                : LocalKafka.start(kafkaHome(), settings.kafka(), classPath, cache);
    }

    private Path kafkaHome() {
        return settings.home().resolve("kafka");
    }

    private synchronized void stop() {
        stopped = true;
        try {
            Files.deleteIfExists(settings.home().resolve("run/ready"));
        } catch (IOException e) {
            System.err.println("hjemvej: the state file could not be removed: " + e.getMessage());
        }
        if (training) {
            // nothing of it is kept
            services.forEach(ServiceProcess::kill);
            if (kafka != null) {
                kafka.process().destroyForcibly();
            }
        }
        CompletableFuture<Void> caching =
                next == null ? CompletableFuture.completedFuture(null) : CompletableFuture.runAsync(next::stop);
        services.parallelStream().forEach(ServiceProcess::stop);
        caching.join();
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
