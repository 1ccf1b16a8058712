package org.hjemvej.notifications.webhooks.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
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
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hjemvej.notifications.webhooks.KeepSubscriptions;
import org.hjemvej.notifications.webhooks.SubscriptionStatus;
import org.hjemvej.notifications.webhooks.WebhookSubscription;
import org.hjemvej.notifications.webhooks.WebhookSubscriptions;
import org.hjemvej.platform.audit.Audit;
import org.hjemvej.platform.caller.Actor;
import org.hjemvej.platform.caller.Caller;
import org.hjemvej.platform.idempotency.Idempotent;
import org.hjemvej.platform.rest.Answers;
import org.hjemvej.platform.rest.ExpectedVersion;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Addresses that an organisation's notices are pushed to. */
@Path("/v1/webhook-subscriptions")
@Tag(name = "Webhooks", description = "Notices pushed to your own system, signed after Standard Webhooks v1.")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class WebhookResource {

    static final String ID = "{id: W-[0-9A-Z]{26}}";

    private final KeepSubscriptions keep;
    private final WebhookSubscriptions subscriptions;
    private final Caller caller;
    private final Audit audit;

    WebhookResource(KeepSubscriptions keep, WebhookSubscriptions subscriptions, Caller caller, Audit audit) {
        this.keep = keep;
        this.subscriptions = subscriptions;
        this.caller = caller;
        this.audit = audit;
    }

    /** A new address. */
    @Schema(name = "NewWebhookSubscription")
    public record NewSubscription(
            @Schema(
                    description = "https, a public name, port 443.",
                    examples = "https://hooks.example.dk/hjemvej",
                    maxLength = 500)
            @NotNull
            @Size(max = 500)
            String url,

            @Schema(description = "Codes of notices to push; all when absent.", examples = "[\"return-prepared\"]")
            @Size(max = 50)
            @Nullable
            List<@NotNull @Pattern(regexp = "[a-z][a-z-]{1,60}") String> codes,

            @Schema(
                    description =
                            "Roles of yours whose own notices are pushed as well; without them only those that are"
                                    + " for the whole organisation.",
                    examples = "[\"cmm-manager\"]")
            @Size(max = 10)
            @Nullable
            List<@NotNull @Pattern(regexp = "[a-z][a-z-]{1,60}") String> roles) {

        private WebhookSubscription.Wanted wanted() {
            return new WebhookSubscription.Wanted(codes == null ? List.of() : codes, roles == null ? List.of() : roles);
        }
    }

    /** Whether notices are pushed. */
    @Schema(name = "WebhookSubscriptionStatus")
    public record StatusBody(
            @Schema(examples = "DISABLED") @NotNull SubscriptionStatus status) {}

    /** A subscription. */
    @Schema(name = "WebhookSubscription")
    public record View(
            @Schema(examples = "W-7F3Q2M0T7V5B9D1H3K6N8R0S2W")
            String id,

            String url,
            List<String> codes,
            List<String> roles,
            SubscriptionStatus status,
            Instant createdAt,

            @Schema(description = "Signs every message (whsec_ and base 64); told when it is made and never again.")
            @Nullable
            String secret) {

        static View of(WebhookSubscription subscription, @Nullable String secret) {
            return new View(
                    subscription.id(),
                    subscription.url(),
                    subscription.codes(),
                    subscription.roles(),
                    subscription.status(),
                    subscription.createdAt(),
                    secret);
        }
    }

    /** All subscriptions of the caller's organisation. */
    @Schema(name = "WebhookSubscriptions")
    public record ListView(List<View> items) {}

    @POST
    @Idempotent
    @RolesAllowed({"cmm-manager", "udl-assessor", "hst-return-officer", "drc-programme-manager", "partner-caseworker"})
    @Operation(operationId = "createWebhookSubscription", summary = "Register an address; its secret is told this once")
    @APIResponseSchema(
            value = View.class,
            responseCode = "201",
            responseDescription = "Notices are pushed from now on.")
    public RestResponse<View> create(@NotNull @Valid NewSubscription body) {
        KeepSubscriptions.WithSecret created = keep.create(
                new KeepSubscriptions.Wish(caller.organisation(), caller.roles(), body.url(), body.wanted()), actor());
        return Answers.created(
                "/v1/webhook-subscriptions/" + created.subscription().id(),
                View.of(created.subscription(), created.secret()),
                created.subscription().version());
    }

    @GET
    @Transactional
    @RolesAllowed({"cmm-manager", "udl-assessor", "hst-return-officer", "drc-programme-manager", "partner-caseworker"})
    @Operation(operationId = "listWebhookSubscriptions", summary = "List the addresses of the caller's organisation")
    public ListView list() {
        List<View> items = subscriptions.of(caller.organisation()).stream()
                .map(subscription -> View.of(subscription, null))
                .toList();
        audit.recordList(
                caller.anyRole(), "webhook.list", items.stream().map(View::id).toList());
        return new ListView(items);
    }

    @GET
    @Path(ID)
    @Transactional
    @RolesAllowed({"cmm-manager", "udl-assessor", "hst-return-officer", "drc-programme-manager", "partner-caseworker"})
    @Operation(operationId = "getWebhookSubscription", summary = "Read a subscription; never its secret")
    public RestResponse<View> get(@PathParam("id") String id) {
        WebhookSubscription subscription = subscriptions.get(id, caller.organisation());
        audit.record(caller.anyRole(), "webhook.read", "service", id);
        return Answers.ok(View.of(subscription, null), subscription.version());
    }

    @PUT
    @Path(ID + "/status")
    @RolesAllowed({"cmm-manager", "udl-assessor", "hst-return-officer", "drc-programme-manager", "partner-caseworker"})
    @Operation(operationId = "setWebhookSubscriptionStatus", summary = "Stop or resume pushing")
    public RestResponse<View> status(
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid StatusBody body) {
        WebhookSubscription subscription = keep.become(id, body.status(), ExpectedVersion.of(ifMatch), actor());
        return Answers.ok(View.of(subscription, null), subscription.version());
    }

    @PUT
    @Path(ID + "/secret")
    @RolesAllowed({"cmm-manager", "udl-assessor", "hst-return-officer", "drc-programme-manager", "partner-caseworker"})
    @Operation(
            operationId = "rotateWebhookSecret",
            summary = "Make a new secret; the former one signs beside it for a day")
    public RestResponse<View> rotate(@PathParam("id") String id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        KeepSubscriptions.WithSecret rotated = keep.rotate(id, ExpectedVersion.of(ifMatch), actor());
        return Answers.ok(
                View.of(rotated.subscription(), rotated.secret()),
                rotated.subscription().version());
    }

    private Actor actor() {
        return caller.as(
                "cmm-manager", "udl-assessor", "hst-return-officer", "drc-programme-manager", "partner-caseworker");
    }
}
