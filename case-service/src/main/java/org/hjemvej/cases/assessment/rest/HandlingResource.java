package org.hjemvej.cases.assessment.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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
import org.hjemvej.cases.assessment.AskForInformation;
import org.hjemvej.cases.assessment.Assessment;
import org.hjemvej.cases.assessment.AssessmentStep;
import org.hjemvej.cases.assessment.TransferCompetence;
import org.hjemvej.cases.casefile.CaseReader;
import org.hjemvej.platform.caller.Actor;
import org.hjemvej.platform.caller.Caller;
import org.hjemvej.platform.rest.Answers;
import org.hjemvej.platform.rest.ExpectedVersion;
import org.hjemvej.platform.rest.SafeText;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What happens to an assessment before it is decided: questions to CMM, and hand-over to the other authority. */
@Path("/v1/cases/{handle: K-[0-9A-Z]{26}}/assessments/{id: A-[0-9A-Z]{26}}")
@Tag(name = "Assessments")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class HandlingResource {

    private final AskForInformation information;
    private final TransferCompetence transfer;
    private final Caller caller;

    HandlingResource(AskForInformation information, TransferCompetence transfer, Caller caller) {
        this.information = information;
        this.transfer = transfer;
        this.caller = caller;
    }

    /** What the authority needs to know. */
    @Schema(name = "AdditionalInformationRequest")
    public record QuestionBody(
            @Schema(
                    description = "Sealed, shown to CMM and the authority.",
                    examples = "Where did she live before she was met?",
                    maxLength = 8000)
            @NotNull
            @SafeText
            @Size(max = 8000)
            String question) {}

    /** What CMM answers. */
    @Schema(name = "AdditionalInformation")
    public record AnswerBody(
            @Schema(
                    description = "Sealed, shown to CMM and the authority.",
                    examples = "In a flat together with four others.",
                    maxLength = 8000)
            @NotNull
            @SafeText
            @Size(max = 8000)
            String answer) {}

    /** What the next authority must know. */
    @Schema(name = "CompetenceTransfer")
    public record TransferBody(
            @Schema(
                    description = "Hand-over note; sealed, shown to CMM and the authority.",
                    examples = "She has applied for asylum; the interview with CMM is in the case.",
                    maxLength = 8000)
            @NotNull
            @SafeText
            @Size(max = 8000)
            String note) {}

    @PUT
    @Path("additional-information-request")
    @RolesAllowed({"cmm-contact-person", "cmm-manager", "udl-assessor"})
    @Operation(
            operationId = "requestAdditionalInformation",
            summary = "Ask CMM for more before deciding, in person, as the competent authority")
    public RestResponse<AssessmentView> ask(
            @PathParam("handle") String handle,
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid QuestionBody body) {
        return answer(information.ask(step(handle, id, ifMatch, holder()), body.question()));
    }

    @PUT
    @Path("additional-information")
    @RolesAllowed({"cmm-contact-person", "cmm-manager"})
    @Operation(operationId = "giveAdditionalInformation", summary = "Answer what the authority asked; it goes on")
    public RestResponse<AssessmentView> inform(
            @PathParam("handle") String handle,
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid AnswerBody body) {
        Actor actor = caller.as("cmm-contact-person", "cmm-manager");
        return answer(information.answer(step(handle, id, ifMatch, actor), body.answer()));
    }

    @PUT
    @Path("transfer")
    @RolesAllowed({"cmm-contact-person", "cmm-manager", "udl-assessor"})
    @Operation(
            operationId = "transferAssessment",
            summary = "Hand the assessment over to the authority that the new stay basis makes competent, in person")
    public RestResponse<AssessmentView> transfer(
            @PathParam("handle") String handle,
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid TransferBody body) {
        return answer(transfer.run(step(handle, id, ifMatch, holder()), body.note()));
    }

    private Actor holder() {
        return caller.inPersonAs("udl-assessor", "cmm-manager", "cmm-contact-person");
    }

    private AssessmentStep step(String handle, String id, @Nullable String ifMatch, Actor actor) {
        return new AssessmentStep(handle, id, CaseReader.of(caller), ExpectedVersion.of(ifMatch), actor);
    }

    private static RestResponse<AssessmentView> answer(Assessment assessment) {
        return Answers.ok(AssessmentView.of(assessment), assessment.version());
    }
}
