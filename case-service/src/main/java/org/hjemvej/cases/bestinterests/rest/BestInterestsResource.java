package org.hjemvej.cases.bestinterests.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hjemvej.cases.bestinterests.BestInterests;
import org.hjemvej.cases.bestinterests.BestInterestsStatus;
import org.hjemvej.cases.bestinterests.DecideBestInterests;
import org.hjemvej.cases.casefile.CaseReader;
import org.hjemvej.platform.caller.Actor;
import org.hjemvej.platform.caller.Caller;
import org.hjemvej.platform.idempotency.Idempotent;
import org.hjemvej.platform.rest.Answers;
import org.hjemvej.platform.rest.ExpectedVersion;
import org.hjemvej.platform.rest.NotInFuture;
import org.hjemvej.platform.rest.PlausibleDate;
import org.hjemvej.platform.rest.SafeText;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Whether a return is best for a child. */
@Path("/v1/cases/{handle: K-[0-9A-Z]{26}}/best-interests-decisions")
@Tag(name = "Child protection")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class BestInterestsResource {

    private static final String ID = "{id: B-[0-9A-Z]{26}}";

    private final DecideBestInterests decide;
    private final Caller caller;

    BestInterestsResource(DecideBestInterests decide, Caller caller) {
        this.decide = decide;
        this.caller = caller;
    }

    /** What is proposed. */
    @Schema(name = "NewBestInterestsDecision")
    public record Body(
            @Schema(examples = "REMAIN") @NotNull BestInterests.BestForChild outcome,

            @Schema(examples = "2026-11-22") @NotNull @PlausibleDate @NotInFuture
            LocalDate decidedOn,

            @Schema(
                    description = "Reasons in words; sealed.",
                    examples = "An aunt was found and is willing, but whether the child is safe with her is not known.",
                    maxLength = 8000)
            @NotNull
            @SafeText
            @Size(max = 8000)
            String reasons) {}

    /** A decision with its reasons. */
    @Schema(name = "OpenedBestInterestsDecision")
    public record View(
            String id,
            BestInterestsStatus status,
            BestInterests.BestForChild outcome,
            String organisation,
            LocalDate decidedOn,

            @Schema(description = "Gone when the proposal was taken back.") @Nullable
            String reasons) {}

    @POST
    @Idempotent
    @RolesAllowed({"cmm-contact-person", "cmm-manager", "udl-assessor"})
    @Operation(
            operationId = "proposeBestInterests",
            summary =
                    "Propose, in person, what is best for the child; RETURN needs its view and a safe reception first")
    @APIResponseSchema(
            value = ProtectionView.DecisionView.class,
            responseCode = "201",
            responseDescription = "Proposed; a second person of the same organisation confirms it.")
    public RestResponse<ProtectionView.DecisionView> propose(
            @PathParam("handle") String handle, @NotNull @Valid Body body) {
        BestInterests decision = decide.propose(
                handle,
                CaseReader.of(caller),
                new DecideBestInterests.Proposal(body.outcome(), body.decidedOn(), body.reasons()),
                actor());
        return Answers.created(
                "/v1/cases/" + handle + "/best-interests-decisions/" + decision.id(),
                ProtectionView.DecisionView.of(decision),
                decision.version());
    }

    @GET
    @Path(ID)
    @RolesAllowed({"cmm-contact-person", "cmm-manager", "udl-assessor"})
    @Operation(
            operationId = "getBestInterestsDecision",
            summary = "Read a decision with its reasons; every look is audited")
    public RestResponse<View> get(@PathParam("handle") String handle, @PathParam("id") String id) {
        DecideBestInterests.Opened opened = decide.read(handle, id, CaseReader.of(caller), caller.anyRole());
        BestInterests decision = opened.decision();
        return Answers.ok(
                new View(
                        decision.id(),
                        decision.status(),
                        decision.outcome(),
                        decision.organisation(),
                        decision.decidedOn(),
                        opened.reasons()),
                decision.version());
    }

    @PUT
    @Path(ID + "/confirmation")
    @RolesAllowed({"cmm-contact-person", "cmm-manager", "udl-assessor"})
    @Operation(
            operationId = "confirmBestInterests",
            summary = "Confirm the proposal, as another person of the same organisation")
    public RestResponse<ProtectionView.DecisionView> confirm(
            @PathParam("handle") String handle,
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer(decide.confirm(step(handle, id, ifMatch)));
    }

    @PUT
    @Path(ID + "/withdrawal")
    @RolesAllowed({"cmm-contact-person", "cmm-manager", "udl-assessor"})
    @Operation(operationId = "withdrawBestInterests", summary = "Take a proposal back before it is confirmed")
    public RestResponse<ProtectionView.DecisionView> withdraw(
            @PathParam("handle") String handle,
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer(decide.withdraw(step(handle, id, ifMatch)));
    }

    private DecideBestInterests.Step step(String handle, String id, @Nullable String ifMatch) {
        return new DecideBestInterests.Step(handle, id, CaseReader.of(caller), ExpectedVersion.of(ifMatch), actor());
    }

    private Actor actor() {
        return caller.inPersonAs("udl-assessor", "cmm-manager", "cmm-contact-person");
    }

    private static RestResponse<ProtectionView.DecisionView> answer(BestInterests decision) {
        return Answers.ok(ProtectionView.DecisionView.of(decision), decision.version());
    }
}
