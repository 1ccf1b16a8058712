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
import org.hjemvej.cases.assessment.DecideAssessment;
import org.hjemvej.cases.assessment.Decision;
import org.hjemvej.cases.assessment.DecisionBasis;
import org.hjemvej.cases.assessment.LapseReason;
import org.hjemvej.cases.assessment.ReadAssessment;
import org.hjemvej.cases.assessment.SimulateDecision;
import org.hjemvej.cases.casefile.CaseReader;
import org.hjemvej.cases.languages.KnownLanguage;
import org.hjemvej.platform.caller.Caller;
import org.hjemvej.platform.rest.Answers;
import org.hjemvej.platform.rest.ExpectedVersion;
import org.hjemvej.platform.rest.PlausibleDate;
import org.hjemvej.platform.rest.SafeText;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The decision of an assessment: proposed by one person, confirmed by another. */
@Path("/v1/cases/{handle: K-[0-9A-Z]{26}}/assessments/{id: A-[0-9A-Z]{26}}")
@Tag(name = "Assessments")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DecisionResource {

    private final DecideAssessment decide;
    private final SimulateDecision simulate;
    private final ReadAssessment read;
    private final Caller caller;

    DecisionResource(DecideAssessment decide, SimulateDecision simulate, ReadAssessment read, Caller caller) {
        this.decide = decide;
        this.simulate = simulate;
        this.read = read;
        this.caller = caller;
    }

    /** The decision of the competent authority. */
    @Schema(name = "AssessmentDecision")
    public record DecisionBody(
            @Schema(examples = "POSITIVE") @NotNull Decision.Outcome outcome,

            @Schema(
                    description = "The legal basis the authority cites.",
                    examples = "ACTION_PLAN_AND_CONVENTION_ART_10")
            @NotNull
            DecisionBasis legalBasis,

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
            @KnownLanguage
            String language,

            @Schema(examples = "2026-11-22") @NotNull @PlausibleDate
            LocalDate decidedOn,

            @Schema(examples = "2026-11-22") @NotNull @PlausibleDate
            LocalDate servedOn) {}

    /** Why the assessment ends without a decision. */
    @Schema(name = "AssessmentLapse")
    public record LapseBody(
            @Schema(examples = "LEFT_DENMARK") @NotNull LapseReason reason) {}

    /** An outcome that is only thought of. */
    @Schema(name = "DecisionSimulation")
    public record SimulationBody(
            @Schema(examples = "NEGATIVE") @NotNull Decision.Outcome outcome) {}

    /** What would follow. */
    @Schema(name = "SimulatedDecision")
    public record SimulationView(Decision.Outcome outcome, List<EffectView> effects) {}

    @PUT
    @Path("decision")
    @Transactional
    @RolesAllowed({"cmm-contact-person", "cmm-manager", "udl-assessor"})
    @Operation(
            operationId = "decideAssessment",
            summary = "Propose the decision, in person, as the competent authority; a second person confirms it")
    public RestResponse<AssessmentView> decide(
            @PathParam("handle") String handle,
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid DecisionBody body) {
        Assessment assessment = decide.propose(
                step(handle, id, ifMatch),
                new Decision(
                        body.outcome(), body.legalBasis().name(), body.language(), body.decidedOn(), body.servedOn()),
                body.reasons());
        return Answers.ok(AssessmentView.of(read.changed(assessment)), assessment.version());
    }

    @PUT
    @Path("decision/confirmation")
    @RolesAllowed({"cmm-contact-person", "cmm-manager", "udl-assessor"})
    @Operation(
            operationId = "confirmDecision",
            summary = "Confirm the proposed decision, as another person of the same authority: it is final")
    public RestResponse<AssessmentView> confirm(
            @PathParam("handle") String handle,
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer(decide.confirm(step(handle, id, ifMatch)));
    }

    @PUT
    @Path("decision/withdrawal")
    @RolesAllowed({"cmm-contact-person", "cmm-manager", "udl-assessor"})
    @Operation(operationId = "withdrawDecision", summary = "Take a proposed decision back before it is confirmed")
    public RestResponse<AssessmentView> withdraw(
            @PathParam("handle") String handle,
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer(decide.withdraw(step(handle, id, ifMatch)));
    }

    @PUT
    @Path("lapse")
    @RolesAllowed({"cmm-contact-person", "cmm-manager", "udl-assessor"})
    @Operation(
            operationId = "lapseAssessment",
            summary = "End the assessment without a decision, in person, as the competent authority")
    public RestResponse<AssessmentView> lapse(
            @PathParam("handle") String handle,
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid LapseBody body) {
        return answer(decide.lapse(step(handle, id, ifMatch), body.reason()));
    }

    @POST
    @Path("decision/simulations")
    @RolesAllowed({"cmm-contact-person", "cmm-manager", "udl-assessor"})
    @Operation(
            operationId = "simulateDecision",
            summary = "Tell what would follow for period, offers and payments; saves nothing")
    public SimulationView simulate(
            @PathParam("handle") String handle, @PathParam("id") String id, @NotNull @Valid SimulationBody body) {
        return new SimulationView(
                body.outcome(),
                EffectView.of(simulate.run(handle, id, CaseReader.of(caller), body.outcome(), caller.anyRole())));
    }

    private AssessmentStep step(String handle, String id, @Nullable String ifMatch) {
        return new AssessmentStep(
                handle,
                id,
                CaseReader.of(caller),
                ExpectedVersion.of(ifMatch),
                caller.inPersonAs("udl-assessor", "cmm-manager", "cmm-contact-person"));
    }

    private static RestResponse<AssessmentView> answer(Assessment assessment) {
        return Answers.ok(AssessmentView.of(assessment), assessment.version());
    }
}
