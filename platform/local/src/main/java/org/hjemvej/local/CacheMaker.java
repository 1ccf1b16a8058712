package org.hjemvej.local;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;

/**
 * The process that makes the caches of the next starts: starts each service once, one after the other, on an infrastructure of
 * its own, has it visited, stops it and keeps what it has loaded; then has the launcher's part rehearsed. This process ends
 * with the one that started it.
 */
final class CacheMaker {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Settings settings;
    private final StartCaches caches;
    private final Infrastructure infrastructure;

    private CacheMaker(Settings settings) {
        this.settings = settings;
        this.caches = new StartCaches(settings);
        this.infrastructure = new Infrastructure(settings, false, true);
    }

    /** Argument: the root of the repository. */
    public static void main(String[] arguments) {
        ProcessHandle.current().parent().ifPresent(parent -> parent.onExit().thenRun(() -> System.exit(0)));
        CacheMaker maker = new CacheMaker(Settings.of(Path.of(arguments[0]), System.getenv(), "1"));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(maker.infrastructure), "stop"));
        try {
            maker.run();
            System.exit(0);
        } catch (StartupFailure e) {
            System.err.println("hjemvej: " + e.getMessage());
            System.exit(Training.FAILED);
        }
    }

    private void run() {
        settings.prepareFolders();
        try (FileChannel channel =
                FileChannel.open(caches.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            if (channel.tryLock() == null) {
                System.out.println("Another system makes the caches of this build.");
                return;
            }
            make();
        } catch (IOException e) {
            throw new StartupFailure("The caches of the next start cannot be locked: " + e.getMessage(), e);
        }
    }

    private void make() {
        infrastructure.start();
        String masterKey = MasterKeyFile.read(settings.home());
        IdentityProvider identity = infrastructure.identity();
        Visitor visitor = new Visitor(identity.tokenUrl());
        for (ServiceName service : ServiceName.values()) {
            if (!ServiceProcess.isTrained(service, settings)) {
                ServiceProcess process = ServiceProcess.record(service, settings, masterKey, identity.issuer());
                process.awaitReady(PATIENCE);
                visitor.visit(service, settings.url(service));
                process.stopForCache();
            }
        }
        try {
            if (!caches.launcher().exists()) {
                Rehearsal.record(settings, caches.launcher());
            }
        } finally {
            // the broker stops for its own
            if (!caches.kafka().exists()) {
                infrastructure.kafka().stopForCache(caches.kafka());
            }
        }
    }

    /** Nothing of what runs here is kept: only the database has to be stopped, the others go at once, started or not. */
    private static void stop(Infrastructure infrastructure) {
        killChildren();
        try {
            infrastructure.abandon();
        } finally {
            // what was on its way while the database ended
            killChildren();
        }
    }

    private static void killChildren() {
        ProcessHandle.current()
                .descendants()
                .filter(process -> process.info()
                        .command()
                        .filter(command -> command.endsWith("/java"))
                        .isPresent())
                .forEach(ProcessHandle::destroyForcibly);
    }
}
