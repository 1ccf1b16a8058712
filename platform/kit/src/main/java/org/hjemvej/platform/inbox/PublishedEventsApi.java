package org.hjemvej.platform.inbox;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a consumer reads of the producer's {@code GET /v1/events}. */
@Path("/v1/events")
interface PublishedEventsApi {

    /** An event with what its CloudEvents headers said; a producer may say more. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Event(
            String id,
            String source,
            String type,
            long sequence,
            Instant time,
            String correlationId,
            String causationId,
            @Nullable String traceparent,
            JsonNode data) {

        public Event {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(source, "source");
            Objects.requireNonNull(type, "type");
            Objects.requireNonNull(time, "time");
            Objects.requireNonNull(correlationId, "correlationId");
            Objects.requireNonNull(causationId, "causationId");
            Objects.requireNonNull(data, "data");
        }
    }

    /** Events in the order of their numbers. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Events(List<Event> items) {}

    @GET
    Events after(
            @QueryParam("topic") String topic,
            @QueryParam("subject") String subject,
            @QueryParam("afterSequence") long afterSequence,
            @QueryParam("limit") int limit);
}
