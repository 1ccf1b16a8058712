package org.hjemvej.cases.providers.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hjemvej.cases.casefile.CaseFiles;
import org.hjemvej.cases.casefile.CaseReader;
import org.hjemvej.cases.entitlements.ServiceCategory;
import org.hjemvej.cases.offers.ServiceOffer;
import org.hjemvej.cases.offers.ServiceOffers;
import org.hjemvej.cases.providers.ProviderReferral;
import org.hjemvej.cases.providers.ProviderReferrals;
import org.hjemvej.cases.providers.ReferToProvider;
import org.hjemvej.cases.providers.ReferralState;
import org.hjemvej.cases.providers.RejectReason;
import org.hjemvej.platform.audit.Audit;
import org.hjemvej.platform.caller.Caller;
import org.hjemvej.platform.idempotency.Idempotent;
import org.hjemvej.platform.rest.Answers;
import org.hjemvej.platform.rest.ExpectedVersion;
import org.hjemvej.platform.rest.PlausibleDate;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Referrals to the provider of an offer, as CMM sends and follows them. */
@Path("/v1/cases/{handle: K-[0-9A-Z]{26}}/service-offers/{offer: U-[0-9A-Z]{26}}/provider-referrals")
@Tag(name = "Provider referrals", description = "A provider is asked to take a person and answers by a day.")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ProviderReferralResource {

    private final ReferToProvider refer;
    private final ProviderReferrals referrals;
    private final ServiceOffers offers;
    private final CaseFiles files;
    private final Caller caller;
    private final Audit audit;

    ProviderReferralResource(
            ReferToProvider refer,
            ProviderReferrals referrals,
            ServiceOffers offers,
            CaseFiles files,
            Caller caller,
            Audit audit) {
        this.refer = refer;
        this.referrals = referrals;
        this.offers = offers;
        this.files = files;
        this.caller = caller;
        this.audit = audit;
    }

    /** By when the provider of the offer is to answer. */
    @Schema(name = "NewProviderReferral")
    public record NewReferral(
            @Schema(description = "The last day for the answer.", examples = "2026-12-01") @NotNull @PlausibleDate
            LocalDate answerBy) {}

    /** A referral to a provider. */
    @Schema(name = "ProviderReferral")
    public record View(
            @Schema(examples = "Z-7F3Q2M0T7V5B9D1H3K6N8R0S2W")
            String id,

            @Schema(examples = "PSYCHOLOGICAL") ServiceCategory category,
            @Schema(examples = "PRACTICE") String provider,
            @Schema(examples = "SENT") ReferralState status,

            @Schema(description = "Opaque id of who sent it.")
            String sentBy,

            Instant sentAt,
            LocalDate answerBy,
            @Nullable Instant answeredAt,

            @Schema(description = "Opaque id of who answered for the provider.") @Nullable
            String answeredBy,

            @Nullable RejectReason rejectReason,
            @Nullable Instant doneAt) {

        static View of(ProviderReferral referral) {
            return new View(
                    referral.id(),
                    referral.category(),
                    referral.provider(),
                    referral.status(),
                    referral.sentBy(),
                    referral.sentAt(),
                    referral.answerBy(),
                    referral.answeredAt(),
                    referral.answeredBy(),
                    referral.rejectReason(),
                    referral.doneAt());
        }
    }

    /** All referrals of an offer. */
    @Schema(name = "ProviderReferrals")
    public record ListView(List<View> items) {}

    @POST
    @Idempotent
    @RolesAllowed({"cmm-contact-person", "cmm-manager"})
    @Operation(operationId = "referToProvider", summary = "Ask the provider of an offer to take the person, by a day")
    @APIResponseSchema(value = View.class, responseCode = "201", responseDescription = "The provider is asked.")
    public RestResponse<View> send(
            @PathParam("handle") String handle, @PathParam("offer") String offer, @NotNull @Valid NewReferral body) {
        ProviderReferral sent = refer.send(
                handle, offer, CaseReader.of(caller), body.answerBy(), caller.as("cmm-contact-person", "cmm-manager"));
        return Answers.created(
                "/v1/cases/" + handle + "/service-offers/" + offer + "/provider-referrals",
                View.of(sent),
                sent.version());
    }

    @GET
    @Transactional
    @RolesAllowed({"cmm-contact-person", "cmm-manager"})
    @Operation(
            operationId = "listProviderReferrals",
            summary = "List what the provider of an offer was asked and answered")
    public ListView list(@PathParam("handle") String handle, @PathParam("offer") String offer) {
        files.get(handle, CaseReader.of(caller));
        ServiceOffer found = offers.get(handle, offer);
        List<View> items =
                referrals.of(handle, found.id()).stream().map(View::of).toList();
        audit.record(caller.anyRole(), "provider-referral.list", handle, offer);
        return new ListView(items);
    }

    @PUT
    @Path("{id: Z-[0-9A-Z]{26}}/withdrawal")
    @RolesAllowed({"cmm-contact-person", "cmm-manager"})
    @Operation(
            operationId = "withdrawProviderReferral",
            summary = "Ask no more, as long as the provider has not answered")
    public RestResponse<View> withdraw(
            @PathParam("handle") String handle,
            @PathParam("offer") String offer,
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        ProviderReferral withdrawn = refer.withdraw(
                handle,
                offer,
                id,
                CaseReader.of(caller),
                ExpectedVersion.of(ifMatch),
                caller.as("cmm-contact-person", "cmm-manager"));
        return Answers.ok(View.of(withdrawn), withdrawn.version());
    }
}
