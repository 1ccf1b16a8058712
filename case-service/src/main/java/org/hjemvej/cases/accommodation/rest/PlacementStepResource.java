package org.hjemvej.cases.accommodation.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hjemvej.cases.accommodation.AccommodationType;
import org.hjemvej.cases.accommodation.ChangePlacement;
import org.hjemvej.cases.accommodation.LeaveAndComeBack;
import org.hjemvej.cases.accommodation.Placement;
import org.hjemvej.cases.accommodation.PlacementReader;
import org.hjemvej.cases.accommodation.RefusalReason;
import org.hjemvej.cases.accommodation.TransferPlacement;
import org.hjemvej.platform.caller.Caller;
import org.hjemvej.platform.rest.Answers;
import org.hjemvej.platform.rest.ExpectedVersion;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What happens to a placement. */
@Path("/v1/placements/" + PlacementResource.ID)
@Tag(name = "Accommodation")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class PlacementStepResource {

    private final ChangePlacement change;
    private final TransferPlacement transfer;
    private final LeaveAndComeBack away;
    private final Caller caller;

    PlacementStepResource(ChangePlacement change, TransferPlacement transfer, LeaveAndComeBack away, Caller caller) {
        this.change = change;
        this.transfer = transfer;
        this.away = away;
        this.caller = caller;
    }

    /** Why a place is refused. */
    @Schema(name = "PlacementRefusal")
    public record Refusal(
            @Schema(
                    description = "For safety it is for who decides on the place to refuse it.",
                    examples = "DECLINED_BY_PERSON")
            @NotNull
            RefusalReason reason,

            @Schema(
                    description =
                            "CMM alone: the authority that is competent for such a place has decided so, and CMM carries it out.",
                    examples = "false")
            @Nullable
            Boolean carriesOutDecision) {}

    /** The type that is taken instead. */
    @Schema(name = "PlacementAlternativeChoice")
    public record Choice(
            @Schema(examples = "WOMENS_CRISIS_CENTRE") @NotNull
            AccommodationType type,

            @Schema(
                    description =
                            "CMM alone: the authority that is competent for such a place has decided so, and CMM carries it out.",
                    examples = "false")
            @Nullable
            Boolean carriesOutDecision) {}

    /** Where she moves on to. */
    @Schema(name = "PlacementTransfer")
    public record Transfer(
            @Schema(examples = "SECRET_ADDRESS_SHELTER") @NotNull
            AccommodationType type,

            @Schema(
                    description = "That a secret address is needed was assessed for this asylum seeker alone.",
                    examples = "false")
            @Nullable
            Boolean individuallyAssessed,

            @Schema(
                    description =
                            "CMM alone: the authority that is competent for such a place has decided so, and CMM carries it out.",
                    examples = "false")
            @Nullable
            Boolean carriesOutDecision) {

        TransferPlacement.Move move() {
            return new TransferPlacement.Move(
                    type, Boolean.TRUE.equals(individuallyAssessed), Boolean.TRUE.equals(carriesOutDecision));
        }
    }

    @PUT
    @Path("start")
    @RolesAllowed({"cmm-contact-person", "cmm-manager", "udl-assessor", "police-liaison", "municipality-caseworker"})
    @Operation(operationId = "startPlacement", summary = "Record that the person has moved in today")
    public RestResponse<PlacementView> start(
            @PathParam("id") String id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer(change.start(step(id, ifMatch)));
    }

    @PUT
    @Path("end")
    @RolesAllowed({"cmm-contact-person", "cmm-manager", "udl-assessor", "police-liaison", "municipality-caseworker"})
    @Operation(
            operationId = "endPlacement",
            summary = "End a stay as planned, or give up a reservation or the turn in the queue; the next one moves up")
    public RestResponse<PlacementView> end(
            @PathParam("id") String id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer(change.end(step(id, ifMatch)));
    }

    @PUT
    @Path("alternative")
    @RolesAllowed({"cmm-contact-person", "cmm-manager", "udl-assessor", "police-liaison", "municipality-caseworker"})
    @Operation(
            operationId = "takeAlternative",
            summary = "Take a free place of another type than the one that is waited for")
    public RestResponse<PlacementView> takeInstead(
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid Choice body) {
        return answer(
                change.takeInstead(step(id, ifMatch), body.type(), Boolean.TRUE.equals(body.carriesOutDecision())));
    }

    @PUT
    @Path("transfer")
    @RolesAllowed({"cmm-contact-person", "cmm-manager", "udl-assessor", "police-liaison", "municipality-caseworker"})
    @Operation(
            operationId = "transferPlacement",
            summary =
                    "Move the person on to a free place in another house, which is reserved for her as a placement of its own")
    public RestResponse<PlacementView> transfer(
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid Transfer body) {
        return answer(transfer.run(step(id, ifMatch), body.move()));
    }

    @PUT
    @Path("refusal")
    @RolesAllowed({"cmm-contact-person", "cmm-manager", "udl-assessor", "municipality-caseworker"})
    @Operation(
            operationId = "refusePlacement",
            summary = "End the waiting by a refusal, as a named person, with a reason")
    public RestResponse<PlacementView> refuse(
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid Refusal body) {
        return answer(change.refuse(step(id, ifMatch), body.reason(), Boolean.TRUE.equals(body.carriesOutDecision())));
    }

    @PUT
    @Path("left-without-notice")
    @RolesAllowed({"cmm-contact-person", "cmm-manager", "udl-assessor", "police-liaison", "municipality-caseworker"})
    @Operation(
            operationId = "leavePlacement",
            summary =
                    "Record that the person has left without notice: she is missing; of a child others are told at once")
    public RestResponse<PlacementView> leave(
            @PathParam("id") String id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer(away.leave(step(id, ifMatch)));
    }

    @PUT
    @Path("return")
    @RolesAllowed({"cmm-contact-person", "cmm-manager", "udl-assessor", "police-liaison", "municipality-caseworker"})
    @Operation(
            operationId = "returnToPlacement",
            summary = "Record that the person is back in the place she had left, while there is room")
    public RestResponse<PlacementView> comeBack(
            @PathParam("id") String id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer(away.comeBack(step(id, ifMatch)));
    }

    private ChangePlacement.Step step(String id, @Nullable String ifMatch) {
        return new ChangePlacement.Step(
                id,
                PlacementReader.of(caller),
                ExpectedVersion.of(ifMatch),
                caller.as(
                        "cmm-manager",
                        "cmm-contact-person",
                        "udl-assessor",
                        "police-liaison",
                        "municipality-caseworker"));
    }

    private RestResponse<PlacementView> answer(Placement placement) {
        return Answers.ok(PlacementView.of(placement, PlacementReader.of(caller), List.of()), placement.version());
    }
}
