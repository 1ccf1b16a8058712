package org.hjemvej.cases.casefile;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hjemvej.cases.CaseEvent;
import org.hjemvej.platform.outbox.OutgoingEvent;
import org.hjemvej.platform.outbox.PublishedEvents;

/**
 * What was published about a case: moments that are told of and that no row remembers, such as a reminder or an alarm. It is
 * read once for all who tell of it.
 */
public final class ToldEvents {

    private static final String TOPIC = "case.events";
    private static final String CONTEXT = "case";

    private final List<PublishedEvents.Told> read;

    ToldEvents(List<PublishedEvents.Told> read) {
        this.read = List.copyOf(read);
    }

    /**
     * One of them.
     *
     * @param kind its class, one of those that were asked for
     * @param sequence its number among all events of the case
     * @param data the ids, codes, numbers and dates it carries, by their names
     */
    public record Told(Class<? extends CaseEvent> kind, long sequence, Instant at, Map<String, String> data) {

        /** What every event of this class carries under that name. */
        public String get(String name) {
            return Objects.requireNonNull(data.get(name), name);
        }
    }

    /** Reads those of all these classes, in one statement; in none when there is nothing to tell of. */
    static ToldEvents read(PublishedEvents events, CaseFile file, Collection<Class<? extends CaseEvent>> kinds) {
        return new ToldEvents(
                kinds.isEmpty()
                        ? List.of()
                        : events.told(TOPIC, file.handle(), byType(kinds).keySet()));
    }

    /** Those of these classes, oldest first; classes of one name are one event. */
    public List<Told> of(Collection<Class<? extends CaseEvent>> kinds) {
        Map<String, Class<? extends CaseEvent>> byType = byType(kinds);
        return read.stream()
                .filter(event -> byType.containsKey(event.type()))
                .map(event -> new Told(
                        Objects.requireNonNull(byType.get(event.type())), event.sequence(), event.time(), event.data()))
                .toList();
    }

    private static Map<String, Class<? extends CaseEvent>> byType(Collection<Class<? extends CaseEvent>> kinds) {
        return kinds.stream()
                .collect(Collectors.toMap(
                        kind -> OutgoingEvent.typeOf(CONTEXT, kind), Function.identity(), (one, same) -> one));
    }
}
