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
import org.hjemvej.cases.reflection.ExtendReflectionPeriod;
import org.hjemvej.cases.reflection.Extension;
import org.hjemvej.cases.reflection.ExtensionGround;
import org.hjemvej.cases.reflection.ExtensionStatus;
import org.hjemvej.cases.reflection.Extensions;
import org.hjemvej.cases.reflection.ReflectionPeriod;
import org.hjemvej.cases.reflection.ReflectionPeriods;
import org.hjemvej.platform.audit.Audit;
import org.hjemvej.platform.caller.Caller;
import org.hjemvej.platform.idempotency.Idempotent;
import org.hjemvej.platform.rest.Answers;
import org.hjemvej.platform.rest.ExpectedVersion;
import org.hjemvej.platform.rest.NotInFuture;
import org.hjemvej.platform.rest.PlausibleDate;
import org.hjemvej.platform.rest.SafeText;
import org.hjemvej.platform.vault.Vault;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Extensions of a period. They share the ETag of their period: whoever decides has seen what was decided before. */
@Path("/v1/cases/{handle: K-[0-9A-Z]{26}}/reflection-periods/{period: T-[0-9A-Z]{26}}/extensions")
@Tag(name = "Reflection periods")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ExtensionResource {

    private static final String ID = "{id: X-[0-9A-Z]{26}}";
    private static final int LONGEST = 366;

    private final ExtendReflectionPeriod extend;
    private final ReflectionPeriods periods;
    private final Extensions extensions;
    private final CaseFiles files;
    private final Vault vault;
    private final Caller caller;
    private final Audit audit;

    ExtensionResource(
            ExtendReflectionPeriod extend,
            ReflectionPeriods periods,
            Extensions extensions,
            CaseFiles files,
            Vault vault,
            Caller caller,
            Audit audit) {
        this.extend = extend;
        this.periods = periods;
        this.extensions = extensions;
        this.files = files;
        this.vault = vault;
        this.caller = caller;
        this.audit = audit;
    }

    /** The person's request for more days. */
    @Schema(name = "ExtensionRequest")
    public record Request(
            @Schema(description = "Days to add to the total.", examples = "60") @NotNull @Min(1) @Max(LONGEST)
            Integer days,

            @Schema(examples = "COOPERATES_ON_RETURN") @NotNull
            ExtensionGround ground,

            @Schema(
                    description =
                            "The day on which it was received; absent for today. It counts as filed on that day; a period that has expired meanwhile runs again until the answer.",
                    examples = "2026-11-24")
            @Nullable
            @PlausibleDate
            @NotInFuture
            LocalDate receivedOn) {

        ExtendReflectionPeriod.Asked asked() {
            return new ExtendReflectionPeriod.Asked(days, ground, receivedOn);
        }
    }

    /** An extension, with the period as it then stands. */
    @Schema(name = "Extension")
    public record View(
            @Schema(examples = "X-7F3Q2M0T7V5B9D1H3K6N8R0S2W")
            String id,

            int days,
            ExtensionGround ground,
            ExtensionStatus status,
            LocalDate filedOn,
            @Nullable LocalDate decidedOn,

            @Schema(description = "The day it lapsed with its period, while nobody had decided.") @Nullable
            LocalDate lapsedOn,

            @Schema(description = "The rule its ceiling was taken from.") @Nullable
            String ruleVersion,

            @Schema(description = "Days of the whole period.") @Nullable
            Integer totalDays,

            @Schema(description = "Last day of the whole period.") @Nullable
            LocalDate endDate,

            @Schema(description = "Reasons of a refusal; only when one extension is read.") @Nullable
            String refusalReasons) {

        static View of(ReflectionPeriod period, Extension extension, @Nullable String reasons) {
            return new View(
                    extension.id(),
                    extension.days(),
                    extension.ground(),
                    extension.status(),
                    extension.filedOn(),
                    extension.decidedOn(),
                    extension.lapsedOn(),
                    extension.ruleVersion(),
                    period.totalDays(),
                    period.endDate(),
                    reasons);
        }
    }

    /** All extensions of a period. */
    @Schema(name = "Extensions")
    public record ListView(List<View> items) {}

    @POST
    @Idempotent
    @RolesAllowed({"cmm-contact-person", "cmm-manager", "udl-assessor"})
    @Operation(
            operationId = "fileExtension",
            summary = "Record that the person asks for more days, or did before the end")
    @APIResponseSchema(
            value = View.class,
            responseCode = "201",
            responseDescription = "The request waits for the authority of the period's basis.")
    public RestResponse<View> file(
            @PathParam("handle") String handle, @PathParam("period") String period, @NotNull @Valid Request body) {
        ExtendReflectionPeriod.Extended filed = extend.file(
                handle,
                period,
                CaseReader.of(caller),
                body.asked(),
                caller.as("cmm-contact-person", "cmm-manager", "udl-assessor"));
        return Answers.created(
                "/v1/cases/" + handle + "/reflection-periods/" + period + "/extensions/"
                        + filed.extension().id(),
                View.of(filed.period(), filed.extension(), null),
                filed.period().version());
    }

    @GET
    @Transactional
    @RolesAllowed({"cmm-contact-person", "cmm-manager", "udl-assessor"})
    @Operation(operationId = "listExtensions", summary = "List the extensions of a period, oldest first")
    public RestResponse<ListView> list(@PathParam("handle") String handle, @PathParam("period") String period) {
        files.get(handle, CaseReader.of(caller));
        ReflectionPeriod found = periods.get(handle, period);
        List<View> items = extensions.of(period).stream()
                .map(extension -> View.of(found, extension, null))
                .toList();
        audit.record(caller.anyRole(), "reflection-extension.list", handle, period);
        return Answers.ok(new ListView(items), found.version());
    }

    @GET
    @Path(ID)
    @Transactional
    @RolesAllowed({"cmm-contact-person", "cmm-manager", "udl-assessor"})
    @Operation(operationId = "getExtension", summary = "Read an extension; its ETag is that of the period")
    public RestResponse<View> get(
            @PathParam("handle") String handle, @PathParam("period") String period, @PathParam("id") String id) {
        files.get(handle, CaseReader.of(caller));
        ReflectionPeriod found = periods.get(handle, period);
        Extension extension = extensions.get(period, id);
        audit.record(caller.anyRole(), "reflection-extension.read", handle, id);
        byte[] sealed = extension.sealedRefusal();
        String reasons = sealed == null
                ? null
                : new String(vault.open(handle, ExtendReflectionPeriod.refusalOf(id), sealed), StandardCharsets.UTF_8);
        return Answers.ok(View.of(found, extension, reasons), found.version());
    }

    @PUT
    @Path(ID + "/grant")
    @RolesAllowed({"udl-assessor", "cmm-contact-person", "cmm-manager"})
    @Operation(operationId = "grantExtension", summary = "Grant more days, as the authority of the period's basis")
    public RestResponse<View> grant(
            @PathParam("handle") String handle,
            @PathParam("period") String period,
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer(extend.grant(step(handle, period, id, ifMatch)));
    }

    @PUT
    @Path(ID + "/refusal")
    @RolesAllowed({"udl-assessor", "cmm-contact-person", "cmm-manager"})
    @Operation(operationId = "refuseExtension", summary = "Refuse more days, as a named person; the old end stands")
    public RestResponse<View> refuse(
            @PathParam("handle") String handle,
            @PathParam("period") String period,
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid Refusal body) {
        return answer(extend.refuse(step(handle, period, id, ifMatch), body.reasons()));
    }

    /** The refusal of more days, with reasons. */
    @Schema(name = "ExtensionRefusal")
    public record Refusal(
            @Schema(
                    description = "Reasons in words; sealed, shown to CMM and the deciding authority.",
                    examples = "The return is not being prepared any more.",
                    maxLength = 8000)
            @NotNull
            @SafeText
            @Size(max = 8000)
            String reasons) {}

    private ExtendReflectionPeriod.Step step(String handle, String period, String id, @Nullable String ifMatch) {
        return new ExtendReflectionPeriod.Step(
                handle,
                period,
                id,
                CaseReader.of(caller),
                ExpectedVersion.of(ifMatch),
                caller.inPersonAs("udl-assessor", "cmm-manager", "cmm-contact-person"));
    }

    private static RestResponse<View> answer(ExtendReflectionPeriod.Extended extended) {
        return Answers.ok(
                View.of(extended.period(), extended.extension(), null),
                extended.period().version());
    }
}
