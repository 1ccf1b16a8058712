package org.hjemvej.system;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.hjemvej.system.story.Deviation;

/** Keycloak's Maven distribution, laid where the launcher looks for it. */
final class Keycloak {

    private static final String ARTIFACT = "org.keycloak:keycloak-quarkus-dist:26.7.3:zip";

    private Keycloak() {}

    static void fetch(Path home) throws IOException {
        Path folder = Files.createDirectories(home.resolve("keycloak"));
        OutsideTool.Verdict fetched = OutsideTool.in(home)
                .run(List.of(
                        "mvn",
                        "-q",
                        "-B",
                        "dependency:unpack",
                        "-Dartifact=" + ARTIFACT,
                        "-DoutputDirectory=" + folder));
        if (fetched.code() != 0) {
            throw new Deviation(fetched.text());
        }
        try (Stream<Path> distributions = Files.list(folder)) {
            Path script = distributions
                    .map(each -> each.resolve("bin/kc.sh"))
                    .filter(Files::exists)
                    .findFirst()
                    .orElseThrow();
            Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }
}
