package org.hjemvej.local;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Ends child processes: asked first, then killed. */
final class Children {

    private Children() {}

    static void stop(Process process, Duration patience) {
        process.destroy();
        try {
            if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
