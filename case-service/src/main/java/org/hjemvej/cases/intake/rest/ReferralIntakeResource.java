package org.hjemvej.cases.intake.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hjemvej.cases.casefile.AgeState;
import org.hjemvej.cases.casefile.StayBasis;
import org.hjemvej.cases.intake.AgencyReference;
import org.hjemvej.cases.intake.Custody;
import org.hjemvej.cases.intake.ReceiveReferral;
import org.hjemvej.cases.intake.Referral;
import org.hjemvej.cases.intake.SourceChannel;
import org.hjemvej.cases.intake.Urgency;
import org.hjemvej.platform.caller.Caller;
import org.hjemvej.platform.idempotency.Idempotent;
import org.hjemvej.platform.rest.Answers;
import org.hjemvej.platform.rest.ExpectedVersion;
import org.hjemvej.platform.rest.NotInFuture;
import org.hjemvej.platform.rest.PlausibleDate;
import org.hjemvej.platform.rest.SafeText;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What any agency tells CMM of a person. */
@Path("/v1/referrals")
@Tag(name = "Referrals")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ReferralIntakeResource {

    private final ReceiveReferral receive;
    private final Caller caller;

    ReferralIntakeResource(ReceiveReferral receive, Caller caller) {
        this.receive = receive;
        this.caller = caller;
    }

    /** What the sender knows. */
    @Schema(name = "NewReferral")
    public record NewReferral(
            @Schema(examples = "POLICE_ACTION") @NotNull SourceChannel channel,
            @Schema(examples = "NORMAL") @NotNull Urgency urgency,
            @Schema(examples = "NO_LAWFUL_STAY") @Nullable StayBasis stayBasis,
            @Schema(examples = "ADULT") @Nullable AgeState ageState,

            @Schema(
                    description = "What was seen, in words; sealed, shown to CMM only.",
                    maxLength = 4000,
                    examples = "Met at a check, does not hold her own passport.")
            @Nullable
            @SafeText
            @Size(max = 4000)
            String summary,

            @Schema(
                    description =
                            "The sender's own numbers for this person, sealed. A number stands for one person: who sends one again gets"
                                    + " the same referral again (200), or 409 where more or something else is told than that referral"
                                    + " tells now. Two persons of whom the same is told cannot be told apart by anything but their"
                                    + " numbers: of a matter with several persons send a number for each, or none.")
            @Nullable
            @Size(max = 5)
            List<@NotNull @Valid ReferenceBody> references,

            @Schema(description = "When she is held in custody.") @Nullable @Valid
            CustodyBody custody) {

        /** The numbers; none when none are given. */
        public List<AgencyReference> numbers() {
            return references == null
                    ? List.of()
                    : references.stream()
                            .map(each -> new AgencyReference(each.system(), each.number()))
                            .toList();
        }
    }

    /** What the sender has learnt since; what is not given stays as it is. */
    @Schema(name = "ReferralCompletion")
    public record CompletionBody(
            @Schema(description = "How urgent it has become.", examples = "ACUTE") @Nullable
            Urgency urgency,

            @Schema(examples = "NO_LAWFUL_STAY") @Nullable StayBasis stayBasis,
            @Schema(examples = "ADULT") @Nullable AgeState ageState,

            @Schema(
                    description = "Takes the place of what was told before.",
                    maxLength = 4000,
                    examples = "She speaks English.")
            @Nullable
            @SafeText
            @Size(max = 4000)
            String summary,

            @Schema(
                    description =
                            "Takes the place of what was told before: custody has begun, was extended or is over.")
            @Nullable
            @Valid
            CustodyBody custody) {}

    /** Since when she is held. */
    @Schema(name = "Custody")
    public record CustodyBody(
            @Schema(examples = "2026-11-20T21:40:00Z") @NotNull @PlausibleDate @NotInFuture
            Instant since,

            @Schema(
                    description =
                            "The end, where custody was extended or is over; absent, it is the first one, of 72 hours.",
                    examples = "2026-11-25T21:40:00Z")
            @Nullable
            @PlausibleDate
            Instant until) {

        static Custody.@Nullable Told of(@Nullable CustodyBody body) {
            return body == null ? null : new Custody.Told(body.since(), body.until());
        }
    }

    @POST
    @Idempotent
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
    @Operation(operationId = "receiveReferral", summary = "Refer a person to CMM")
    @APIResponseSchema(
            value = ReferralResource.View.class,
            responseCode = "201",
            responseDescription = "The referral has its number.")
    @APIResponse(
            responseCode = "200",
            description =
                    "The sender has sent this number before: the referral as it is now; nothing of it was changed, and when"
                            + " its person could not be reached CMM is told that it was sent again.",
            content = @Content(schema = @Schema(implementation = ReferralResource.View.class)))
    public RestResponse<ReferralResource.View> receive(@NotNull @Valid NewReferral body) {
        ReceiveReferral.Received received = receive.run(
                new ReceiveReferral.Told(
                        new Referral.Facts(body.channel(), body.urgency(), body.stayBasis(), body.ageState()),
                        body.summary(),
                        body.numbers(),
                        null,
                        CustodyBody.of(body.custody())),
                caller.anyRole());
        Referral referral = received.referral();
        return received.before()
                ? answer(referral)
                : Answers.created("/v1/referrals/" + referral.id(), view(referral), referral.version());
    }

    @PUT
    @Path("{id: R-[0-9A-Z]{26}}/facts")
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
    @Operation(
            operationId = "completeReferral",
            summary =
                    "Add what was not known at first; by the organisation that sent the referral, until it is a case or is"
                            + " closed for good")
    public RestResponse<ReferralResource.View> complete(
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid CompletionBody body) {
        return answer(receive.complete(
                id,
                ExpectedVersion.of(ifMatch),
                new Referral.Completion(body.urgency(), body.stayBasis(), body.ageState()),
                body.summary(),
                CustodyBody.of(body.custody()),
                caller.anyRole()));
    }

    private RestResponse<ReferralResource.View> answer(Referral referral) {
        return Answers.ok(view(referral), referral.version());
    }

    private ReferralResource.View view(Referral referral) {
        return ReferralResource.View.of(referral, caller.hasAny("cmm-contact-person", "cmm-manager"));
    }
}
