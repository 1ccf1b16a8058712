package org.hjemvej.platform.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hjemvej.platform.audit.Audit;
import org.hjemvej.platform.caller.Caller;
import org.hjemvej.platform.idempotency.Idempotent;
import org.hjemvej.platform.inbox.ParkedRecords;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Records this service could not understand, to look at and to take in again. */
@Path("/v1/dead-letters")
@Tag(
        name = "Dead letters",
        description = "Records that were parked, with the reason; replayed once the cause is mended.")
@Produces(MediaType.APPLICATION_JSON)
public class DeadLetterResource {

    private static final String TOPIC = "[a-z]+(\\.[a-z-]+)+";

    private final ParkedRecords parked;
    private final Audit audit;
    private final Caller caller;

    DeadLetterResource(ParkedRecords parked, Audit audit, Caller caller) {
        this.parked = parked;
        this.audit = audit;
        this.caller = caller;
    }

    /** A parked record; its content is not shown. */
    @Schema(name = "DeadLetter")
    public record View(
            @Schema(description = "The topic it came from.", examples = "case.events")
            String topic,

            @Schema(description = "Its place among the parked records.")
            long offset,

            @Schema(examples = "NOT_A_CLOUD_EVENT") String reason,
            String type,
            int originalPartition,
            long originalOffset,
            Instant parkedAt) {

        static View of(ParkedRecords.Parked parked) {
            return new View(
                    parked.topic(),
                    parked.offset(),
                    parked.reason(),
                    parked.type(),
                    parked.originalPartition(),
                    parked.originalOffset(),
                    parked.parkedAt());
        }
    }

    /** Parked records of a topic. */
    @Schema(name = "DeadLetters")
    public record ListView(List<View> items) {}

    /** What came of a replay. */
    public enum Outcome {
        TAKEN_IN,
        PARKED_AGAIN
    }

    /** A replay. */
    @Schema(name = "DeadLetterReplay")
    public record ReplayView(
            View record,
            Outcome outcome,

            @Schema(description = "Why it was parked again.") @Nullable
            String reason) {}

    @GET
    @Transactional
    @RolesAllowed("operator")
    @Operation(operationId = "listDeadLetters", summary = "List parked records of a topic, oldest first")
    public ListView list(
            @Parameter(example = "case.events") @QueryParam("topic") @NotNull @Pattern(regexp = TOPIC) String topic,
            @QueryParam("fromOffset") @DefaultValue("0") @Min(0) long fromOffset,
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(Cursor.MAX_LIMIT) int limit) {
        List<View> items =
                parked.of(topic, fromOffset, limit).stream().map(View::of).toList();
        audit.recordList(caller.anyRole(), "dead-letter.list", List.of(topic));
        return new ListView(items);
    }

    @POST
    @Path("{topic}/{offset}/replays")
    @Consumes(MediaType.WILDCARD)
    @Idempotent
    @RolesAllowed("operator")
    @Operation(
            operationId = "replayDeadLetter",
            summary = "Take a parked record in again; one that still cannot be understood is parked anew")
    @APIResponseSchema(
            value = ReplayView.class,
            responseCode = "201",
            responseDescription = "The record was taken in, or parked anew; the outcome says which.")
    public RestResponse<ReplayView> replay(
            @PathParam("topic") @Pattern(regexp = TOPIC) String topic, @PathParam("offset") @Min(0) long offset) {
        audit.record(caller.as("operator"), "dead-letter.replay", "service", topic + "-" + offset);
        ParkedRecords.Replayed replayed = parked.replay(topic, offset);
        String again = replayed.parkedAgain();
        return RestResponse.ResponseBuilder.<ReplayView>create(RestResponse.Status.CREATED)
                .entity(new ReplayView(
                        View.of(replayed.record()), again == null ? Outcome.TAKEN_IN : Outcome.PARKED_AGAIN, again))
                .build();
    }
}
