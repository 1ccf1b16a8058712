package org.hjemvej.local;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * Starts the whole system on this machine and keeps it together: if one part dies, all stop with one sentence that says
 * which and where its log is. {@code ./dev up} calls it.
 */
public final class Launcher {

    private static final long NEEDED_BYTES = 500L * 1024 * 1024;
    /** For all services together. */
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final Settings settings;
    private final Set<ServiceName> wanted;
    private final Infrastructure infrastructure;
    private final List<ServiceProcess> services = new CopyOnWriteArrayList<>();
    private final boolean revive;
    private @Nullable Training training;
    private volatile boolean stopped;

    private Launcher(Settings settings, Set<ServiceName> wanted, boolean keycloak, boolean revive) {
        this.settings = settings;
        this.wanted = wanted;
        this.infrastructure = new Infrastructure(settings, keycloak, false);
        this.revive = revive;
    }

    /**
     * Arguments: the root of the repository, {@code --without SERVICE} for one that is started elsewhere, and
     * {@code --instances N} for more than one process of each service, {@code --keycloak} for Keycloak instead of the light
     * identity provider, {@code --revive} to start again what has died, as an orchestrator would, unless a file
     * {@code run/hold-NAME} asks to wait.
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
                    given.contains("--revive"));
            Runtime.getRuntime().addShutdownHook(new Thread(launcher::stop, "stop"));
            launcher.run(started);
        } catch (StartupFailure e) {
            System.err.println("hjemvej: " + e.getMessage());
            System.exit(1);
        }
    }

    private void run(long started) {
        settings.prepareFolders();
        checkDisk();
        checkPorts();
        infrastructure.start();
        String masterKey = MasterKeyFile.read(settings.home());
        String issuer = infrastructure.identity().issuer();
        for (int instance = 1; instance <= settings.instances(); instance++) {
            for (ServiceName service : wanted) {
                startUnlessStopped(service, instance, masterKey, issuer);
            }
        }
        services.forEach(ServiceProcess::awaitReady);
        beginTraining();
        announce(Duration.ofNanos(System.nanoTime() - started));
        keepTogether();
    }

    private synchronized void startUnlessStopped(ServiceName service, int instance, String masterKey, String issuer) {
        if (!stopped) {
            services.add(ServiceProcess.start(service, instance, settings, masterKey, issuer));
        }
    }

    private synchronized void beginTraining() {
        if (!stopped && settings.startCache()) {
            training = new StartCaches(settings).beginIfMissing(wanted).orElse(null);
        }
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

    private void announce(Duration took) {
        IdentityProvider identity = infrastructure.identity();
        String text =
                Banner.text(settings, identity.issuer(), DemoUsers.load(), took, ResidentMemory.megabytes(training));
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
                infrastructure.mustLive();
            }
            LockSupport.parkNanos(Duration.ofMillis(revive ? 50 : 500).toNanos());
        }
    }

    private synchronized void reviveTheDead() {
        if (stopped) {
            return;
        }
        infrastructure.revive(this::mayReturn);
        for (int i = 0; i < services.size(); i++) {
            if (!services.get(i).isAlive() && mayReturn(services.get(i).name())) {
                services.set(i, services.get(i).again());
            }
        }
    }

    private boolean mayReturn(String name) {
        return !Files.exists(settings.home().resolve("run/hold-" + name));
    }

    /** First the services, all at once, then what they stand on. */
    private synchronized void stop() {
        stopped = true;
        try {
            Files.deleteIfExists(settings.home().resolve("run/ready"));
        } catch (IOException e) {
            System.err.println("hjemvej: the state file could not be removed: " + e.getMessage());
        }
        CompletableFuture<Void> caching =
                training == null ? CompletableFuture.completedFuture(null) : CompletableFuture.runAsync(training::stop);
        try {
            services.forEach(ServiceProcess::askToStop);
            long end = System.nanoTime() + PATIENCE.toNanos();
            services.forEach(service -> service.stop(Duration.ofNanos(Math.max(0, end - System.nanoTime()))));
        } finally {
            try {
                infrastructure.close();
            } finally {
                caching.join();
            }
        }
    }
}
