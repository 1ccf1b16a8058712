package org.hjemvej.platform.inbox;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.hjemvej.platform.outbox.CurrentCause;
import org.jspecify.annotations.Nullable;

/** What happens to records within a transaction: their numbers are followed, their ids remembered, their handlers run. */
@ApplicationScoped
class Intake {

    private final ObjectMapper json;
    private final Validator validator;
    private final CurrentCause cause;
    private final Positions positions;
    private final SeenEvents seen;
    private final RecordTrace trace;

    Intake(
            ObjectMapper json,
            Validator validator,
            CurrentCause cause,
            Positions positions,
            SeenEvents seen,
            RecordTrace trace) {
        this.json = json;
        this.validator = validator;
        this.cause = cause;
        this.positions = positions;
        this.seen = seen;
        this.trace = trace;
    }

    /** A record that could be read, and who handles it: nobody, when the type concerns nobody here. */
    record Item(
            ConsumerRecord<String, byte[]> record,
            Envelope envelope,
            @Nullable EventHandler handler) {

        Item withoutHandler() {
            return new Item(record, envelope, null);
        }
    }

    /** Carries what was found wrong out of the transaction, which rolls back for it. */
    static final class RolledBack extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final PoisonException poison;

        private RolledBack(PoisonException poison) {
            super(poison);
            this.poison = poison;
        }

        PoisonException poison() {
            return poison;
        }
    }

    /**
     * Takes records of one topic in, in their order; all of them or, when one fails, none.
     *
     * @return how many of them had been taken in before
     */
    int take(List<Item> items) {
        positions.seen(
                items.getFirst().record().topic(),
                items.stream().map(Item::envelope).toList());
        Set<SeenEvents.Key> fresh = seen.remember(items.stream()
                .filter(item -> item.handler() != null)
                .map(Item::envelope)
                .toList());
        int repeated = 0;
        for (Item item : items) {
            EventHandler handler = item.handler();
            if (handler != null && isFirst(item.envelope(), fresh)) {
                handle(item, handler);
            } else if (handler != null) {
                repeated++;
            }
        }
        return repeated;
    }

    private void handle(Item item, EventHandler handler) {
        ConsumerRecord<String, byte[]> record = item.record();
        byte[] data = record.value() == null ? new byte[0] : record.value();
        cause.follows(item.envelope().correlationId(), item.envelope().id());
        try {
            trace.follow(record, () -> handler.handle(item.envelope(), new EventBody(data, json, validator)));
        } catch (PoisonException e) {
            throw new RolledBack(e);
        }
    }

    /** Whether the event was never seen before, neither in an earlier transaction nor earlier in this one. */
    private static boolean isFirst(Envelope envelope, Set<SeenEvents.Key> fresh) {
        return fresh.remove(SeenEvents.Key.of(envelope));
    }
}
