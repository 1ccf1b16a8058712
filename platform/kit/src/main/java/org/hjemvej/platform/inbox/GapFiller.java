package org.hjemvej.platform.inbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.arc.All;
import io.quarkus.oidc.client.reactive.filter.OidcClientRequestReactiveFilter;
import io.quarkus.rest.client.reactive.QuarkusRestClientBuilder;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Fills gaps: asks the producer for the events that are missing and takes them in by the way every record comes in, so that
 * one which arrives late after all changes nothing. Each is asked for until it has been taken in once.
 */
@ApplicationScoped
class GapFiller {

    private static final Logger LOG = Logger.getLogger(GapFiller.class);
    private static final int PAGE = 100;

    private final Gaps gaps;
    private final EventSources sources;
    private final List<TopicListener> listeners;
    private final ObjectMapper json;
    private final MeterRegistry metrics;
    private final Map<String, PublishedEventsApi> producers = new HashMap<>();

    GapFiller(
            Gaps gaps,
            EventSources sources,
            @All List<TopicListener> listeners,
            ObjectMapper json,
            MeterRegistry metrics) {
        this.gaps = gaps;
        this.sources = sources;
        this.listeners = listeners;
        this.json = json;
        this.metrics = metrics;
    }

    @Scheduled(
            every = "{hjemvej.gaps.every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    void fillOpen() {
        if (sources.addresses().isEmpty()) {
            return;
        }
        try {
            Optional<Gaps.Gap> gap = next();
            while (gap.isPresent()) {
                fill(gap.get());
                gap = next();
            }
        } catch (RuntimeException e) {
            LOG.warnf(
                    "The open gaps could not be read and will be tried again: %s",
                    e.getClass().getSimpleName());
        }
    }

    private Optional<Gaps.Gap> next() {
        return gaps.take(List.copyOf(sources.addresses().keySet()));
    }

    private void fill(Gaps.Gap gap) {
        if (gap.attempts() == 1) {
            metrics.counter("hjemvej.inbox.gaps.found", "topic", gap.topic()).increment();
            LOG.warnf("Events %d to %d of a subject are missing on %s", gap.reached() + 1, gap.last(), gap.topic());
        }
        try {
            if (readAgain(gap) >= gap.last()) {
                gaps.filled(gap);
            }
        } catch (RuntimeException e) {
            LOG.warnf(
                    "A gap on %s could not be filled and is tried again: %s",
                    gap.topic(), e.getClass().getSimpleName());
        }
    }

    /** The number up to which nothing is missing any more, as far as the producer can tell. */
    private long readAgain(Gaps.Gap gap) {
        long reached = gap.reached();
        while (reached < gap.last()) {
            List<PublishedEventsApi.Event> events = producer(gap.topic())
                    .after(gap.topic(), gap.subject(), reached, PAGE)
                    .items();
            if (events.isEmpty()) {
                return reached;
            }
            for (PublishedEventsApi.Event event : events) {
                long lost = Math.min(event.sequence(), gap.before()) - reached - 1;
                reached = Math.min(event.sequence(), gap.last());
                if (event.sequence() <= gap.last()) {
                    takeIn(gap, event);
                }
                gaps.reached(gap, reached, lost);
                if (reached == gap.last()) {
                    return reached;
                }
            }
        }
        return reached;
    }

    private void takeIn(Gaps.Gap gap, PublishedEventsApi.Event event) {
        try {
            byte[] data = json.writeValueAsBytes(event.data());
            listener(gap.topic()).on(Envelope.record(gap.topic(), gap.subject(), event, data));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The data of an event could not be written", e);
        }
    }

    private PublishedEventsApi producer(String topic) {
        return producers.computeIfAbsent(
                EventSources.producer(topic),
                name -> QuarkusRestClientBuilder.newBuilder()
                        .baseUri(URI.create(sources.addresses().get(name)))
                        .connectTimeout(1, TimeUnit.SECONDS)
                        .readTimeout(5, TimeUnit.SECONDS)
                        .followRedirects(false)
                        .register(OidcClientRequestReactiveFilter.class)
                        .build(PublishedEventsApi.class));
    }

    private TopicListener listener(String topic) {
        return listeners.stream()
                .filter(listener -> listener.topics().contains(topic))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nobody listens to " + topic));
    }
}
