package org.hjemvej.platform.testing;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** The answers that failed while this was open, as the service's own log tells; a caller does not see the second of two. */
final class FailedAnswers extends Handler implements AutoCloseable {

    private static final Logger ANSWERS = Logger.getLogger("io.quarkus.vertx.http.runtime.QuarkusErrorHandler");

    private final List<String> messages = new CopyOnWriteArrayList<>();

    private FailedAnswers() {}

    static FailedAnswers watch() {
        FailedAnswers watching = new FailedAnswers();
        ANSWERS.addHandler(watching);
        return watching;
    }

    List<String> messages() {
        return messages;
    }

    @Override
    public void publish(LogRecord told) {
        messages.add(told.getMessage());
    }

    @Override
    public void flush() {
        // each record is kept as it comes
    }

    @Override
    public void close() {
        ANSWERS.removeHandler(this);
    }
}
