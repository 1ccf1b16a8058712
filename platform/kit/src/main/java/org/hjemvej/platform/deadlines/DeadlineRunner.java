package org.hjemvej.platform.deadlines;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Scope;
import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.hjemvej.platform.time.BusinessClock;
import org.hjemvej.platform.time.ClockMoved;
import org.jboss.logging.Logger;

/**
 * Fires what is due, earliest first, one transaction each: taking the row, its effect and marking it fired commit
 * together. Instances share the work by skipping rows another one holds. Downtime only makes it late.
 */
@ApplicationScoped
public class DeadlineRunner {

    private static final Logger LOG = Logger.getLogger(DeadlineRunner.class);
    private static final String NEXT = "select id, type, subject, reference, detail, due_at, state from deadline"
            + " where state = 'SCHEDULED' and due_at <= ? and type = any (?) and retry_at <= clock_timestamp()"
            + " order by due_at, id limit 1 for update skip locked";
    /** What the handler itself has settled is not open. */
    private static final String FIRED = "update deadline set state = 'FIRED', fired_at = clock_timestamp(),"
            + " stays_open = (? and state = 'SCHEDULED') where id = ?";

    private static final String POSTPONED =
            "update deadline set retry_at = clock_timestamp() + interval '10 seconds' where id = ?";

    private final DataSource database;
    private final BusinessClock clock;
    private final Tracer tracer;
    private final Map<String, DeadlineHandler> handlers;
    private final ReentrantLock oneAtATime = new ReentrantLock();

    DeadlineRunner(DataSource database, BusinessClock clock, Tracer tracer, @All List<DeadlineHandler> handlers) {
        this.database = database;
        this.clock = clock;
        this.tracer = tracer;
        this.handlers = handlers.stream().collect(Collectors.toMap(DeadlineHandler::type, Function.identity()));
    }

    @Scheduled(
            every = "{hjemvej.deadlines.every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    void tick() {
        fireDue();
    }

    void clockMoved(@Observes ClockMoved moved) {
        fireDue();
    }

    /** Fires everything that is due now. */
    public void fireDue() {
        if (handlers.isEmpty() || !oneAtATime.tryLock()) {
            return;
        }
        try {
            boolean more = true;
            while (more) {
                more = tracedFireOne();
            }
        } finally {
            oneAtATime.unlock();
        }
    }

    /** A deadline has no request behind it: its events get a trace of their own. */
    private boolean tracedFireOne() {
        Span span = tracer.spanBuilder("deadline").setNoParent().startSpan();
        Scope scope = span.makeCurrent();
        try {
            return fireOne();
        } finally {
            scope.close();
            span.end();
        }
    }

    private boolean fireOne() {
        Deadlines.Deadline[] taken = new Deadlines.Deadline[1];
        try {
            return QuarkusTransaction.requiringNew().call(() -> {
                Optional<Deadlines.Deadline> next = next();
                next.ifPresent(deadline -> {
                    taken[0] = deadline;
                    DeadlineHandler handler = handlers.get(deadline.type());
                    handler.due(deadline.subject(), deadline.reference(), deadline.detail(), deadline.dueAt());
                    update(FIRED, handler.staysOpen(), deadline.id());
                });
                return next.isPresent();
            });
        } catch (RuntimeException e) {
            if (taken[0] == null) {
                LOG.warnf("Deadlines could not be read: %s", e.getClass().getSimpleName());
                return false;
            }
            LOG.errorf(e, "Deadline %s of type %s failed and is tried again", taken[0].id(), taken[0].type());
            postpone(taken[0]);
            return true;
        }
    }

    private void postpone(Deadlines.Deadline deadline) {
        QuarkusTransaction.requiringNew().run(() -> update(POSTPONED, deadline.id()));
    }

    private Optional<Deadlines.Deadline> next() {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(NEXT)) {
            statement.setTimestamp(1, Timestamp.from(clock.now()));
            statement.setArray(
                    2, connection.createArrayOf("text", handlers.keySet().toArray()));
            try (ResultSet result = statement.executeQuery()) {
                return result.next() ? Optional.of(Deadlines.read(result)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The next deadline could not be taken", e);
        }
    }

    private void update(String sql, Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("The deadline could not be updated", e);
        }
    }
}
