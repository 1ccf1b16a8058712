package org.hjemvej.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;

/** The caches of starts of one build: which there are, and who makes those that are missing. */
record StartCaches(Settings settings) {

    private static final long GIGABYTE = 1024L * 1024 * 1024;
    private static final long NEEDED = 2 * GIGABYTE;

    StartCache kafka() {
        return LocalKafka.cache(target().resolve("aot"), System.getProperty("java.class.path"));
    }

    StartCache launcher() {
        return LauncherCommand.cache(settings.root());
    }

    /** Whoever makes caches holds this file: two systems of one build do not make the same. */
    Path lock() throws IOException {
        return Files.createDirectories(target()).resolve("caches.lock");
    }

    /** A start without caches is slower, and nothing else: whatever hinders their making is said and no more. */
    Optional<Training> beginIfMissing(Collection<ServiceName> wanted) {
        try {
            if (launcher().exists()
                    && kafka().exists()
                    && wanted.stream().allMatch(service -> ServiceProcess.isTrained(service, settings))) {
                return Optional.empty();
            }
            if (Files.getFileStore(settings.home()).getUsableSpace() < NEEDED) {
                System.err.println("hjemvej: the disk has less than " + NEEDED / GIGABYTE
                        + " GB free; no caches of starts are made.");
                return Optional.empty();
            }
            return Optional.of(Training.begin(settings));
        } catch (IOException | StartupFailure e) {
            System.err.println("hjemvej: no caches of starts are made: " + e.getMessage());
            return Optional.empty();
        }
    }

    private Path target() {
        return settings.root().resolve("platform/local/target");
    }
}
