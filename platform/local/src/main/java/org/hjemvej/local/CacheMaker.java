package org.hjemvej.local;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * The process that makes the caches of the next starts: starts each service once, one after the other, on an infrastructure of
 * its own, has it visited, stops it and keeps what it has loaded. It ends with the process that started it.
 */
final class CacheMaker {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final Settings settings;
    private final StartCaches caches;
    private final Infrastructure infrastructure;
    private final List<ServiceProcess> recorded = new CopyOnWriteArrayList<>();

    private CacheMaker(Settings settings) {
        this.settings = settings;
        this.caches = new StartCaches(settings);
        this.infrastructure = new Infrastructure(settings, false, true);
    }

    /** Argument: the root of the repository. */
    public static void main(String[] arguments) {
        ProcessHandle.current().parent().ifPresent(parent -> parent.onExit().thenRun(() -> System.exit(0)));
        CacheMaker maker = new CacheMaker(Settings.of(Path.of(arguments[0]), System.getenv(), "1"));
        Runtime.getRuntime().addShutdownHook(new Thread(maker::stop, "stop"));
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
                recorded.add(process);
                process.awaitReady(PATIENCE);
                visitor.visit(service, settings.url(service));
                process.stopForCache();
            }
        }
        StartCache cache = caches.kafka();
        if (!cache.exists()) {
            infrastructure.kafka().stopForCache(cache);
        }
    }

    /** Nothing of what runs here is kept, so nothing is waited for. */
    private void stop() {
        recorded.forEach(ServiceProcess::kill);
        if (infrastructure.kafka() != null) {
            infrastructure.kafka().process().destroyForcibly();
        }
        infrastructure.close();
    }
}
