package org.hjemvej.platform.outbox;

import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Marks what was sent while the relay already sends what comes next. One round is being marked at most; the relay does not
 * read its rows again meanwhile. A mark that fails lets its events be sent twice, never lost.
 */
final class Marking {

    private final OutboxTable table;
    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("outbox-marking").daemon().factory());
    private List<Long> ids = List.of();
    private Future<Boolean> done = CompletableFuture.completedFuture(true);

    Marking(OutboxTable table) {
        this.table = table;
    }

    /** The rows that are being marked. */
    List<Long> ids() {
        return ids;
    }

    /** Begins to mark these rows; the round before must be finished. */
    void begin(List<Long> sent, long fence) {
        ids = List.copyOf(sent);
        done = thread.submit(() -> table.markSent(ids, fence));
    }

    /** Waits until the last round is marked; false when another relay has taken over since. */
    boolean finish() throws SQLException {
        try {
            return done.get();
        } catch (ExecutionException e) {
            throw new SQLException("Sent events could not be marked", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SQLException("Interrupted while marking", e);
        } finally {
            ids = List.of();
            done = CompletableFuture.completedFuture(true);
        }
    }

    void close() {
        thread.shutdown();
    }
}
