package org.hjemvej.cases.offers.rest;

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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hjemvej.cases.casefile.CaseReader;
import org.hjemvej.cases.offers.ChangeOffer;
import org.hjemvej.cases.offers.DiscontinuationReason;
import org.hjemvej.cases.offers.OfferAnswer;
import org.hjemvej.cases.offers.OfferEnd;
import org.hjemvej.cases.offers.OfferStep;
import org.hjemvej.cases.offers.ServiceOffer;
import org.hjemvej.platform.caller.Caller;
import org.hjemvej.platform.rest.Answers;
import org.hjemvej.platform.rest.ExpectedVersion;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What becomes of an offer. */
@Path(ServiceOfferResource.PATH + "/" + ServiceOfferResource.ID)
@Tag(name = "Offers")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class OfferStepResource {

    private final ChangeOffer change;
    private final Caller caller;

    OfferStepResource(ChangeOffer change, Caller caller) {
        this.change = change;
        this.caller = caller;
    }

    /** What the person says; why is hers. */
    @Schema(name = "ServiceOfferAnswer")
    public record AnswerBody(
            @Schema(examples = "ACCEPTED") @NotNull OfferAnswer answer) {}

    /** How a service ends; with a reason when it is discontinued. */
    @Schema(name = "ServiceOfferEnd")
    public record EndBody(
            @Schema(examples = "DISCONTINUED") @NotNull OfferEnd result,

            @Schema(description = "With DISCONTINUED only.", examples = "PERSON_ENDED_IT") @Nullable
            DiscontinuationReason reason) {}

    @PUT
    @Path("answer")
    @RolesAllowed({"cmm-contact-person", "cmm-manager"})
    @Operation(
            operationId = "answerServiceOffer",
            summary = "Record that the person accepts or declines an offer; it touches no other")
    public RestResponse<OfferView> answer(
            @PathParam("handle") String handle,
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid AnswerBody body) {
        return shown(change.answer(step(handle, id, ifMatch), body.answer()));
    }

    @PUT
    @Path("end")
    @RolesAllowed({"cmm-contact-person", "cmm-manager"})
    @Operation(operationId = "endServiceOffer", summary = "Record that a service is completed or discontinued")
    public RestResponse<OfferView> end(
            @PathParam("handle") String handle,
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid EndBody body) {
        return shown(change.end(step(handle, id, ifMatch), body.result(), body.reason()));
    }

    private OfferStep step(String handle, String id, @Nullable String ifMatch) {
        return new OfferStep(
                handle,
                id,
                CaseReader.of(caller),
                ExpectedVersion.of(ifMatch),
                caller.as("cmm-contact-person", "cmm-manager"));
    }

    private static RestResponse<OfferView> shown(ServiceOffer offer) {
        return Answers.ok(OfferView.of(offer), offer.version());
    }
}
