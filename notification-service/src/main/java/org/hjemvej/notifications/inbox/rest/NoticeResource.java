package org.hjemvej.notifications.inbox.rest;

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
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hjemvej.notifications.inbox.AcknowledgeNotice;
import org.hjemvej.notifications.inbox.Inbox;
import org.hjemvej.notifications.inbox.Notice;
import org.hjemvej.notifications.inbox.Notices;
import org.hjemvej.platform.audit.Audit;
import org.hjemvej.platform.caller.Caller;
import org.hjemvej.platform.rest.Answers;
import org.hjemvej.platform.rest.Cursor;
import org.hjemvej.platform.rest.ExpectedVersion;
import org.hjemvej.platform.rest.Page;
import org.hjemvej.platform.rest.PageAfter;
import org.hjemvej.platform.rest.Paged;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The inbox of the caller's organisation. */
@Path("/v1/notices")
@Tag(
        name = "Notices",
        description = "What an organisation must know: a code and a handle; it reads the rest with its own rights.")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class NoticeResource {

    private static final String ID = "{id: M-[0-9A-Z]{26}}";

    private final AcknowledgeNotice acknowledge;
    private final Notices notices;
    private final Caller caller;
    private final Audit audit;

    NoticeResource(AcknowledgeNotice acknowledge, Notices notices, Caller caller, Audit audit) {
        this.acknowledge = acknowledge;
        this.notices = notices;
        this.caller = caller;
        this.audit = audit;
    }

    /** What the organisation did with the notice. */
    @Schema(name = "NoticeAcknowledgement")
    public record AcknowledgementBody(
            @Schema(examples = "PROCESSED") @NotNull Notice.Acknowledgement answer) {}

    /** A notice. */
    @Schema(name = "Notice")
    public record View(
            @Schema(examples = "M-7F3Q2M0T7V5B9D1H3K6N8R0S2W")
            String id,

            @Schema(examples = "return-prepared") String code,

            @Schema(
                    description =
                            "Handle of the case, programme or agreement, number of the referral, or the opaque reference of an"
                                    + " incident.")
            String handle,

            @Schema(
                    description = "Role at CMM that answers who calls back; of an incident only.",
                    examples = "cmm-manager")
            @Nullable
            String callBackRole,

            @Schema(
                    description = "The role of the organisation that it is for; absent when it is for all.",
                    examples = "cmm-manager")
            @Nullable
            String role,

            Instant createdAt,
            @Nullable Instant acknowledgedAt,
            Notice.@Nullable Acknowledgement acknowledgement) {

        static View of(Notice notice) {
            return new View(
                    notice.id(),
                    notice.code(),
                    notice.handle(),
                    notice.callBackRole(),
                    notice.role(),
                    notice.createdAt(),
                    notice.acknowledgedAt(),
                    notice.acknowledgement());
        }
    }

    /** A page of notices. */
    @Schema(name = "Notices")
    public record ListView(List<View> items, @Nullable String next) implements Paged {}

    @GET
    @Transactional
    @RolesAllowed({
        "cmm-contact-person",
        "cmm-manager",
        "udl-assessor",
        "hst-return-officer",
        "drc-adviser",
        "drc-programme-manager",
        "drc-finance",
        "partner-caseworker",
        "police-liaison",
        "municipality-caseworker",
        "representative",
        "ngo-outreach",
        "shelter-worker",
        "health-provider",
        "lawyer"
    })
    @Operation(operationId = "listNotices", summary = "List the notices of the caller's organisation, oldest first")
    public ListView list(
            @QueryParam("unacknowledged") @DefaultValue("false") boolean unacknowledged,
            @QueryParam("cursor") @Nullable @Size(max = 200) String cursor,
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(Cursor.MAX_LIMIT) int limit) {
        Page<Notice> page = notices.in(inbox(), unacknowledged, PageAfter.of(cursor, limit));
        audit.recordList(caller.anyRole(), "notice.list", page.ids(Notice::id));
        return page.shown(View::of, ListView::new);
    }

    @GET
    @Path(ID)
    @Transactional
    @RolesAllowed({
        "cmm-contact-person",
        "cmm-manager",
        "udl-assessor",
        "hst-return-officer",
        "drc-adviser",
        "drc-programme-manager",
        "drc-finance",
        "partner-caseworker",
        "police-liaison",
        "municipality-caseworker",
        "representative",
        "ngo-outreach",
        "shelter-worker",
        "health-provider",
        "lawyer"
    })
    @Operation(operationId = "getNotice", summary = "Read a notice")
    public RestResponse<View> get(@PathParam("id") String id) {
        Notice notice = notices.get(id, inbox());
        audit.record(caller.anyRole(), "notice.read", notice.handle(), id);
        return Answers.ok(View.of(notice), notice.version());
    }

    @PUT
    @Path(ID + "/acknowledgement")
    @RolesAllowed({
        "cmm-contact-person",
        "cmm-manager",
        "udl-assessor",
        "hst-return-officer",
        "drc-adviser",
        "drc-programme-manager",
        "drc-finance",
        "partner-caseworker",
        "police-liaison",
        "municipality-caseworker",
        "representative",
        "ngo-outreach",
        "shelter-worker",
        "health-provider",
        "lawyer"
    })
    @Operation(operationId = "acknowledgeNotice", summary = "Acknowledge a notice: processed, or not mine")
    public RestResponse<View> acknowledge(
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid AcknowledgementBody body) {
        Notice notice = acknowledge.run(id, inbox(), ExpectedVersion.of(ifMatch), body.answer(), caller.anyRole());
        return Answers.ok(View.of(notice), notice.version());
    }

    private Inbox inbox() {
        return new Inbox(caller.organisation(), caller.roles());
    }
}
