package org.hjemvej.platform.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hjemvej.platform.audit.Audit;
import org.hjemvej.platform.caller.Caller;
import org.hjemvej.platform.idempotency.Idempotent;
import org.hjemvej.platform.outbox.Republishing;
import org.hjemvej.platform.rules.InterfaceRule;
import org.jboss.resteasy.reactive.RestResponse;

/** Published events sent again, after the broker has lost them. */
@Path("/v1/republications")
@Tag(name = "Republications", description = "Published events sent again, after the broker has lost them.")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RepublicationResource {

    private final Republishing republishing;
    private final Audit audit;
    private final Caller caller;

    RepublicationResource(Republishing republishing, Audit audit, Caller caller) {
        this.republishing = republishing;
        this.audit = audit;
        this.caller = caller;
    }

    /** What is to be sent again. */
    @Schema(name = "NewRepublication")
    public record Body(
            @Schema(description = "A topic of this service.", examples = "case.events")
            @NotNull
            @Pattern(regexp = "[a-z]+(\\.[a-z-]+)+")
            String topic,

            @Schema(
                    description = "Events recorded on this day (UTC) or later: before the broker lost the first.",
                    examples = "2026-11-01")
            @NotNull
            @PlausibleDate
            LocalDate since) {}

    /** What was queued again. */
    @Schema(name = "Republication")
    public record View(
            String topic,
            LocalDate since,

            @Schema(description = "Events that were queued; those that still waited are not counted.")
            int events) {}

    @POST
    @Idempotent
    @RolesAllowed("operator")
    @Operation(
            operationId = "republishEvents",
            summary = "Send the events of a topic again, with the ids, numbers and order they had")
    @APIResponseSchema(value = View.class, responseCode = "201", responseDescription = "The events are queued again.")
    public RestResponse<View> republish(@NotNull @Valid Body body) {
        if (!republishing.knows(body.topic())) {
            throw InterfaceRule.NOT_FOUND.broken();
        }
        int events = republishing.again(
                body.topic(), body.since().atStartOfDay(ZoneOffset.UTC).toInstant());
        audit.record(caller.as("operator"), "event.republish", "service", body.topic());
        return RestResponse.ResponseBuilder.<View>create(RestResponse.Status.CREATED)
                .entity(new View(body.topic(), body.since(), events))
                .build();
    }
}
