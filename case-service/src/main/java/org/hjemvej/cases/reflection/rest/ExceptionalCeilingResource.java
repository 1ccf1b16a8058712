package org.hjemvej.cases.reflection.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
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
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hjemvej.cases.casefile.CaseFiles;
import org.hjemvej.cases.casefile.CaseReader;
import org.hjemvej.cases.reflection.CeilingStatus;
import org.hjemvej.cases.reflection.ExceptionalCeiling;
import org.hjemvej.cases.reflection.ExceptionalCeilings;
import org.hjemvej.cases.reflection.RaiseCeiling;
import org.hjemvej.cases.reflection.ReflectionPeriod;
import org.hjemvej.cases.reflection.ReflectionPeriods;
import org.hjemvej.platform.audit.Audit;
import org.hjemvej.platform.caller.Caller;
import org.hjemvej.platform.idempotency.Idempotent;
import org.hjemvej.platform.rest.Answers;
import org.hjemvej.platform.rest.ExpectedVersion;
import org.hjemvej.platform.rest.SafeText;
import org.hjemvej.platform.vault.Vault;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** A higher ceiling for one period. It shares the ETag of its period: whoever confirms has seen what was decided before. */
@Path("/v1/cases/{handle: K-[0-9A-Z]{26}}/reflection-periods/{period: T-[0-9A-Z]{26}}/exceptional-ceilings")
@Tag(name = "Reflection periods")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ExceptionalCeilingResource {

    private static final String ID = "{id: Y-[0-9A-Z]{26}}";
    private static final int LONGEST = 366;

    private final RaiseCeiling raise;
    private final ReflectionPeriods periods;
    private final ExceptionalCeilings exceptions;
    private final CaseFiles files;
    private final Vault vault;
    private final Caller caller;
    private final Audit audit;

    ExceptionalCeilingResource(
            RaiseCeiling raise,
            ReflectionPeriods periods,
            ExceptionalCeilings exceptions,
            CaseFiles files,
            Vault vault,
            Caller caller,
            Audit audit) {
        this.raise = raise;
        this.periods = periods;
        this.exceptions = exceptions;
        this.files = files;
        this.vault = vault;
        this.caller = caller;
        this.audit = audit;
    }

    /** A higher ceiling that one person proposes. */
    @Schema(name = "ExceptionalCeilingProposal")
    public record Proposal(
            @Schema(description = "Days in all, those of her other periods included.", examples = "240")
            @NotNull
            @Min(1)
            @Max(LONGEST)
            Integer days,

            @Schema(
                    description = "Reasons in words; sealed, shown to CMM and the deciding authority.",
                    examples = "The borders of her country are closed.",
                    maxLength = 8000)
            @NotNull
            @SafeText
            @Size(max = 8000)
            String reasons) {}

    /** A higher ceiling for one period. */
    @Schema(name = "ExceptionalCeiling")
    public record View(
            @Schema(examples = "Y-7F3Q2M0T7V5B9D1H3K6N8R0S2W")
            String id,

            @Schema(description = "Days in all, those of her other periods included.")
            int days,

            CeilingStatus status,
            LocalDate proposedOn,

            @Schema(description = "When it was confirmed or taken back.") @Nullable
            LocalDate decidedOn,

            @Schema(description = "Only when one is read.") @Nullable
            String reasons) {

        static View of(ExceptionalCeiling exception, @Nullable String reasons) {
            return new View(
                    exception.id(),
                    exception.days(),
                    exception.status(),
                    exception.proposedOn(),
                    exception.decidedOn(),
                    reasons);
        }
    }

    /** All exceptional ceilings of a period that the reader may know of. */
    @Schema(name = "ExceptionalCeilings")
    public record ListView(List<View> items) {}

    @POST
    @Idempotent
    @RolesAllowed({"udl-assessor", "cmm-contact-person", "cmm-manager"})
    @Operation(
            operationId = "proposeExceptionalCeiling",
            summary = "Propose a higher ceiling for one period, with reasons; a second person confirms it")
    @APIResponseSchema(
            value = View.class,
            responseCode = "201",
            responseDescription = "It waits for a second person; nobody outside the authority learns of it.")
    public RestResponse<View> propose(
            @PathParam("handle") String handle, @PathParam("period") String period, @NotNull @Valid Proposal body) {
        RaiseCeiling.Raised proposed = raise.propose(
                handle,
                period,
                CaseReader.of(caller),
                body.days(),
                body.reasons(),
                caller.inPersonAs("udl-assessor", "cmm-manager", "cmm-contact-person"));
        return Answers.created(
                "/v1/cases/" + handle + "/reflection-periods/" + period + "/exceptional-ceilings/"
                        + proposed.exception().id(),
                View.of(proposed.exception(), null),
                proposed.period().version());
    }

    @GET
    @Transactional
    @RolesAllowed({"cmm-contact-person", "cmm-manager", "udl-assessor"})
    @Operation(
            operationId = "listExceptionalCeilings",
            summary = "List the exceptional ceilings of a period; one that is only proposed is told to its authority")
    public RestResponse<ListView> list(@PathParam("handle") String handle, @PathParam("period") String period) {
        files.get(handle, CaseReader.of(caller));
        ReflectionPeriod found = periods.get(handle, period);
        List<View> items = exceptions.of(found, caller.organisation()).stream()
                .map(exception -> View.of(exception, null))
                .toList();
        audit.record(caller.anyRole(), "exceptional-ceiling.list", handle, period);
        return Answers.ok(new ListView(items), found.version());
    }

    @GET
    @Path(ID)
    @Transactional
    @RolesAllowed({"cmm-contact-person", "cmm-manager", "udl-assessor"})
    @Operation(
            operationId = "getExceptionalCeiling",
            summary = "Read an exceptional ceiling with its reasons; its ETag is that of the period")
    public RestResponse<View> get(
            @PathParam("handle") String handle, @PathParam("period") String period, @PathParam("id") String id) {
        files.get(handle, CaseReader.of(caller));
        ReflectionPeriod found = periods.get(handle, period);
        ExceptionalCeiling exception = exceptions.get(found, id, caller.organisation());
        audit.record(caller.anyRole(), "exceptional-ceiling.read", handle, id);
        String reasons = new String(
                vault.open(handle, RaiseCeiling.reasonsOf(id), exception.sealedReasons()), StandardCharsets.UTF_8);
        return Answers.ok(View.of(exception, reasons), found.version());
    }

    @PUT
    @Path(ID + "/confirmation")
    @RolesAllowed({"udl-assessor", "cmm-contact-person", "cmm-manager"})
    @Operation(
            operationId = "confirmExceptionalCeiling",
            summary = "Confirm a higher ceiling, as another person of the same authority")
    public RestResponse<View> confirm(
            @PathParam("handle") String handle,
            @PathParam("period") String period,
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer(raise.confirm(step(handle, period, id, ifMatch)));
    }

    @PUT
    @Path(ID + "/withdrawal")
    @RolesAllowed({"udl-assessor", "cmm-contact-person", "cmm-manager"})
    @Operation(
            operationId = "withdrawExceptionalCeiling",
            summary = "Take a proposed ceiling back before it is confirmed")
    public RestResponse<View> withdraw(
            @PathParam("handle") String handle,
            @PathParam("period") String period,
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer(raise.withdraw(step(handle, period, id, ifMatch)));
    }

    private RaiseCeiling.Step step(String handle, String period, String id, @Nullable String ifMatch) {
        return new RaiseCeiling.Step(
                handle,
                period,
                id,
                CaseReader.of(caller),
                ExpectedVersion.of(ifMatch),
                caller.inPersonAs("udl-assessor", "cmm-manager", "cmm-contact-person"));
    }

    private static RestResponse<View> answer(RaiseCeiling.Raised raised) {
        return Answers.ok(View.of(raised.exception(), null), raised.period().version());
    }
}
