package org.hjemvej.cases.assessment.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hjemvej.cases.assessment.Assessment;
import org.hjemvej.cases.assessment.Assessments;
import org.hjemvej.cases.assessment.OpenAssessment;
import org.hjemvej.cases.assessment.ReadAssessment;
import org.hjemvej.cases.assessment.ReassessmentReason;
import org.hjemvej.cases.assessment.RequestReassessment;
import org.hjemvej.cases.casefile.CaseFiles;
import org.hjemvej.cases.casefile.CaseReader;
import org.hjemvej.platform.audit.Audit;
import org.hjemvej.platform.caller.Caller;
import org.hjemvej.platform.idempotency.Idempotent;
import org.hjemvej.platform.rest.Answers;
import org.hjemvej.platform.rest.SafeText;
import org.jboss.resteasy.reactive.RestResponse;

/** Assessments in rounds: opened, asked for anew, read. */
@Path("/v1/cases/{handle: K-[0-9A-Z]{26}}")
@Tag(name = "Assessments", description = "The competent authority assesses whether the person was trafficked.")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AssessmentResource {

    private final OpenAssessment open;
    private final RequestReassessment request;
    private final ReadAssessment read;
    private final Assessments assessments;
    private final CaseFiles files;
    private final Caller caller;
    private final Audit audit;

    AssessmentResource(
            OpenAssessment open,
            RequestReassessment request,
            ReadAssessment read,
            Assessments assessments,
            CaseFiles files,
            Caller caller,
            Audit audit) {
        this.open = open;
        this.request = request;
        this.read = read;
        this.assessments = assessments;
        this.files = files;
        this.caller = caller;
        this.audit = audit;
    }

    /** Why a negative decision is to be looked at again. */
    @Schema(name = "ReassessmentRequest")
    public record ReassessmentBody(
            @Schema(examples = "NEW_FACTS") @NotNull ReassessmentReason reason,

            @Schema(
                    description = "What is new, in words; sealed, shown to CMM and the competent authority.",
                    examples = "A second person from the same place has told of the same men.",
                    maxLength = 8000)
            @NotNull
            @SafeText
            @Size(max = 8000)
            String newFacts) {}

    /** All rounds of a case. */
    @Schema(name = "Assessments")
    public record ListView(List<AssessmentView> items) {}

    @POST
    @Path("assessments")
    @Consumes(MediaType.WILDCARD)
    @Idempotent
    @RolesAllowed({"cmm-contact-person", "cmm-manager"})
    @Operation(operationId = "openAssessment", summary = "Open an assessment before the competent authority")
    @APIResponseSchema(
            value = AssessmentView.class,
            responseCode = "201",
            responseDescription = "The assessment is pending.")
    public RestResponse<AssessmentView> open(@PathParam("handle") String handle) {
        return created(open.run(handle, CaseReader.of(caller), caller.as("cmm-contact-person", "cmm-manager")));
    }

    @POST
    @Path("reassessments")
    @Idempotent
    @RolesAllowed({"cmm-contact-person", "cmm-manager"})
    @Operation(
            operationId = "requestReassessment",
            summary = "Ask for a new round after a negative decision, which stays as it is")
    @APIResponseSchema(
            value = AssessmentView.class,
            responseCode = "201",
            responseDescription = "The next round is pending.")
    public RestResponse<AssessmentView> requestReassessment(
            @PathParam("handle") String handle, @NotNull @Valid ReassessmentBody body) {
        return created(request.run(
                handle,
                CaseReader.of(caller),
                body.reason(),
                body.newFacts(),
                caller.as("cmm-contact-person", "cmm-manager")));
    }

    @GET
    @Path("assessments")
    @Transactional
    @RolesAllowed({"cmm-contact-person", "cmm-manager", "udl-assessor"})
    @Operation(operationId = "listAssessments", summary = "List all rounds of assessment of a case")
    public ListView list(@PathParam("handle") String handle) {
        files.get(handle, CaseReader.of(caller));
        List<AssessmentView> items =
                assessments.of(handle).stream().map(AssessmentView::of).toList();
        audit.record(caller.anyRole(), "assessment.list", handle, handle);
        return new ListView(items);
    }

    @GET
    @Path("assessments/{id: A-[0-9A-Z]{26}}")
    @RolesAllowed({"cmm-contact-person", "cmm-manager", "udl-assessor"})
    @Operation(operationId = "getAssessment", summary = "Read an assessment with the reasons of its decision")
    public RestResponse<AssessmentView> get(@PathParam("handle") String handle, @PathParam("id") String id) {
        ReadAssessment.Opened opened = read.run(handle, id, CaseReader.of(caller), caller.anyRole());
        return Answers.ok(AssessmentView.of(opened), opened.assessment().version());
    }

    private static RestResponse<AssessmentView> created(Assessment assessment) {
        return Answers.created(
                "/v1/cases/" + assessment.caseHandle() + "/assessments/" + assessment.id(),
                AssessmentView.of(assessment),
                assessment.version());
    }
}
