package org.hjemvej.cases.counselling.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hjemvej.cases.Because;
import org.hjemvej.cases.casefile.CaseFile;
import org.hjemvej.cases.casefile.CaseFiles;
import org.hjemvej.cases.casefile.CaseReader;
import org.hjemvej.cases.counselling.CounsellingOffer;
import org.hjemvej.cases.counselling.CounsellingProgress;
import org.hjemvej.cases.counselling.CounsellingReason;
import org.hjemvej.cases.counselling.CounsellingSession;
import org.hjemvej.cases.counselling.CounsellingSessions;
import org.hjemvej.cases.counselling.CounsellingState;
import org.hjemvej.cases.counselling.RecordCounselling;
import org.hjemvej.platform.audit.Audit;
import org.hjemvej.platform.caller.Caller;
import org.jspecify.annotations.Nullable;

/** How far the counselling of a person has come. Behind the same wall as the sessions it is computed from. */
@Path("/v1/cases/{handle: K-[0-9A-Z]{26}}/counselling")
@Tag(name = "Counselling")
@Produces(MediaType.APPLICATION_JSON)
public class CounsellingProgressResource {

    private final RecordCounselling record;
    private final CounsellingSessions sessions;
    private final CaseFiles files;
    private final Caller caller;
    private final Audit audit;

    CounsellingProgressResource(
            RecordCounselling record, CounsellingSessions sessions, CaseFiles files, Caller caller, Audit audit) {
        this.record = record;
        this.sessions = sessions;
        this.files = files;
        this.caller = caller;
        this.audit = audit;
    }

    /** How far it has come and why, and what she said last. */
    @Schema(name = "Counselling")
    public record View(
            @Schema(description = "Whether she may be counselled now: assessed as trafficked, or a minor.")
            boolean offered,

            @Schema(description = "Why she may be counselled now, or may not.")
            List<BecauseView> offeredBecause,

            @Schema(description = "Absent before the first session.") @Nullable
            CounsellingState state,

            @Schema(description = "The furthest she had come at any time.") @Nullable
            CounsellingState furthest,

            List<BecauseView> because,
            @Nullable LocalDate firstHeldOn,
            @Nullable LocalDate lastHeldOn,
            CounsellingSession.@Nullable Answer lastAnswer,
            @Nullable CounsellingReason lastReason,
            @Nullable LocalDate nextDate) {}

    /** One reason of the computed state. */
    @Schema(name = "CounsellingBecause")
    public record BecauseView(
            @Schema(examples = "INTERESTED_BY_THE_LATEST_ANSWER")
            String rule,

            @Schema(examples = "2026-11") String version,
            @Schema(examples = "heldOn=2026-11-25") String fact) {

        static List<BecauseView> of(List<Because> because) {
            return because.stream()
                    .map(each -> new BecauseView(each.rule(), each.version(), each.fact()))
                    .toList();
        }
    }

    @GET
    @Transactional
    @RolesAllowed({"cmm-contact-person", "cmm-manager"})
    @Operation(operationId = "getCounselling", summary = "Read how far the counselling has come, and why")
    public View get(@PathParam("handle") String handle) {
        CaseFile file = files.get(handle, CaseReader.of(caller));
        List<CounsellingSession> held = sessions.of(handle);
        audit.record(caller.anyRole(), "counselling.progress", handle, handle);
        return view(record.offerTo(file), held);
    }

    private static View view(CounsellingOffer offer, List<CounsellingSession> held) {
        CounsellingProgress progress = CounsellingProgress.of(held);
        CounsellingSession first = held.isEmpty() ? null : held.getFirst();
        CounsellingSession last = held.isEmpty() ? null : held.getLast();
        return new View(
                offer.stands(),
                BecauseView.of(offer.because()),
                progress.state(),
                progress.furthest(),
                BecauseView.of(progress.because()),
                first == null ? null : first.heldOn(),
                last == null ? null : last.heldOn(),
                last == null ? null : last.answer(),
                last == null ? null : last.reason(),
                last == null ? null : last.nextDate());
    }
}
