package org.hjemvej.cases.assessment.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hjemvej.cases.assessment.Assessment;
import org.hjemvej.cases.assessment.AssessmentStatus;
import org.hjemvej.cases.assessment.Assessments;
import org.hjemvej.cases.assessment.Authority;
import org.hjemvej.cases.assessment.CompetentAuthority;
import org.hjemvej.cases.assessment.DecideAssessment;
import org.hjemvej.cases.assessment.Decision;
import org.hjemvej.cases.assessment.OpenAssessment;
import org.hjemvej.cases.casefile.CaseFile;
import org.hjemvej.cases.casefile.CaseFiles;
import org.hjemvej.cases.casefile.CaseReader;
import org.hjemvej.platform.audit.Audit;
import org.hjemvej.platform.caller.Caller;
import org.hjemvej.platform.idempotency.Idempotent;
import org.hjemvej.platform.rest.Answers;
import org.hjemvej.platform.rest.ExpectedVersion;
import org.hjemvej.platform.rest.PlausibleDate;
import org.hjemvej.platform.rest.SafeText;
import org.hjemvej.platform.vault.Vault;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Assessments and their decisions. */
@Path("/v1/cases/{handle: K-[0-9A-Z]{26}}")
@Tag(name = "Assessments", description = "The competent authority assesses whether the person was trafficked.")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AssessmentResource {

    private static final String ID = "assessments/{id: A-[0-9A-Z]{26}}";

    private final OpenAssessment open;
    private final DecideAssessment decide;
    private final Assessments assessments;
    private final CaseFiles files;
    private final Vault vault;
    private final Caller caller;
    private final Audit audit;

    AssessmentResource(
            OpenAssessment open,
            DecideAssessment decide,
            Assessments assessments,
            CaseFiles files,
            Vault vault,
            Caller caller,
            Audit audit) {
        this.open = open;
        this.decide = decide;
        this.assessments = assessments;
        this.files = files;
        this.vault = vault;
        this.caller = caller;
        this.audit = audit;
    }

    /** The decision of the competent authority. */
    @Schema(name = "AssessmentDecision")
    public record DecisionBody(
            @Schema(examples = "POSITIVE") @NotNull Decision.Outcome outcome,

            @Schema(
                    description = "Code of the legal basis the authority cites.",
                    examples = "ACTION_PLAN_AND_CONVENTION_ART_10")
            @NotNull
            @Pattern(regexp = "[A-Z0-9_]{2,80}")
            String legalBasis,

            @Schema(
                    description = "Reasons in words; sealed, shown to CMM and the deciding authority.",
                    examples = "The account is coherent and meets the indicators of act, means and purpose.",
                    maxLength = 8000)
            @NotNull
            @SafeText
            @Size(max = 8000)
            String reasons,

            @Schema(description = "ISO 639-3 code of the language it was explained in.", examples = "eng")
            @NotNull
            @Pattern(regexp = "[a-z]{3}")
            String language,

            @Schema(examples = "2026-11-22") @NotNull @PlausibleDate
            LocalDate decidedOn,

            @Schema(examples = "2026-11-22") @NotNull @PlausibleDate
            LocalDate servedOn) {}

    /** An assessment. */
    @Schema(name = "Assessment")
    public record View(
            String id,
            int round,
            AssessmentStatus status,

            @Schema(description = "Frozen when the assessment opened.")
            Authority authority,

            Instant openedAt,
            Decision.@Nullable Outcome outcome,
            @Nullable String legalBasis,
            @Nullable String language,
            @Nullable LocalDate decidedOn,
            @Nullable LocalDate servedOn,
            @Nullable String reasons) {

        static View of(Assessment assessment, @Nullable String reasons) {
            return new View(
                    assessment.id(),
                    assessment.round(),
                    assessment.status(),
                    assessment.authority(),
                    assessment.openedAt(),
                    assessment.outcome(),
                    assessment.legalBasis(),
                    assessment.language(),
                    assessment.decidedOn(),
                    assessment.servedOn(),
                    reasons);
        }
    }

    /** All rounds of a case. */
    @Schema(name = "Assessments")
    public record ListView(List<View> items) {}

    /** Who is competent and why. */
    @Schema(name = "CompetentAuthority")
    public record CompetenceView(Authority authority, List<BecauseView> because) {}

    /** One reason of a computed answer. */
    @Schema(name = "Because")
    public record BecauseView(String rule, String version, String fact) {}

    @GET
    @Path("competent-authority")
    @Transactional
    @RolesAllowed({"cmm-contact-person", "cmm-manager", "udl-assessor"})
    @Operation(operationId = "getCompetentAuthority", summary = "Tell who is competent to assess the person, and why")
    public CompetenceView competentAuthority(@PathParam("handle") String handle) {
        CaseFile file = files.get(handle, CaseReader.of(caller));
        audit.record(caller.anyRole(), "competence.read", handle, handle);
        CompetentAuthority competent = CompetentAuthority.of(file.stayBasis());
        return new CompetenceView(
                competent.authority(),
                competent.because().stream()
                        .map(because -> new BecauseView(because.rule(), because.version(), because.fact()))
                        .toList());
    }

    @POST
    @Path("assessments")
    @Consumes(MediaType.WILDCARD)
    @Idempotent
    @RolesAllowed({"cmm-contact-person", "cmm-manager"})
    @Operation(operationId = "openAssessment", summary = "Open an assessment before the competent authority")
    @APIResponseSchema(value = View.class, responseCode = "201", responseDescription = "The assessment is pending.")
    public RestResponse<View> open(@PathParam("handle") String handle) {
        Assessment assessment = open.run(handle, CaseReader.of(caller), caller.as("cmm-contact-person", "cmm-manager"));
        return Answers.created(
                "/v1/cases/" + handle + "/assessments/" + assessment.id(),
                View.of(assessment, null),
                assessment.version());
    }

    @GET
    @Path("assessments")
    @Transactional
    @RolesAllowed({"cmm-contact-person", "cmm-manager", "udl-assessor"})
    @Operation(operationId = "listAssessments", summary = "List all rounds of assessment of a case")
    public ListView list(@PathParam("handle") String handle) {
        files.get(handle, CaseReader.of(caller));
        List<View> items = assessments.of(handle).stream()
                .map(assessment -> View.of(assessment, null))
                .toList();
        audit.record(caller.anyRole(), "assessment.list", handle, handle);
        return new ListView(items);
    }

    @GET
    @Path(ID)
    @Transactional
    @RolesAllowed({"cmm-contact-person", "cmm-manager", "udl-assessor"})
    @Operation(operationId = "getAssessment", summary = "Read an assessment with the reasons of its decision")
    public RestResponse<View> get(@PathParam("handle") String handle, @PathParam("id") String id) {
        files.get(handle, CaseReader.of(caller));
        Assessment assessment = assessments.get(handle, id);
        audit.record(caller.anyRole(), "assessment.read", handle, id);
        byte[] sealed = assessment.sealedReasons();
        String reasons = sealed == null
                ? null
                : new String(vault.open(handle, DecideAssessment.reasonsOf(id), sealed), StandardCharsets.UTF_8);
        return Answers.ok(View.of(assessment, reasons), assessment.version());
    }

    @PUT
    @Path(ID + "/decision")
    @RolesAllowed({"cmm-contact-person", "cmm-manager", "udl-assessor"})
    @Operation(
            operationId = "decideAssessment",
            summary = "Decide the assessment, in person, as the competent authority")
    public RestResponse<View> decide(
            @PathParam("handle") String handle,
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid DecisionBody body) {
        Assessment assessment = decide.run(
                handle,
                id,
                CaseReader.of(caller),
                ExpectedVersion.of(ifMatch),
                new Decision(body.outcome(), body.legalBasis(), body.language(), body.decidedOn(), body.servedOn()),
                body.reasons(),
                caller.inPersonAs("udl-assessor", "cmm-manager", "cmm-contact-person"));
        return Answers.ok(View.of(assessment, body.reasons()), assessment.version());
    }
}
