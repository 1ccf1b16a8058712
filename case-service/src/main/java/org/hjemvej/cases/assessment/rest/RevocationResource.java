package org.hjemvej.cases.assessment.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hjemvej.cases.assessment.Assessment;
import org.hjemvej.cases.assessment.AssessmentStep;
import org.hjemvej.cases.assessment.ReadAssessment;
import org.hjemvej.cases.assessment.RevocationBasis;
import org.hjemvej.cases.assessment.RevocationReason;
import org.hjemvej.cases.assessment.RevocationTerms;
import org.hjemvej.cases.assessment.RevokeDecision;
import org.hjemvej.cases.assessment.SimulateRevocation;
import org.hjemvej.cases.casefile.CaseReader;
import org.hjemvej.cases.languages.KnownLanguage;
import org.hjemvej.platform.caller.Caller;
import org.hjemvej.platform.rest.Answers;
import org.hjemvej.platform.rest.ExpectedVersion;
import org.hjemvej.platform.rest.PlausibleDate;
import org.hjemvej.platform.rest.SafeText;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The revocation of a positive decision: proposed by one person, confirmed by another; the decision stays as it was made. */
@Path("/v1/cases/{handle: K-[0-9A-Z]{26}}/assessments/{id: A-[0-9A-Z]{26}}/revocation")
@Tag(name = "Assessments")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class RevocationResource {

    private final RevokeDecision revoke;
    private final SimulateRevocation simulate;
    private final ReadAssessment read;
    private final Caller caller;

    RevocationResource(RevokeDecision revoke, SimulateRevocation simulate, ReadAssessment read, Caller caller) {
        this.revoke = revoke;
        this.simulate = simulate;
        this.read = read;
        this.caller = caller;
    }

    /** On what the authority revokes its decision. */
    @Schema(name = "NewRevocation")
    public record RevocationBody(
            @Schema(examples = "CLAIMED_IMPROPERLY") @NotNull
            RevocationReason reason,

            @Schema(description = "The legal basis the authority cites.", examples = "CONVENTION_ART_13_3") @NotNull
            RevocationBasis legalBasis,

            @Schema(
                    description = "Reasons in words; sealed, shown to CMM and the deciding authority.",
                    examples = "The account was taken from another person's case.",
                    maxLength = 8000)
            @NotNull
            @SafeText
            @Size(max = 8000)
            String reasons,

            @Schema(description = "ISO 639-3 code of the language it was explained in.", examples = "eng")
            @NotNull
            @KnownLanguage
            String language,

            @Schema(examples = "2026-11-24") @NotNull @PlausibleDate
            LocalDate decidedOn,

            @Schema(examples = "2026-11-24") @NotNull @PlausibleDate
            LocalDate servedOn) {}

    /** What would follow. */
    @Schema(name = "SimulatedRevocation")
    public record SimulationView(List<RevocationEffectView> effects) {}

    @PUT
    @Transactional
    @RolesAllowed({"cmm-contact-person", "cmm-manager", "udl-assessor"})
    @Operation(
            operationId = "proposeRevocation",
            summary = "Propose to revoke the positive decision, in person, as the authority that made it;"
                    + " a second person confirms it")
    public RestResponse<AssessmentView> propose(
            @PathParam("handle") String handle,
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid RevocationBody body) {
        return answer(revoke.propose(
                step(handle, id, ifMatch),
                new RevocationTerms(
                        body.reason(), body.legalBasis().name(), body.language(), body.decidedOn(), body.servedOn()),
                body.reasons()));
    }

    @PUT
    @Path("confirmation")
    @Transactional
    @RolesAllowed({"cmm-contact-person", "cmm-manager", "udl-assessor"})
    @Operation(
            operationId = "confirmRevocation",
            summary = "Confirm the proposed revocation, as another person of the same authority: it is final")
    public RestResponse<AssessmentView> confirm(
            @PathParam("handle") String handle,
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer(revoke.confirm(step(handle, id, ifMatch)));
    }

    @PUT
    @Path("withdrawal")
    @Transactional
    @RolesAllowed({"cmm-contact-person", "cmm-manager", "udl-assessor"})
    @Operation(operationId = "withdrawRevocation", summary = "Take a proposed revocation back before it is confirmed")
    public RestResponse<AssessmentView> withdraw(
            @PathParam("handle") String handle,
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer(revoke.withdraw(step(handle, id, ifMatch)));
    }

    @POST
    @Path("simulations")
    @Consumes(MediaType.WILDCARD)
    @RolesAllowed({"cmm-contact-person", "cmm-manager", "udl-assessor"})
    @Operation(
            operationId = "simulateRevocation",
            summary = "Tell what would follow for period, places, offers and payments; saves nothing")
    public SimulationView simulate(@PathParam("handle") String handle, @PathParam("id") String id) {
        return new SimulationView(
                RevocationEffectView.of(simulate.run(handle, id, CaseReader.of(caller), caller.anyRole())));
    }

    private AssessmentStep step(String handle, String id, @Nullable String ifMatch) {
        return new AssessmentStep(
                handle,
                id,
                CaseReader.of(caller),
                ExpectedVersion.of(ifMatch),
                caller.inPersonAs("udl-assessor", "cmm-manager", "cmm-contact-person"));
    }

    private RestResponse<AssessmentView> answer(Assessment assessment) {
        return Answers.ok(AssessmentView.of(read.changed(assessment)), assessment.version());
    }
}
