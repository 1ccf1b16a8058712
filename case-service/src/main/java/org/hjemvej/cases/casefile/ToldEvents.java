package org.hjemvej.cases.casefile;

import jakarta.enterprise.context.ApplicationScoped;
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

/** What was published about a case: moments that are told of and that no row remembers, such as a reminder or an alarm. */
@ApplicationScoped
public class ToldEvents {

    private static final String TOPIC = "case.events";
    private static final String CONTEXT = "case";

    private final PublishedEvents events;

    ToldEvents(PublishedEvents events) {
        this.events = events;
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

    /** Those of these classes, oldest first; classes of one name are one event. */
    public List<Told> of(CaseFile file, Collection<Class<? extends CaseEvent>> kinds) {
        Map<String, Class<? extends CaseEvent>> byType = kinds.stream()
                .collect(Collectors.toMap(kind -> OutgoingEvent.typeOf(CONTEXT, kind), Function.identity()));
        return events.told(TOPIC, file.handle(), byType.keySet()).stream()
                .map(event -> new Told(
                        Objects.requireNonNull(byType.get(event.type())), event.sequence(), event.time(), event.data()))
                .toList();
    }
}
