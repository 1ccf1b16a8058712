package org.hjemvej.platform.outbox;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hjemvej.platform.ids.Ids;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Carries committed outbox rows to Kafka: woken after each commit, polling as fallback. One relay per service is active;
 * the others wait for its lease to run out. Rows are chosen by being unsent, never by a remembered id, so none is missed.
 */
@ApplicationScoped
public class Relay {

    private static final Logger LOG = Logger.getLogger(Relay.class);
    private static final Duration LEASE = Duration.ofSeconds(4);
    private static final Duration RENEWAL = Duration.ofSeconds(1);

    private final DataSource database;
    private final EventSender sender;
    private final OutboxTable table;
    private final TransactionSynchronizationRegistry transaction;
    private final Duration poll;
    private final Semaphore signal = new Semaphore(0);
    private final Lease lease = new Lease("outbox", Ids.random().toString(), LEASE);
    private final HeldBack heldBack = new HeldBack();
    private volatile boolean running;
    private volatile boolean fenced;
    private @Nullable Thread thread;
    private long lastRenewal;
    private OptionalLong fence = OptionalLong.empty();

    Relay(
            DataSource database,
            EventSender sender,
            OutboxTable table,
            TransactionSynchronizationRegistry transaction,
            @ConfigProperty(name = "hjemvej.outbox.poll", defaultValue = "500ms") Duration poll) {
        this.database = database;
        this.sender = sender;
        this.table = table;
        this.transaction = transaction;
        this.poll = poll;
    }

    void start(@Observes StartupEvent event) {
        running = true;
        thread = Thread.ofPlatform().name("outbox-relay").daemon().start(this::run);
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        running = false;
        wake();
        Thread worker = thread;
        if (worker != null) {
            worker.join(Duration.ofSeconds(5));
        }
    }

    /** Called within a transaction that has queued events: they are sent as soon as it commits. */
    void wakeAfterCommit() {
        if (transaction.getResource(this) == null) {
            transaction.putResource(this, Boolean.TRUE);
            transaction.registerInterposedSynchronization(new WakeRelay());
        }
    }

    /** The same, within a transaction that has raised the fence of the lease: what is in flight will not be taken off. */
    void fencedUntilCommit() {
        fenced = true;
        wakeAfterCommit();
    }

    private void wake() {
        signal.release();
    }

    private void run() {
        while (running) {
            boolean more = false;
            try {
                more = leads() && sendBatch();
            } catch (SQLException | RuntimeException e) {
                LOG.warnf(
                        "The outbox relay could not work and will try again: %s",
                        e.getClass().getSimpleName());
                fence = OptionalLong.empty();
            }
            if (!more) {
                await();
            }
        }
        release();
    }

    private boolean leads() throws SQLException {
        long now = System.nanoTime();
        if (fence.isEmpty() || fenced || now - lastRenewal > RENEWAL.toNanos()) {
            fenced = false;
            try (Connection connection = database.getConnection()) {
                fence = lease.acquire(connection);
                lastRenewal = now;
            }
        }
        return fence.isPresent();
    }

    /** Sends a batch and takes it off what waits; tells whether there may be more. */
    private boolean sendBatch() throws SQLException {
        List<OutboxRow> rows = table.unsent(heldBack.at(System.nanoTime()));
        if (rows.isEmpty()) {
            return false;
        }
        EventSender.Round round = sender.send(rows);
        heldBack.after(
                rows.stream().map(OutboxRow::key).collect(Collectors.toSet()), round.refused(), System.nanoTime());
        if (round.sent().isEmpty()) {
            return false;
        }
        boolean takenOff = table.takeOff(round.sent(), fence.orElseThrow());
        if (!takenOff) {
            // without the lease nothing is taken off, and it must be asked for again
            fence = OptionalLong.empty();
        }
        // what was committed here since the look has its own wake; what other instances committed waits for the poll
        return takenOff && (rows.size() >= OutboxTable.BATCH || round.sent().size() < rows.size());
    }

    private void await() {
        try {
            if (signal.tryAcquire(poll.toMillis(), TimeUnit.MILLISECONDS)) {
                signal.drainPermits();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            running = false;
        }
    }

    private void release() {
        try (Connection connection = database.getConnection()) {
            lease.release(connection);
        } catch (SQLException | RuntimeException e) {
            LOG.infof(
                    "The relay lease was not released and will run out: %s",
                    e.getClass().getSimpleName());
        }
    }

    private final class WakeRelay implements Synchronization {

        @Override
        public void beforeCompletion() {
            // nothing to do before the commit
        }

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                wake();
            }
        }
    }
}
