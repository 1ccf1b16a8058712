package org.hjemvej.platform.inbox;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hjemvej.platform.outbox.CurrentCause;
import org.hjemvej.platform.rules.RuleBroken;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Takes records from Kafka. The consumed id and the effect commit together, so a repeated record changes nothing. Types
 * without a handler are counted and passed over, unless the service takes every type; a number that is skipped is remembered as a gap; a record that can never be understood goes to the dead-letter topic with a reason
 * code; a passing fault (database away) is tried again until it has passed, without letting later records overtake.
 */
@ApplicationScoped
public class Inbox {

    private static final Logger LOG = Logger.getLogger(Inbox.class);
    private static final int MAX_ATTEMPTS = 5;
    private static final String REMEMBER =
            "insert into inbox (consumer, source, event_id, subject, sequence) values (?, ?, ?, ?, ?)"
                    + " on conflict do nothing";

    private final DataSource database;
    private final ObjectMapper json;
    private final Validator validator;
    private final CurrentCause cause;
    private final DeadLetters deadLetters;
    private final Backoff backoff;
    private final Replay replay;
    private final Positions positions;
    private final MeterRegistry metrics;
    private final String consumer;

    Inbox(
            DataSource database,
            ObjectMapper json,
            Validator validator,
            CurrentCause cause,
            DeadLetters deadLetters,
            Backoff backoff,
            Replay replay,
            Positions positions,
            MeterRegistry metrics,
            @ConfigProperty(name = "quarkus.application.name") String consumer) {
        this.database = database;
        this.json = json;
        this.validator = validator;
        this.cause = cause;
        this.deadLetters = deadLetters;
        this.backoff = backoff;
        this.replay = replay;
        this.positions = positions;
        this.metrics = metrics;
        this.consumer = consumer;
    }

    /** Handles a record by the handler of its type, once in effect. Returns when the record is done with for good. */
    public void receive(ConsumerRecord<String, byte[]> record, Map<String, EventHandler> handlers) {
        receive(record, handlers, null);
    }

    /** The same, with a handler for types that nobody else knows. */
    public void receive(
            ConsumerRecord<String, byte[]> record,
            Map<String, EventHandler> handlers,
            @Nullable EventHandler otherwise) {
        ManagedContext requestContext = Arc.container().requestContext();
        boolean activated = !requestContext.isActive();
        if (activated) {
            requestContext.activate();
        }
        try {
            Envelope envelope = Envelope.of(record);
            EventHandler handler = handlers.getOrDefault(envelope.type(), otherwise);
            if (handler == null) {
                metrics.counter("hjemvej.inbox.unknown", "topic", record.topic())
                        .increment();
            }
            takeIn(record, envelope, handler);
        } catch (PoisonException e) {
            deadLetters.park(record, e.getMessage());
            replay.parked(e.getMessage());
        } finally {
            if (activated) {
                requestContext.terminate();
            }
        }
    }

    private void takeIn(ConsumerRecord<String, byte[]> record, Envelope envelope, @Nullable EventHandler handler)
            throws PoisonException {
        try {
            untilItHasPassed(record, envelope, handler);
        } catch (PoisonException e) {
            // what is parked has been seen: its number is no gap
            untilItHasPassed(record, envelope, null);
            throw e;
        }
    }

    private void untilItHasPassed(
            ConsumerRecord<String, byte[]> record, Envelope envelope, @Nullable EventHandler handler)
            throws PoisonException {
        for (int attempt = 0; ; attempt++) {
            try {
                QuarkusTransaction.requiringNew().run(() -> once(record, envelope, handler));
                return;
            } catch (RolledBack e) {
                throw e.poison();
            } catch (RuleBroken e) {
                throw new PoisonException(e.rule().name());
            } catch (RuntimeException e) {
                if (attempt + 1 >= MAX_ATTEMPTS && !Transient.is(e)) {
                    throw new PoisonException("HANDLER_FAILED");
                }
                if (replay.isByHand()) {
                    throw e;
                }
                LOG.warnf(
                        "Event %s of %s is tried again (attempt %d): %s",
                        envelope.id(), record.topic(), attempt + 1, describe(e));
                backoff.pause(attempt);
            }
        }
    }

    /** Carries what was found wrong out of the transaction, which rolls back for it. */
    private static final class RolledBack extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final PoisonException poison;

        private RolledBack(PoisonException poison) {
            super(poison);
            this.poison = poison;
        }

        private PoisonException poison() {
            return poison;
        }
    }

    private void once(ConsumerRecord<String, byte[]> record, Envelope envelope, @Nullable EventHandler handler) {
        cause.follows(envelope.correlationId(), envelope.id());
        positions.seen(record.topic(), envelope.subject(), envelope.sequence());
        if (handler == null) {
            return;
        }
        if (!remembered(envelope)) {
            metrics.counter("hjemvej.inbox.duplicates", "topic", record.topic()).increment();
            return;
        }
        try {
            handler.handle(
                    envelope, new EventBody(record.value() == null ? new byte[0] : record.value(), json, validator));
        } catch (PoisonException e) {
            throw new RolledBack(e);
        }
    }

    private boolean remembered(Envelope envelope) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(REMEMBER)) {
            statement.setString(1, consumer);
            statement.setString(2, envelope.source());
            statement.setString(3, envelope.id());
            statement.setString(4, envelope.subject());
            statement.setLong(5, envelope.sequence());
            return statement.executeUpdate() == 1;
        } catch (SQLException e) {
            throw new IllegalStateException("The inbox could not be written", e);
        }
    }

    private static String describe(Throwable e) {
        Throwable root = e;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return e.getClass().getSimpleName() + "/" + root.getClass().getSimpleName();
    }
}
