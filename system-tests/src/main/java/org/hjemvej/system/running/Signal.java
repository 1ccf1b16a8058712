package org.hjemvej.system.running;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Signals to processes that Java has no method for. */
public enum Signal {
    /** Stops a process in its tracks: it keeps its memory and connections and does nothing. */
    STOP,
    /** Lets a stopped process go on. */
    CONT;

    /** Sends it with the program {@code kill}. */
    public void to(ProcessHandle process) {
        try {
            int exit = new ProcessBuilder("kill", "-" + name(), Long.toString(process.pid()))
                    .start()
                    .waitFor();
            if (exit != 0) {
                throw new IllegalStateException("kill -" + name() + " ended with " + exit);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
