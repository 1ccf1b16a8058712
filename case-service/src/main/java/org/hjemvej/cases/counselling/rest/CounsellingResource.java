package org.hjemvej.cases.counselling.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hjemvej.cases.casefile.CaseFiles;
import org.hjemvej.cases.casefile.CaseReader;
import org.hjemvej.cases.counselling.CounsellingSession;
import org.hjemvej.cases.counselling.CounsellingSessions;
import org.hjemvej.cases.counselling.RecordCounselling;
import org.hjemvej.platform.audit.Audit;
import org.hjemvej.platform.caller.Caller;
import org.hjemvej.platform.idempotency.Idempotent;
import org.hjemvej.platform.rest.Answers;
import org.hjemvej.platform.rest.PlausibleDate;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** CMM's counselling about support on return. No other organisation reads, counts or hears of it. */
@Path("/v1/cases/{handle: K-[0-9A-Z]{26}}/counselling-sessions")
@Tag(name = "Counselling", description = "CMM informs and counsels about support on return. CMM only.")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class CounsellingResource {

    private final RecordCounselling record;
    private final CounsellingSessions sessions;
    private final CaseFiles files;
    private final Caller caller;
    private final Audit audit;

    CounsellingResource(
            RecordCounselling record, CounsellingSessions sessions, CaseFiles files, Caller caller, Audit audit) {
        this.record = record;
        this.sessions = sessions;
        this.files = files;
        this.caller = caller;
        this.audit = audit;
    }

    /** A session that was held. */
    @Schema(name = "NewCounsellingSession")
    public record NewSession(
            @Schema(examples = "2026-11-25") @NotNull @PlausibleDate
            LocalDate heldOn,

            @Schema(examples = "eng") @NotNull @Pattern(regexp = "[a-z]{3}")
            String language,

            @Schema(examples = "INTERESTED") @NotNull CounsellingSession.Answer answer,

            @Schema(examples = "2026-12-02") @Nullable @PlausibleDate
            LocalDate nextDate) {}

    /** A session. */
    @Schema(name = "CounsellingSession")
    public record View(
            String id,
            LocalDate heldOn,
            String language,
            CounsellingSession.Answer answer,
            @Nullable LocalDate nextDate) {

        static View of(CounsellingSession session) {
            return new View(session.id(), session.heldOn(), session.language(), session.answer(), session.nextDate());
        }
    }

    /** All sessions of a case. */
    @Schema(name = "CounsellingSessions")
    public record ListView(List<View> items) {}

    @POST
    @Idempotent
    @RolesAllowed({"cmm-contact-person", "cmm-manager"})
    @Operation(operationId = "recordCounselling", summary = "Record a counselling session about support on return")
    @APIResponseSchema(
            value = View.class,
            responseCode = "201",
            responseDescription = "The session is recorded; nobody outside CMM hears of it.")
    public RestResponse<View> record(@PathParam("handle") String handle, @NotNull @Valid NewSession body) {
        CounsellingSession session = record.run(
                handle,
                CaseReader.of(caller),
                body.heldOn(),
                body.language(),
                body.answer(),
                body.nextDate(),
                caller.as("cmm-contact-person", "cmm-manager"));
        return Answers.created("/v1/cases/" + handle + "/counselling-sessions/" + session.id(), View.of(session), 0);
    }

    @GET
    @Transactional
    @RolesAllowed({"cmm-contact-person", "cmm-manager"})
    @Operation(operationId = "listCounselling", summary = "List the counselling sessions of a case")
    public ListView list(@PathParam("handle") String handle) {
        files.get(handle, CaseReader.of(caller));
        List<View> items = sessions.of(handle).stream().map(View::of).toList();
        audit.record(caller.anyRole(), "counselling.list", handle, handle);
        return new ListView(items);
    }
}
