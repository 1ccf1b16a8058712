package org.hjemvej.platform.rest;

import com.fasterxml.jackson.annotation.JsonRawValue;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hjemvej.platform.audit.Audit;
import org.hjemvej.platform.caller.Caller;
import org.hjemvej.platform.outbox.PublishedEvents;
import org.hjemvej.platform.rules.InterfaceRule;
import org.jspecify.annotations.Nullable;

/** Events of a subject, for a service that reads them again. */
@Path("/v1/events")
@Tag(name = "Events", description = "What was published about a subject, for the services that read its topic.")
@Produces(MediaType.APPLICATION_JSON)
public class EventResource {

    private final PublishedEvents events;
    private final EventReaders readers;
    private final Audit audit;
    private final Caller caller;
    private final String source;

    EventResource(
            PublishedEvents events,
            EventReaders readers,
            Audit audit,
            Caller caller,
            @ConfigProperty(name = "hjemvej.events.source") String source) {
        this.events = events;
        this.readers = readers;
        this.audit = audit;
        this.caller = caller;
        this.source = source;
    }

    /** An event as it was published. */
    @Schema(name = "PublishedEvent")
    public record View(
            String id,

            @Schema(examples = "urn:hjemvej:case-service") String source,

            @Schema(examples = "org.hjemvej.case.victim-assessed.v1")
            String type,

            long sequence,
            Instant time,
            String correlationId,
            String causationId,

            @Schema(description = "W3C trace context of what caused it; absent when there was none.") @Nullable
            String traceparent,

            @Schema(
                    description = "The event's data.",
                    type = SchemaType.OBJECT,
                    examples =
                            "{\"assessmentId\":\"A-7F3Q2M0T7V5B9D1H3K6N8R0S2W\",\"round\":1,\"authority\":\"UDL\",\"decidedOn\":\"2026-11-22\",\"minorFlag\":false,\"stayBasisClass\":\"NOT_LAWFUL\"}")
            @JsonRawValue
            String data) {

        static View of(PublishedEvents.Published event, String source) {
            return new View(
                    event.id(),
                    source,
                    event.type(),
                    event.sequence(),
                    event.time(),
                    event.correlationId(),
                    event.causationId(),
                    event.traceParent().isEmpty() ? null : event.traceParent(),
                    event.payload());
        }
    }

    /** Events in the order of their sequence. */
    @Schema(name = "PublishedEvents")
    public record ListView(List<View> items) {}

    @GET
    @Transactional
    @RolesAllowed("service")
    @Operation(
            operationId = "listEvents",
            summary = "List the events of a subject on a topic after a sequence number, as a service that reads it")
    public ListView list(
            @Parameter(example = "case.events") @QueryParam("topic") @NotNull @Pattern(regexp = "[a-z]+(\\.[a-z-]+)+")
                    String topic,
            @Parameter(example = "K-7F3Q2M0T7V5B9D1H3K6N8R0S2W")
                    @QueryParam("subject")
                    @NotNull
                    @Pattern(regexp = "[A-Z]-[0-9A-Z]{26}")
                    String subject,
            @QueryParam("afterSequence") @DefaultValue("0") @Min(0) long afterSequence,
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(Cursor.MAX_LIMIT) int limit) {
        if (!readers.readers().getOrDefault(topic, List.of()).contains(caller.client())) {
            throw InterfaceRule.NOT_FOUND.broken();
        }
        List<View> items = events.after(topic, subject, afterSequence, limit).stream()
                .map(event -> View.of(event, source))
                .toList();
        audit.record(caller.anyRole(), "event.list", subject, topic);
        return new ListView(items);
    }
}
