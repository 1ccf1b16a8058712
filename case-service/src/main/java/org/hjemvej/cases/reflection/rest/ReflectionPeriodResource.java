package org.hjemvej.cases.reflection.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hjemvej.cases.casefile.CaseFiles;
import org.hjemvej.cases.casefile.CaseReader;
import org.hjemvej.cases.reflection.DecideReflectionPeriod;
import org.hjemvej.cases.reflection.EarlyEndReason;
import org.hjemvej.cases.reflection.OtherEnd;
import org.hjemvej.cases.reflection.PeriodBasis;
import org.hjemvej.cases.reflection.RaisedCeiling;
import org.hjemvej.cases.reflection.ReflectionPeriod;
import org.hjemvej.cases.reflection.ReflectionPeriods;
import org.hjemvej.cases.reflection.ReflectionStatus;
import org.hjemvej.cases.reflection.SupersessionReason;
import org.hjemvej.platform.audit.Audit;
import org.hjemvej.platform.caller.Actor;
import org.hjemvej.platform.caller.Caller;
import org.hjemvej.platform.rest.Answers;
import org.hjemvej.platform.rest.ExpectedVersion;
import org.hjemvej.platform.rest.NotInFuture;
import org.hjemvej.platform.rest.PlausibleDate;
import org.hjemvej.platform.rest.SafeText;
import org.hjemvej.platform.vault.Vault;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The reflection and restitution period. */
@Path("/v1/cases/{handle: K-[0-9A-Z]{26}}/reflection-periods")
@Tag(name = "Reflection periods", description = "Offered after a positive decision, granted on request for 30 days.")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ReflectionPeriodResource {

    private static final String ID = "{id: T-[0-9A-Z]{26}}";

    private final DecideReflectionPeriod decide;
    private final ReflectionPeriods periods;
    private final CaseFiles files;
    private final Vault vault;
    private final Caller caller;
    private final Audit audit;

    ReflectionPeriodResource(
            DecideReflectionPeriod decide,
            ReflectionPeriods periods,
            CaseFiles files,
            Vault vault,
            Caller caller,
            Audit audit) {
        this.decide = decide;
        this.periods = periods;
        this.files = files;
        this.vault = vault;
        this.caller = caller;
        this.audit = audit;
    }

    /** The grant of a period. */
    @Schema(name = "ReflectionPeriodGrant")
    public record Grant(
            @Schema(description = "The day the decision is notified.", examples = "2026-11-24") @NotNull @PlausibleDate
            LocalDate startDate) {}

    /** The refusal of a request, with reasons. */
    @Schema(name = "ReflectionPeriodRefusal")
    public record Refusal(
            @Schema(
                    description = "Reasons in words; sealed, shown to CMM and the deciding authority.",
                    examples = "The request was made for another person.",
                    maxLength = 8000)
            @NotNull
            @SafeText
            @Size(max = 8000)
            String reasons) {}

    /** What takes the place of a granted period. */
    @Schema(name = "ReflectionPeriodSupersession")
    public record Supersession(
            @Schema(examples = "RESIDENCE_PERMIT_9C5") @NotNull
            SupersessionReason reason,

            @Schema(description = "The day the permit was given.", examples = "2026-11-24")
            @NotNull
            @PlausibleDate
            @NotInFuture
            LocalDate supersededOn) {}

    /** A period. */
    @Schema(name = "ReflectionPeriod")
    public record View(
            String id,
            String assessmentId,
            PeriodBasis basis,
            ReflectionStatus status,
            LocalDate offeredOn,
            @Nullable LocalDate requestedOn,
            @Nullable LocalDate startDate,

            @Schema(description = "Last day, inclusive until midnight in Europe/Copenhagen.") @Nullable
            LocalDate endDate,

            @Nullable Integer totalDays,

            @Schema(description = "The day something took the place of the period.") @Nullable
            LocalDate endedOn,

            @Nullable SupersessionReason endReason,

            @Schema(
                    description = "The day the decision behind the period was revoked: nothing more of it is granted,"
                            + " and only a person ends it.")
            @Nullable
            LocalDate groundRevokedOn,

            @Schema(description = "Why it ended before its last day; endedOn says when.") @Nullable
            EarlyEndReason earlyEndReason,

            @Schema(description = "A ceiling of its own that two persons of the authority set; days in all.") @Nullable
            Integer exceptionalCeilingDays,

            @Schema(description = "The rule the length was taken from.") @Nullable
            String ruleVersion,

            @Schema(description = "Reasons of a refusal; only when one period is read.") @Nullable
            String refusalReasons,

            @Schema(description = "Reasons of an early end; only when one period is read.") @Nullable
            String earlyEndReasons) {

        static View of(ReflectionPeriod period) {
            return of(period, null, null);
        }

        static View of(ReflectionPeriod period, @Nullable String refusalReasons, @Nullable String earlyEndReasons) {
            OtherEnd end = period.otherEnd();
            RaisedCeiling raised = period.raisedCeiling();
            return new View(
                    period.id(),
                    period.assessmentId(),
                    period.basis(),
                    period.status(),
                    period.offeredOn(),
                    period.requestedOn(),
                    period.startDate(),
                    period.endDate(),
                    period.totalDays(),
                    period.endedOn(),
                    end == null ? null : end.endReason(),
                    period.groundRevokedOn(),
                    end == null ? null : end.earlyEndReason(),
                    raised == null ? null : raised.exceptionalCeilingDays(),
                    period.ruleVersion(),
                    refusalReasons,
                    earlyEndReasons);
        }
    }

    /** All periods of a case. */
    @Schema(name = "ReflectionPeriods")
    public record ListView(List<View> items) {}

    @GET
    @Transactional
    @RolesAllowed({"cmm-contact-person", "cmm-manager", "udl-assessor"})
    @Operation(operationId = "listReflectionPeriods", summary = "List the periods of a case")
    public ListView list(@PathParam("handle") String handle) {
        files.get(handle, CaseReader.of(caller));
        List<View> items = periods.of(handle).stream().map(View::of).toList();
        audit.record(caller.anyRole(), "reflection-period.list", handle, handle);
        return new ListView(items);
    }

    @GET
    @Path(ID)
    @Transactional
    @RolesAllowed({"cmm-contact-person", "cmm-manager", "udl-assessor"})
    @Operation(operationId = "getReflectionPeriod", summary = "Read a period")
    public RestResponse<View> get(@PathParam("handle") String handle, @PathParam("id") String id) {
        files.get(handle, CaseReader.of(caller));
        ReflectionPeriod period = periods.get(handle, id);
        audit.record(caller.anyRole(), "reflection-period.read", handle, id);
        String refusal = opened(handle, DecideReflectionPeriod.refusalOf(id), period.sealedRefusal());
        OtherEnd end = period.otherEnd();
        String earlyEnd =
                opened(handle, DecideReflectionPeriod.earlyEndOf(id), end == null ? null : end.sealedEarlyEnd());
        return Answers.ok(View.of(period, refusal, earlyEnd), period.version());
    }

    private @Nullable String opened(String handle, Vault.Place place, byte @Nullable [] sealed) {
        return sealed == null ? null : new String(vault.open(handle, place, sealed), StandardCharsets.UTF_8);
    }

    @PUT
    @Path(ID + "/request")
    @RolesAllowed({"cmm-contact-person", "cmm-manager"})
    @Operation(operationId = "requestReflectionPeriod", summary = "Record that the person asks for the period")
    public RestResponse<View> request(
            @PathParam("handle") String handle,
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer(decide.request(step(handle, id, ifMatch, caller.as("cmm-contact-person", "cmm-manager"))));
    }

    @PUT
    @Path(ID + "/decline")
    @RolesAllowed({"cmm-contact-person", "cmm-manager"})
    @Operation(operationId = "declineReflectionPeriod", summary = "Record that the person declines; she may come back")
    public RestResponse<View> decline(
            @PathParam("handle") String handle,
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer(decide.decline(step(handle, id, ifMatch, caller.as("cmm-contact-person", "cmm-manager"))));
    }

    @PUT
    @Path(ID + "/grant")
    @RolesAllowed({"udl-assessor", "cmm-contact-person", "cmm-manager"})
    @Operation(operationId = "grantReflectionPeriod", summary = "Grant the period, as the authority of its basis")
    public RestResponse<View> grant(
            @PathParam("handle") String handle,
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid Grant body) {
        return answer(decide.grant(step(handle, id, ifMatch, decider()), body.startDate()));
    }

    @PUT
    @Path(ID + "/refusal")
    @RolesAllowed({"udl-assessor", "cmm-contact-person", "cmm-manager"})
    @Operation(operationId = "refuseReflectionPeriod", summary = "Refuse the request, as a named person")
    public RestResponse<View> refuse(
            @PathParam("handle") String handle,
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid Refusal body) {
        return answer(decide.refuse(step(handle, id, ifMatch, decider()), body.reasons()));
    }

    @PUT
    @Path(ID + "/supersession")
    @RolesAllowed({"udl-assessor", "cmm-contact-person", "cmm-manager"})
    @Operation(
            operationId = "supersedeReflectionPeriod",
            summary = "Record that a residence permit takes the place of the period, as the authority of its basis")
    public RestResponse<View> supersede(
            @PathParam("handle") String handle,
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid Supersession body) {
        return answer(decide.supersede(step(handle, id, ifMatch, decider()), body.reason(), body.supersededOn()));
    }

    private Actor decider() {
        return caller.inPersonAs("udl-assessor", "cmm-manager", "cmm-contact-person");
    }

    private DecideReflectionPeriod.Step step(String handle, String id, @Nullable String ifMatch, Actor actor) {
        return new DecideReflectionPeriod.Step(handle, id, CaseReader.of(caller), ExpectedVersion.of(ifMatch), actor);
    }

    private static RestResponse<View> answer(ReflectionPeriod period) {
        return Answers.ok(View.of(period), period.version());
    }
}
