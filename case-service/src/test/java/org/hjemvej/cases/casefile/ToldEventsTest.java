package org.hjemvej.cases.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hjemvej.cases.CaseEvent;
import org.hjemvej.cases.minors.MinorEvent;
import org.hjemvej.cases.reflection.ReflectionEvent;
import org.hjemvej.platform.outbox.OutgoingEvent;
import org.hjemvej.platform.outbox.PublishedEvents;
import org.junit.jupiter.api.Test;

/** What is read once for all features is told to each as if it had been read for that feature alone. */
class ToldEventsTest {

    private static final Instant AT = Instant.parse("2025-03-05T10:00:00Z");

    private final ToldEvents events = new ToldEvents(List.of(
            published(1, ReflectionEvent.DeadlineApproaching.class),
            published(2, ReflectionEvent.ReflectionPeriodExpired.class),
            published(3, ReflectionEvent.DeadlineMissed.class),
            published(4, ReflectionEvent.DeadlineApproaching.class)));

    @Test
    void a_feature_is_given_the_events_it_tells_of_and_no_others_oldest_first() {
        assertThat(events.of(Set.of(ReflectionEvent.DeadlineApproaching.class, ReflectionEvent.DeadlineMissed.class)))
                .extracting(ToldEvents.Told::sequence)
                .containsExactly(1L, 3L, 4L);
        assertThat(events.of(Set.of(ReflectionEvent.ReflectionPeriodExpired.class)))
                .containsExactly(new ToldEvents.Told(
                        ReflectionEvent.ReflectionPeriodExpired.class, 2, AT, Map.of("periodId", "T-2")));
        assertThat(events.of(Set.of(ReflectionEvent.ReflectionRequestUnanswered.class)))
                .isEmpty();
        assertThat(events.of(Set.of())).isEmpty();
    }

    @Test
    void classes_of_one_name_are_one_event() {
        assertThat(events.of(Set.of(MinorEvent.DeadlineApproaching.class)))
                .hasSize(2)
                .allSatisfy(told -> assertThat(told.kind()).isEqualTo(MinorEvent.DeadlineApproaching.class));
    }

    private static PublishedEvents.Told published(long sequence, Class<? extends CaseEvent> kind) {
        return new PublishedEvents.Told(
                OutgoingEvent.typeOf("case", kind), sequence, AT, Map.of("periodId", "T-" + sequence));
    }
}
