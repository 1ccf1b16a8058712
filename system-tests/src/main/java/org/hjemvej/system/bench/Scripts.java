package org.hjemvej.system.bench;

import java.nio.file.Path;

/** What the load generators run, as files of this repository. */
final class Scripts {

    private Scripts() {}

    static Path file(Path root, String name) {
        return root.resolve("system-tests/src/main/resources/bench").resolve(name);
    }
}
