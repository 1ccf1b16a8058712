package org.hjemvej.cases.providers.rest;

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
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hjemvej.cases.entitlements.ServiceCategory;
import org.hjemvej.cases.providers.AnswerReferral;
import org.hjemvej.cases.providers.ProviderReferral;
import org.hjemvej.cases.providers.ProviderReferrals;
import org.hjemvej.cases.providers.ReferralState;
import org.hjemvej.cases.providers.RejectReason;
import org.hjemvej.platform.audit.Audit;
import org.hjemvej.platform.caller.Actor;
import org.hjemvej.platform.caller.Caller;
import org.hjemvej.platform.rest.Answers;
import org.hjemvej.platform.rest.Cursor;
import org.hjemvej.platform.rest.ExpectedVersion;
import org.hjemvej.platform.rest.Page;
import org.hjemvej.platform.rest.PageAfter;
import org.hjemvej.platform.rest.Paged;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Referrals as a provider receives and answers them; neither the person nor the handle of her case is among it. */
@Path("/v1/received-referrals")
@Tag(name = "Provider referrals")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ReceivedReferralResource {

    private static final String ID = "{id: Z-[0-9A-Z]{26}}";

    private final AnswerReferral answer;
    private final ProviderReferrals referrals;
    private final Caller caller;
    private final Audit audit;

    ReceivedReferralResource(AnswerReferral answer, ProviderReferrals referrals, Caller caller, Audit audit) {
        this.answer = answer;
        this.referrals = referrals;
        this.caller = caller;
        this.audit = audit;
    }

    /** Why the provider does not take her. */
    @Schema(name = "ProviderRejection")
    public record Rejection(
            @Schema(examples = "NO_CAPACITY") @NotNull RejectReason reason) {}

    /** A referral as its provider sees it. */
    @Schema(name = "ReceivedReferral")
    public record View(
            @Schema(examples = "Z-7F3Q2M0T7V5B9D1H3K6N8R0S2W")
            String id,

            @Schema(examples = "PSYCHOLOGICAL") ServiceCategory category,
            @Schema(examples = "SENT") ReferralState status,
            Instant sentAt,

            @Schema(description = "The last day for the answer.")
            LocalDate answerBy,

            @Nullable RejectReason rejectReason) {

        static View of(ProviderReferral referral) {
            return new View(
                    referral.id(),
                    referral.category(),
                    referral.status(),
                    referral.sentAt(),
                    referral.answerBy(),
                    referral.rejectReason());
        }
    }

    /** A page of referrals. */
    @Schema(name = "ReceivedReferrals")
    public record ListView(List<View> items, @Nullable String next) implements Paged {}

    @GET
    @Transactional
    @RolesAllowed("service-provider")
    @Operation(
            operationId = "listReceivedReferrals",
            summary = "List the referrals to the caller's organisation, oldest first")
    public ListView list(
            @QueryParam("cursor") @Nullable @Size(max = 200) String cursor,
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(Cursor.MAX_LIMIT) int limit) {
        Page<ProviderReferral> page = referrals.received(caller.organisation(), PageAfter.of(cursor, limit));
        audit.recordList(caller.as("service-provider"), "provider-referral.list", page.ids(ProviderReferral::id));
        return page.shown(View::of, ListView::new);
    }

    @GET
    @Path(ID)
    @Transactional
    @RolesAllowed("service-provider")
    @Operation(operationId = "getReceivedReferral", summary = "Read a referral to the caller's organisation")
    public RestResponse<View> get(@PathParam("id") String id) {
        Actor actor = caller.as("service-provider");
        ProviderReferral found = referrals.received(id, actor.organisation());
        audit.record(actor, "provider-referral.read", found.caseHandle(), id);
        return shown(found);
    }

    @PUT
    @Path(ID + "/acceptance")
    @RolesAllowed("service-provider")
    @Operation(operationId = "acceptProviderReferral", summary = "Take the person; of this and a withdrawal one counts")
    public RestResponse<View> accept(@PathParam("id") String id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return shown(answer.accept(id, ExpectedVersion.of(ifMatch), caller.as("service-provider")));
    }

    @PUT
    @Path(ID + "/rejection")
    @RolesAllowed("service-provider")
    @Operation(operationId = "rejectProviderReferral", summary = "Do not take the person, and say why")
    public RestResponse<View> reject(
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid Rejection body) {
        return shown(answer.reject(id, body.reason(), ExpectedVersion.of(ifMatch), caller.as("service-provider")));
    }

    @PUT
    @Path(ID + "/completion")
    @RolesAllowed("service-provider")
    @Operation(operationId = "completeProviderReferral", summary = "Tell CMM that what was asked for is done")
    public RestResponse<View> complete(@PathParam("id") String id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return shown(answer.done(id, ExpectedVersion.of(ifMatch), caller.as("service-provider")));
    }

    private static RestResponse<View> shown(ProviderReferral referral) {
        return Answers.ok(View.of(referral), referral.version());
    }
}
