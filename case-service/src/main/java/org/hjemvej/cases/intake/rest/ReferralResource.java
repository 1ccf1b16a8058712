package org.hjemvej.cases.intake.rest;

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
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hjemvej.cases.casefile.AgeState;
import org.hjemvej.cases.casefile.StayBasis;
import org.hjemvej.cases.intake.Custody;
import org.hjemvej.cases.intake.ReceiveReferral;
import org.hjemvej.cases.intake.Referral;
import org.hjemvej.cases.intake.ReferralStatus;
import org.hjemvej.cases.intake.Referrals;
import org.hjemvej.cases.intake.SourceChannel;
import org.hjemvej.cases.intake.TriageReferral;
import org.hjemvej.cases.intake.Urgency;
import org.hjemvej.platform.audit.Audit;
import org.hjemvej.platform.caller.Caller;
import org.hjemvej.platform.rest.Answers;
import org.hjemvej.platform.rest.Cursor;
import org.hjemvej.platform.rest.ExpectedVersion;
import org.hjemvej.platform.rest.Page;
import org.hjemvej.platform.rest.PageAfter;
import org.hjemvej.platform.rest.Paged;
import org.hjemvej.platform.rules.InterfaceRule;
import org.hjemvej.platform.vault.Vault;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Referrals as their senders and CMM read them, and CMM's triage. */
@Path("/v1/referrals")
@Tag(name = "Referrals", description = "Any agency refers a person to CMM; partial first, a number at once.")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ReferralResource {

    private static final String ID = "{id: R-[0-9A-Z]{26}}";

    private final TriageReferral triage;
    private final Referrals referrals;
    private final Vault vault;
    private final Caller caller;
    private final Audit audit;

    ReferralResource(TriageReferral triage, Referrals referrals, Vault vault, Caller caller, Audit audit) {
        this.triage = triage;
        this.referrals = referrals;
        this.vault = vault;
        this.caller = caller;
        this.audit = audit;
    }

    /** What CMM found when it looked at the referral. */
    @Schema(name = "Triage")
    public record Triage(
            @Schema(description = "Whether there is reason to offer an interview.", examples = "true") @NotNull
            Boolean indication) {}

    /** The person's answer to the offer of an interview. */
    public enum InterviewAnswer {
        ACCEPTED,
        DECLINED_BY_PERSON,
        NO_CONTACT
    }

    /** The answer. */
    @Schema(name = "Answer")
    public record Answer(
            @Schema(examples = "ACCEPTED") @NotNull InterviewAnswer answer) {}

    /** A referral as its sender and CMM see it. */
    @Schema(name = "Referral")
    public record View(
            @Schema(examples = "R-4F8M2Q0T7V5B9D1H3K6N8R0S2W")
            String id,

            @Schema(examples = "RECEIVED") ReferralStatus status,
            SourceChannel channel,
            Urgency urgency,

            @Schema(description = "The organisation of the token that sent it.", examples = "POLICE")
            String organisation,

            Instant receivedAt,
            @Nullable StayBasis stayBasis,
            @Nullable AgeState ageState,

            @Schema(description = "What is still unknown and would help the triage.")
            List<String> missing,

            @Schema(description = "The encounter it comes from, when outreach met the person.") @Nullable
            String encounterId,

            @Schema(description = "The case it became; shown to CMM only.") @Nullable
            String caseHandle,

            @Nullable CustodyView custody,
            @Nullable Instant triagedAt,

            @Schema(description = "When an interview was offered last.") @Nullable
            Instant interviewOfferedAt,

            @Schema(description = "When that offer was answered.") @Nullable
            Instant answeredAt,

            @Nullable Instant convertedAt) {

        public static View of(Referral referral, boolean cmm) {
            return new View(
                    referral.id(),
                    referral.status(),
                    referral.channel(),
                    referral.urgency(),
                    referral.organisation(),
                    referral.receivedAt(),
                    referral.stayBasis(),
                    referral.ageState(),
                    referral.missing(),
                    referral.encounterId(),
                    cmm ? referral.caseHandle() : null,
                    CustodyView.of(referral.custody()),
                    referral.triagedAt(),
                    referral.offeredAt(),
                    referral.answeredAt(),
                    referral.convertedAt());
        }
    }

    /** Custody, and until when it lasts. */
    @Schema(name = "CustodyOfReferral")
    public record CustodyView(
            Instant since,
            Instant until,

            @Schema(
                    description = "The rule that the end follows from; absent when the sender has told another end.",
                    examples = "custody.initialHours@1900-01-01")
            @Nullable
            String ruleVersion) {

        static @Nullable CustodyView of(@Nullable Custody custody) {
            return custody == null
                    ? null
                    : new CustodyView(custody.custodySince(), custody.custodyUntil(), custody.custodyRule());
        }
    }

    /** A page of referrals. */
    @Schema(name = "Referrals")
    public record ListView(List<View> items, @Nullable String next) implements Paged {}

    @GET
    @Transactional
    @RolesAllowed({
        "cmm-contact-person",
        "cmm-manager",
        "udl-assessor",
        "police-liaison",
        "ngo-outreach",
        "hst-return-officer",
        "drc-adviser",
        "shelter-worker",
        "health-provider",
        "municipality-caseworker",
        "lawyer"
    })
    @Operation(operationId = "listReferrals", summary = "List referrals: CMM all, others their own, oldest first")
    public ListView list(
            @QueryParam("cursor") @Nullable @Size(max = 200) String cursor,
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(Cursor.MAX_LIMIT) int limit) {
        Page<Referral> page = referrals.page(
                PageAfter.of(cursor, limit), cmm() ? Optional.empty() : Optional.of(caller.organisation()));
        audit.recordList(caller.anyRole(), "referral.list", page.ids(Referral::id));
        return page.shown(this::view, ListView::new);
    }

    @GET
    @Path(ID)
    @Transactional
    @RolesAllowed({
        "cmm-contact-person",
        "cmm-manager",
        "udl-assessor",
        "police-liaison",
        "ngo-outreach",
        "hst-return-officer",
        "drc-adviser",
        "shelter-worker",
        "health-provider",
        "municipality-caseworker",
        "lawyer"
    })
    @Operation(operationId = "getReferral", summary = "Read a referral")
    public RestResponse<View> get(@PathParam("id") String id) {
        Referral referral = referrals.get(id, cmm() ? null : caller.organisation());
        audit.record(caller.anyRole(), "referral.read", id, id);
        return Answers.ok(view(referral), referral.version());
    }

    /** What was told, in words. */
    @Schema(name = "ReferralSummary")
    public record Summary(String summary) {}

    @GET
    @Path(ID + "/summary")
    @Transactional
    @RolesAllowed({"cmm-contact-person", "cmm-manager"})
    @Operation(
            operationId = "getReferralSummary",
            summary = "Read what the sender told; CMM only, every look is audited")
    public Summary summary(@PathParam("id") String id) {
        byte[] sealed = referrals.get(id, null).sealedSummary();
        if (sealed == null) {
            throw InterfaceRule.NOT_FOUND.broken();
        }
        audit.record(caller.anyRole(), "referral.read-summary", id, id);
        return new Summary(vault.openText(id, ReceiveReferral.summaryOf(id), sealed));
    }

    @PUT
    @Path(ID + "/triage")
    @RolesAllowed({"cmm-contact-person", "cmm-manager"})
    @Operation(operationId = "triageReferral", summary = "Record what CMM found when it looked at the referral")
    public RestResponse<View> triage(
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid Triage body) {
        return answer(triage.triage(id, ExpectedVersion.of(ifMatch), body.indication(), actor()));
    }

    @PUT
    @Path(ID + "/interview-offer")
    @RolesAllowed({"cmm-contact-person", "cmm-manager"})
    @Operation(operationId = "offerInterview", summary = "Record that an interview was offered")
    public RestResponse<View> offer(@PathParam("id") String id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return answer(triage.offerInterview(id, ExpectedVersion.of(ifMatch), actor()));
    }

    @PUT
    @Path(ID + "/interview-answer")
    @RolesAllowed({"cmm-contact-person", "cmm-manager"})
    @Operation(operationId = "answerInterviewOffer", summary = "Record the person's answer to the offer")
    public RestResponse<View> answer(
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid Answer body) {
        ReferralStatus answer = ReferralStatus.valueOf(body.answer().name());
        return answer(triage.answer(id, ExpectedVersion.of(ifMatch), answer, actor()));
    }

    private RestResponse<View> answer(Referral referral) {
        return Answers.ok(view(referral), referral.version());
    }

    private View view(Referral referral) {
        return View.of(referral, cmm());
    }

    private boolean cmm() {
        return caller.hasAny("cmm-contact-person", "cmm-manager");
    }

    private org.hjemvej.platform.caller.Actor actor() {
        return caller.as("cmm-contact-person", "cmm-manager");
    }
}
