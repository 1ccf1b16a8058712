package org.hjemvej.cases.missing.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hjemvej.cases.casefile.CaseReader;
import org.hjemvej.cases.missing.Absence;
import org.hjemvej.cases.missing.AbsenceStatus;
import org.hjemvej.cases.missing.Circumstances;
import org.hjemvej.cases.missing.CloseReason;
import org.hjemvej.cases.missing.FollowAbsence;
import org.hjemvej.platform.audit.Audit;
import org.hjemvej.platform.caller.Caller;
import org.hjemvej.platform.idempotency.Idempotent;
import org.hjemvej.platform.rest.Answers;
import org.hjemvej.platform.rest.Cursor;
import org.hjemvej.platform.rest.ExpectedVersion;
import org.hjemvej.platform.rest.NotInFuture;
import org.hjemvej.platform.rest.Page;
import org.hjemvej.platform.rest.PageAfter;
import org.hjemvej.platform.rest.Paged;
import org.hjemvej.platform.rest.PlausibleDate;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Who is missing and who is back. */
@Path("/v1/cases/{handle: K-[0-9A-Z]{26}}/absences")
@Tag(
        name = "Absences",
        description =
                "Who is missing: a child is told of at once and until it is back; no period and no offer ends by it.")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class AbsenceResource {

    private static final String ID = "{id: W-[0-9A-Z]{26}}";

    private final FollowAbsence follow;
    private final Caller caller;
    private final Audit audit;

    AbsenceResource(FollowAbsence follow, Caller caller, Audit audit) {
        this.follow = follow;
        this.caller = caller;
        this.audit = audit;
    }

    /** That somebody is missing. */
    @Schema(name = "NewAbsence")
    public record Body(
            @Schema(examples = "DID_NOT_COME_BACK") @NotNull Circumstances circumstances,

            @Schema(examples = "2026-11-22") @NotNull @PlausibleDate @NotInFuture
            LocalDate since) {}

    /** Why nobody looks for her any more. */
    @Schema(name = "AbsenceClosure")
    public record ClosureBody(
            @Schema(examples = "LEFT_DENMARK") @NotNull CloseReason reason) {}

    /** An absence. */
    @Schema(name = "Absence")
    public record View(
            @Schema(description = "The opaque reference under which others hear of a missing child.")
            String id,

            AbsenceStatus status,
            boolean child,
            Circumstances circumstances,
            LocalDate since,
            @Nullable String placementId,

            @Schema(description = "How often others were told of a missing child.")
            int alarms,

            Instant reportedAt,
            @Nullable LocalDate endedOn,
            @Nullable CloseReason closeReason) {

        static View of(Absence absence) {
            return new View(
                    absence.id(),
                    absence.status(),
                    absence.isOfChild(),
                    absence.circumstances(),
                    absence.since(),
                    absence.placementId(),
                    absence.alarms(),
                    absence.reportedAt(),
                    absence.endedOn(),
                    absence.closeReason());
        }
    }

    /** A page of absences. */
    @Schema(name = "Absences")
    public record ListView(List<View> items, @Nullable String next) implements Paged {}

    @POST
    @Idempotent
    @RolesAllowed({"cmm-contact-person", "cmm-manager", "udl-assessor"})
    @Operation(
            operationId = "reportMissing",
            summary = "Report that the person is missing; of a child police, municipality and others are told at once")
    @APIResponseSchema(value = View.class, responseCode = "201", responseDescription = "She is missing.")
    public RestResponse<View> report(@PathParam("handle") String handle, @NotNull @Valid Body body) {
        Absence absence = follow.report(
                handle,
                CaseReader.of(caller),
                new Absence.Report(body.circumstances(), body.since(), null),
                caller.as("cmm-manager", "cmm-contact-person", "udl-assessor"));
        return Answers.created(
                "/v1/cases/" + handle + "/absences/" + absence.id(), View.of(absence), absence.version());
    }

    @GET
    @Transactional
    @RolesAllowed({"cmm-contact-person", "cmm-manager", "udl-assessor"})
    @Operation(operationId = "listAbsences", summary = "List when the person was missing, oldest first")
    public ListView list(
            @PathParam("handle") String handle,
            @QueryParam("cursor") @Nullable @Size(max = 200) String cursor,
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(Cursor.MAX_LIMIT) int limit) {
        Page<Absence> page = follow.readPage(handle, CaseReader.of(caller), PageAfter.of(cursor, limit));
        audit.record(caller.anyRole(), "absence.list", handle, handle);
        return page.shown(View::of, ListView::new);
    }

    @GET
    @Path(ID)
    @RolesAllowed({"cmm-contact-person", "cmm-manager", "udl-assessor"})
    @Operation(operationId = "getAbsence", summary = "Read one absence")
    public RestResponse<View> get(@PathParam("handle") String handle, @PathParam("id") String id) {
        return answer(follow.readOne(handle, id, CaseReader.of(caller), caller.anyRole()));
    }

    @PUT
    @Path(ID + "/return")
    @RolesAllowed({"cmm-contact-person", "cmm-manager", "udl-assessor"})
    @Operation(
            operationId = "recordReturn",
            summary = "Record that the person is back; of a child those who were told of it are told so")
    public RestResponse<View> comeBack(
            @PathParam("handle") String handle,
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer(follow.comeBack(step(handle, id, ifMatch)));
    }

    @PUT
    @Path(ID + "/closure")
    @RolesAllowed({"cmm-contact-person", "cmm-manager"})
    @Operation(
            operationId = "closeAbsence",
            summary =
                    "Decide that nobody looks for her any more, though she is not back; for a child a manager, in person")
    public RestResponse<View> close(
            @PathParam("handle") String handle,
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid ClosureBody body) {
        return answer(follow.close(step(handle, id, ifMatch), body.reason()));
    }

    private FollowAbsence.Step step(String handle, String id, @Nullable String ifMatch) {
        return new FollowAbsence.Step(
                handle,
                id,
                CaseReader.of(caller),
                ExpectedVersion.of(ifMatch),
                caller.as("cmm-manager", "cmm-contact-person", "udl-assessor"));
    }

    private static RestResponse<View> answer(Absence absence) {
        return Answers.ok(View.of(absence), absence.version());
    }
}
