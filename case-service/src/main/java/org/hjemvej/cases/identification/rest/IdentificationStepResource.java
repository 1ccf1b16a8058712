package org.hjemvej.cases.identification.rest;

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
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hjemvej.cases.casefile.CaseReader;
import org.hjemvej.cases.identification.CallOffInterview;
import org.hjemvej.cases.identification.HoldInterviews;
import org.hjemvej.cases.identification.IdentificationSteps;
import org.hjemvej.cases.identification.IdentifyPerson;
import org.hjemvej.cases.identification.SuspensionReason;
import org.hjemvej.platform.caller.Actor;
import org.hjemvej.platform.caller.Caller;
import org.hjemvej.platform.rest.ExpectedVersion;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The steps of an identification, from the consent to its end. */
@Path("/v1/cases/{handle: K-[0-9A-Z]{26}}/identifications/{id: I-[0-9A-Z]{26}}")
@Tag(name = "Identifications")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class IdentificationStepResource {

    private final IdentifyPerson identify;
    private final HoldInterviews interviews;
    private final CallOffInterview callOff;
    private final Caller caller;

    IdentificationStepResource(
            IdentifyPerson identify, HoldInterviews interviews, CallOffInterview callOff, Caller caller) {
        this.identify = identify;
        this.interviews = interviews;
        this.callOff = callOff;
        this.caller = caller;
    }

    /** How an interview begins; nothing has to be said unless a child is interviewed without its representative. */
    @Schema(name = "InterviewBeginning")
    public record Beginning(@Nullable @Valid RepresentativeOverrideBody representativeOverride) {}

    /** Why an identification stops for a while. */
    @Schema(name = "IdentificationSuspension")
    public record Suspension(
            @Schema(examples = "NO_INTERPRETER") @NotNull SuspensionReason reasonCode) {}

    /** How an identification may end. */
    public enum Result {
        RECOMMENDED_FOR_ASSESSMENT,
        NO_INDICATORS
    }

    /** The end of an identification. */
    @Schema(name = "IdentificationConclusion")
    public record Conclusion(
            @Schema(examples = "RECOMMENDED_FOR_ASSESSMENT") @NotNull
            Result result) {}

    @PUT
    @Path("consent")
    @RolesAllowed({"cmm-contact-person", "cmm-manager"})
    @Operation(operationId = "recordInterviewConsent", summary = "Record that the person agrees to be interviewed")
    public RestResponse<IdentificationView> consent(
            @PathParam("handle") String handle,
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        return IdentificationView.answer(identify.recordConsent(step(handle, id, ifMatch, actor())));
    }

    @PUT
    @Path("refusal")
    @RolesAllowed({"cmm-contact-person", "cmm-manager"})
    @Operation(
            operationId = "recordInterviewRefusal",
            summary = "Record that the person does not want to be interviewed; who she is is forgotten")
    public RestResponse<IdentificationView> refusal(
            @PathParam("handle") String handle,
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        return IdentificationView.answer(callOff.refuse(step(handle, id, ifMatch, actor())));
    }

    @PUT
    @Path("cancellation")
    @RolesAllowed({"cmm-contact-person", "cmm-manager"})
    @Operation(
            operationId = "cancelIdentification",
            summary = "Cancel the interview; one that is under way, when the person has taken her consent back")
    public RestResponse<IdentificationView> cancellation(
            @PathParam("handle") String handle,
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        return IdentificationView.answer(callOff.cancel(step(handle, id, ifMatch, actor())));
    }

    @PUT
    @Path("no-show")
    @RolesAllowed({"cmm-contact-person", "cmm-manager"})
    @Operation(operationId = "recordInterviewNoShow", summary = "Record that the person did not come")
    public RestResponse<IdentificationView> noShow(
            @PathParam("handle") String handle,
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        return IdentificationView.answer(callOff.noShow(step(handle, id, ifMatch, actor())));
    }

    @PUT
    @Path("start")
    @RolesAllowed({"cmm-contact-person", "cmm-manager"})
    @Operation(
            operationId = "startIdentification",
            summary = "Start the first interview; a child has its representative, or a manager says why not")
    public RestResponse<IdentificationView> start(
            @PathParam("handle") String handle,
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @RequestBody(
                            required = false,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples = {
                                                @ExampleObject(name = "ordinary", value = "{}"),
                                                @ExampleObject(
                                                        name = "childWithoutRepresentative",
                                                        value =
                                                                "{\"representativeOverride\":{\"reasonCode\":\"DANGER_IF_DELAYED\",\"reason\":\"An invented reason.\"}}")
                                            }))
                    @Nullable
                    @Valid
                    Beginning body) {
        RepresentativeOverrideBody override = override(body);
        return IdentificationView.answer(interviews.start(
                step(handle, id, ifMatch, RepresentativeOverrideBody.actor(override, caller)),
                RepresentativeOverrideBody.of(override)));
    }

    @PUT
    @Path("suspension")
    @RolesAllowed({"cmm-contact-person", "cmm-manager"})
    @Operation(operationId = "suspendIdentification", summary = "Stop for a while: the interview cannot go on today")
    public RestResponse<IdentificationView> suspension(
            @PathParam("handle") String handle,
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid Suspension body) {
        return IdentificationView.answer(interviews.suspend(step(handle, id, ifMatch, actor()), body.reasonCode()));
    }

    @PUT
    @Path("resumption")
    @RolesAllowed({"cmm-contact-person", "cmm-manager"})
    @Operation(
            operationId = "resumeIdentification",
            summary = "Go on with another interview; consent and representative are asked for again")
    public RestResponse<IdentificationView> resumption(
            @PathParam("handle") String handle,
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @RequestBody(
                            required = false,
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            examples = {
                                                @ExampleObject(name = "ordinary", value = "{}"),
                                                @ExampleObject(
                                                        name = "childWithoutRepresentative",
                                                        value =
                                                                "{\"representativeOverride\":{\"reasonCode\":\"DANGER_IF_DELAYED\",\"reason\":\"An invented reason.\"}}")
                                            }))
                    @Nullable
                    @Valid
                    Beginning body) {
        RepresentativeOverrideBody override = override(body);
        return IdentificationView.answer(interviews.resume(
                step(handle, id, ifMatch, RepresentativeOverrideBody.actor(override, caller)),
                RepresentativeOverrideBody.of(override)));
    }

    @PUT
    @Path("conclusion")
    @RolesAllowed({"cmm-contact-person", "cmm-manager"})
    @Operation(operationId = "concludeIdentification", summary = "Conclude: recommend an assessment, or no indicators")
    public RestResponse<IdentificationView> conclude(
            @PathParam("handle") String handle,
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid Conclusion body) {
        boolean recommended = body.result() == Result.RECOMMENDED_FOR_ASSESSMENT;
        return IdentificationView.answer(identify.conclude(step(handle, id, ifMatch, actor()), recommended));
    }

    private static @Nullable RepresentativeOverrideBody override(@Nullable Beginning body) {
        return body == null ? null : body.representativeOverride();
    }

    private IdentificationSteps.Step step(String handle, String id, @Nullable String ifMatch, Actor actor) {
        return new IdentificationSteps.Step(handle, id, CaseReader.of(caller), ExpectedVersion.of(ifMatch), actor);
    }

    private Actor actor() {
        return caller.as("cmm-contact-person", "cmm-manager");
    }
}
