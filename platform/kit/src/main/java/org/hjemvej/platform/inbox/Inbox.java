package org.hjemvej.platform.inbox;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.hjemvej.platform.rules.RuleBroken;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Takes records from Kafka. The consumed id and the effect commit together, so a repeated record changes nothing. Types
 * without a handler are counted and passed over, unless the service takes every type; a number that is skipped is remembered
 * as a gap; a record that can never be understood goes to the dead-letter topic with a reason code; a passing fault (database
 * away) is tried again until it has passed, without letting later records overtake.
 */
@ApplicationScoped
public class Inbox {

    private static final Logger LOG = Logger.getLogger(Inbox.class);
    private static final int MAX_ATTEMPTS = 5;

    private final Intake intake;
    private final DeadLetters deadLetters;
    private final Backoff backoff;
    private final Replay replay;
    private final MeterRegistry metrics;
    private final int together;

    Inbox(
            Intake intake,
            DeadLetters deadLetters,
            Backoff backoff,
            Replay replay,
            MeterRegistry metrics,
            InboxSettings settings) {
        this.intake = intake;
        this.deadLetters = deadLetters;
        this.backoff = backoff;
        this.replay = replay;
        this.metrics = metrics;
        this.together = settings.together();
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
        receive(List.of(record), handlers, otherwise);
    }

    /** The same for many records, in their order: as long as all goes well, many of them in one transaction. */
    public void receive(
            ConsumerRecords<String, byte[]> records,
            Map<String, EventHandler> handlers,
            @Nullable EventHandler otherwise) {
        List<ConsumerRecord<String, byte[]>> all = new ArrayList<>(records.count());
        records.forEach(all::add);
        for (int from = 0; from < all.size(); from += together) {
            receive(all.subList(from, Math.min(all.size(), from + together)), handlers, otherwise);
        }
    }

    private void receive(
            List<ConsumerRecord<String, byte[]>> records,
            Map<String, EventHandler> handlers,
            @Nullable EventHandler otherwise) {
        ManagedContext requestContext = Arc.container().requestContext();
        boolean activated = !requestContext.isActive();
        if (activated) {
            requestContext.activate();
        }
        try {
            inOrder(records, type -> handlers.getOrDefault(type, otherwise));
        } finally {
            if (activated) {
                requestContext.terminate();
            }
        }
    }

    private void inOrder(
            List<ConsumerRecord<String, byte[]>> records, Function<String, @Nullable EventHandler> handlers) {
        List<Intake.Item> together = new ArrayList<>(records.size());
        for (ConsumerRecord<String, byte[]> record : records) {
            try {
                together.add(item(record, handlers));
            } catch (PoisonException e) {
                // parking may have to wait: not with what came before it in hand
                takeIn(together);
                together.clear();
                park(record, e);
            }
        }
        takeIn(together);
    }

    private Intake.Item item(ConsumerRecord<String, byte[]> record, Function<String, @Nullable EventHandler> handlers)
            throws PoisonException {
        Envelope envelope = Envelope.of(record);
        EventHandler handler = handlers.apply(envelope.type());
        if (handler == null) {
            metrics.counter("hjemvej.inbox.unknown", "topic", record.topic()).increment();
        }
        return new Intake.Item(record, envelope, handler);
    }

    private void takeIn(List<Intake.Item> items) {
        if (items.size() > 1 && isTakenTogether(items)) {
            return;
        }
        for (Intake.Item item : items) {
            try {
                alone(item);
            } catch (PoisonException e) {
                park(item.record(), e);
            }
        }
    }

    /** Whether all went well; otherwise nothing was taken in, and each record has its own way. */
    private boolean isTakenTogether(List<Intake.Item> items) {
        try {
            transact(items);
            return true;
        } catch (RuntimeException e) {
            LOG.infof(
                    "%d events of %s are taken in one by one: %s",
                    items.size(), items.getFirst().record().topic(), describe(e));
            return false;
        }
    }

    private void alone(Intake.Item item) throws PoisonException {
        try {
            untilItHasPassed(item);
        } catch (PoisonException e) {
            // what is parked has been seen: its number is no gap
            untilItHasPassed(item.withoutHandler());
            throw e;
        }
    }

    private void untilItHasPassed(Intake.Item item) throws PoisonException {
        for (int attempt = 0; ; attempt++) {
            try {
                transact(List.of(item));
                return;
            } catch (Intake.RolledBack e) {
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
                        item.envelope().id(), item.record().topic(), attempt + 1, describe(e));
                backoff.pause(attempt);
            }
        }
    }

    private void transact(List<Intake.Item> items) {
        int repeated = QuarkusTransaction.requiringNew().call(() -> intake.take(items));
        if (repeated > 0) {
            metrics.counter(
                            "hjemvej.inbox.duplicates",
                            "topic",
                            items.getFirst().record().topic())
                    .increment(repeated);
        }
    }

    private void park(ConsumerRecord<String, byte[]> record, PoisonException reason) {
        deadLetters.park(record, reason.getMessage());
        replay.parked(reason.getMessage());
    }

    private static String describe(Throwable e) {
        Throwable root = e;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return e.getClass().getSimpleName() + "/" + root.getClass().getSimpleName();
    }
}
