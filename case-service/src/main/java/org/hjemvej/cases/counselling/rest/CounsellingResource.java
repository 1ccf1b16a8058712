package org.hjemvej.cases.counselling.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hjemvej.cases.casefile.CaseFiles;
import org.hjemvej.cases.casefile.CaseReader;
import org.hjemvej.cases.counselling.CounsellingNotes;
import org.hjemvej.cases.counselling.CounsellingOption;
import org.hjemvej.cases.counselling.CounsellingReason;
import org.hjemvej.cases.counselling.CounsellingSession;
import org.hjemvej.cases.counselling.CounsellingSessions;
import org.hjemvej.cases.counselling.CounsellingState;
import org.hjemvej.cases.counselling.RecordCounselling;
import org.hjemvej.cases.languages.KnownLanguage;
import org.hjemvej.platform.audit.Audit;
import org.hjemvej.platform.caller.Caller;
import org.hjemvej.platform.idempotency.Idempotent;
import org.hjemvej.platform.rest.Answers;
import org.hjemvej.platform.rest.NotInFuture;
import org.hjemvej.platform.rest.PlausibleDate;
import org.hjemvej.platform.rest.SafeText;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/**
 * CMM's counselling about support on return. No other organisation reads, counts or hears of it: every other role is refused
 * before anything is looked up.
 */
@Path("/v1/cases/{handle: K-[0-9A-Z]{26}}/counselling-sessions")
@Tag(name = "Counselling", description = "CMM informs and counsels about support on return. CMM only.")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CounsellingResource {

    private final RecordCounselling record;
    private final CounsellingSessions sessions;
    private final CounsellingNotes notes;
    private final CaseFiles files;
    private final Caller caller;
    private final Audit audit;

    CounsellingResource(
            RecordCounselling record,
            CounsellingSessions sessions,
            CounsellingNotes notes,
            CaseFiles files,
            Caller caller,
            Audit audit) {
        this.record = record;
        this.sessions = sessions;
        this.notes = notes;
        this.files = files;
        this.caller = caller;
        this.audit = audit;
    }

    /** A session that was held. */
    @Schema(name = "NewCounsellingSession")
    public record NewSession(
            @Schema(examples = "2026-11-25") @NotNull @PlausibleDate @NotInFuture
            LocalDate heldOn,

            @Schema(description = "The language spoken, ISO 639-3.", examples = "eng") @NotNull @KnownLanguage
            String language,

            @Schema(examples = "true") @Nullable Boolean interpreterUsed,

            @Schema(description = "What was shown of her possibilities.", examples = "[\"PREPARED_RETURN\"]")
            @Nullable
            @Size(max = 10)
            List<@NotNull CounsellingOption> options,

            @Schema(
                    description = "Names the rates that were shown; no amount is kept here.",
                    examples = "2026-11",
                    maxLength = 40)
            @Nullable
            @Pattern(regexp = "[A-Za-z0-9._-]{1,40}")
            String rateTableVersion,

            @Schema(examples = "NOT_INTERESTED") @NotNull CounsellingSession.Answer answer,

            @Schema(
                    description = "Only with NOT_INTERESTED, and then NOT_TOLD when she gives none.",
                    examples = "FAMILY_PRESSURE")
            @Nullable
            CounsellingReason reason,

            @Schema(
                    description =
                            "Whether she brought the return up herself; in the first days of her period nobody else does.",
                    examples = "true")
            @Nullable
            Boolean atOwnWish,

            @Schema(description = "When to talk again; not before heldOn.", examples = "2026-12-02")
            @Nullable
            @PlausibleDate
            LocalDate nextDate,

            @Schema(
                    description = "What was discussed, in words; sealed under a key of its own, read one by one.",
                    examples = "Wants to talk it over with her sister.",
                    maxLength = 4000)
            @Nullable
            @SafeText
            @Size(max = 4000)
            String note) {

        CounsellingSession.Facts facts() {
            Set<CounsellingOption> shown = EnumSet.noneOf(CounsellingOption.class);
            shown.addAll(options == null ? List.of() : options);
            return new CounsellingSession.Facts(
                    heldOn, language, interpreterUsed, shown, rateTableVersion, answer, reason, nextDate);
        }
    }

    /** A session. */
    @Schema(name = "CounsellingSession")
    public record View(
            String id,
            LocalDate heldOn,
            String language,
            @Nullable Boolean interpreterUsed,
            Set<CounsellingOption> options,
            @Nullable String rateTableVersion,
            CounsellingSession.Answer answer,
            @Nullable CounsellingReason reason,

            @Schema(description = "How far she had come when she gave this answer.") @Nullable
            CounsellingState stage,

            @Nullable LocalDate nextDate,

            @Schema(description = "Whether she brought the return up herself.")
            boolean atOwnWish,

            boolean hasNote,

            @Schema(description = "Only when one session is read.") @Nullable
            String note) {

        static View of(CounsellingSession session, @Nullable String note) {
            return new View(
                    session.id(),
                    session.heldOn(),
                    session.language(),
                    session.interpreterUsed(),
                    session.options(),
                    session.rateTableVersion(),
                    session.answer(),
                    session.reason(),
                    session.stage(),
                    session.nextDate(),
                    session.isAtOwnWish(),
                    session.sealedNote() != null,
                    note);
        }
    }

    /** All sessions of a case. */
    @Schema(name = "CounsellingSessions")
    public record ListView(List<View> items) {}

    @POST
    @Idempotent
    @RolesAllowed({"cmm-contact-person", "cmm-manager"})
    @Operation(
            operationId = "recordCounselling",
            summary = "Record a counselling session about support on return, for the assessed and for minors")
    @APIResponseSchema(
            value = View.class,
            responseCode = "201",
            responseDescription = "The session is recorded; nobody outside CMM hears of it.")
    public RestResponse<View> record(@PathParam("handle") String handle, @NotNull @Valid NewSession body) {
        CounsellingSession session = record.run(
                handle,
                CaseReader.of(caller),
                body.facts(),
                Boolean.TRUE.equals(body.atOwnWish()),
                body.note(),
                caller.as("cmm-contact-person", "cmm-manager"));
        return Answers.created(
                "/v1/cases/" + handle + "/counselling-sessions/" + session.id(), View.of(session, null), 0);
    }

    @GET
    @Transactional
    @RolesAllowed({"cmm-contact-person", "cmm-manager"})
    @Operation(operationId = "listCounselling", summary = "List the counselling sessions of a case")
    public ListView list(@PathParam("handle") String handle) {
        files.get(handle, CaseReader.of(caller));
        List<View> items = sessions.of(handle).stream()
                .map(session -> View.of(session, null))
                .toList();
        audit.record(caller.anyRole(), "counselling.list", handle, handle);
        return new ListView(items);
    }

    @GET
    @Path("{id: S-[0-9A-Z]{26}}")
    @Transactional
    @RolesAllowed({"cmm-contact-person", "cmm-manager"})
    @Operation(
            operationId = "getCounsellingSession",
            summary = "Read a counselling session with what was discussed; every look is audited")
    public RestResponse<View> get(@PathParam("handle") String handle, @PathParam("id") String id) {
        files.get(handle, CaseReader.of(caller));
        CounsellingSession session = sessions.get(handle, id);
        audit.record(caller.anyRole(), "counselling.read", handle, id);
        return Answers.ok(View.of(session, notes.open(session).orElse(null)), 0);
    }
}
