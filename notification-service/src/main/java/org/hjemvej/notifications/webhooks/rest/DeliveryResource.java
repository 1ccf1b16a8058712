package org.hjemvej.notifications.webhooks.rest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.hjemvej.notifications.webhooks.DeliveryState;
import org.hjemvej.notifications.webhooks.SendAgain;
import org.hjemvej.notifications.webhooks.WebhookAttempt;
import org.hjemvej.notifications.webhooks.WebhookAttempts;
import org.hjemvej.notifications.webhooks.WebhookDeliveries;
import org.hjemvej.notifications.webhooks.WebhookDelivery;
import org.hjemvej.notifications.webhooks.WebhookSubscriptions;
import org.hjemvej.platform.audit.Audit;
import org.hjemvej.platform.caller.Caller;
import org.hjemvej.platform.idempotency.Idempotent;
import org.hjemvej.platform.rest.Answers;
import org.hjemvej.platform.rest.Cursor;
import org.hjemvej.platform.rest.Page;
import org.hjemvej.platform.rest.PageAfter;
import org.hjemvej.platform.rest.Paged;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What became of pushed notices: every delivery, every attempt. */
@Path("/v1/webhook-subscriptions/{id: W-[0-9A-Z]{26}}/deliveries")
@Tag(name = "Webhooks")
@Produces(MediaType.APPLICATION_JSON)
public class DeliveryResource {

    private static final String DELIVERY = "{delivery: H-[0-9A-Z]{26}}";

    private final WebhookSubscriptions subscriptions;
    private final WebhookDeliveries deliveries;
    private final WebhookAttempts attempts;
    private final SendAgain sendAgain;
    private final Caller caller;
    private final Audit audit;

    DeliveryResource(
            WebhookSubscriptions subscriptions,
            WebhookDeliveries deliveries,
            WebhookAttempts attempts,
            SendAgain sendAgain,
            Caller caller,
            Audit audit) {
        this.subscriptions = subscriptions;
        this.deliveries = deliveries;
        this.attempts = attempts;
        this.sendAgain = sendAgain;
        this.caller = caller;
        this.audit = audit;
    }

    /** One attempt. */
    @Schema(name = "WebhookAttempt")
    public record AttemptView(
            int number,
            Instant startedAt,
            long millis,
            @Schema(examples = "204") @Nullable Integer statusCode,

            @Schema(description = "Why nothing was answered.", examples = "TIMEOUT") @Nullable
            String failure) {

        static AttemptView of(WebhookAttempt attempt) {
            return new AttemptView(
                    attempt.number(), attempt.startedAt(), attempt.millis(), attempt.statusCode(), attempt.failure());
        }
    }

    /** A delivery. */
    @Schema(name = "WebhookDelivery")
    public record View(
            @Schema(description = "Also the webhook-id, the same over all attempts.")
            String id,

            String notice,
            String code,
            DeliveryState state,
            Instant createdAt,
            @Nullable Instant deliveredAt,
            @Nullable Instant nextAttemptAt,

            @Schema(description = "Only when one delivery is read.") @Nullable
            List<AttemptView> attempts) {

        static View of(WebhookDelivery delivery, @Nullable List<AttemptView> attempts) {
            return new View(
                    delivery.id(),
                    delivery.noticeId(),
                    delivery.code(),
                    delivery.state(),
                    delivery.createdAt(),
                    delivery.deliveredAt(),
                    delivery.state() == DeliveryState.PENDING ? delivery.nextAttemptAt() : null,
                    attempts);
        }
    }

    /** A page of deliveries. */
    @Schema(name = "WebhookDeliveries")
    public record ListView(List<View> items, @Nullable String next) implements Paged {}

    @GET
    @Transactional
    @RolesAllowed({"cmm-manager", "udl-assessor", "hst-return-officer", "drc-programme-manager", "partner-caseworker"})
    @Operation(operationId = "listWebhookDeliveries", summary = "List the deliveries to an address, oldest first")
    public ListView list(
            @PathParam("id") String id,
            @QueryParam("cursor") @Nullable @Size(max = 200) String cursor,
            @QueryParam("limit") @DefaultValue("20") @Min(1) @Max(Cursor.MAX_LIMIT) int limit) {
        subscriptions.get(id, caller.organisation());
        Page<WebhookDelivery> page = deliveries.to(id, PageAfter.of(cursor, limit));
        audit.record(caller.anyRole(), "webhook.deliveries", "service", id);
        return page.shown(delivery -> View.of(delivery, null), ListView::new);
    }

    @GET
    @Path(DELIVERY)
    @Transactional
    @RolesAllowed({"cmm-manager", "udl-assessor", "hst-return-officer", "drc-programme-manager", "partner-caseworker"})
    @Operation(operationId = "getWebhookDelivery", summary = "Read a delivery with every attempt")
    public RestResponse<View> get(@PathParam("id") String id, @PathParam("delivery") String delivery) {
        subscriptions.get(id, caller.organisation());
        WebhookDelivery found = deliveries.get(delivery, id);
        audit.record(caller.anyRole(), "webhook.delivery", "service", delivery);
        return Answers.ok(
                View.of(
                        found,
                        attempts.of(delivery).stream().map(AttemptView::of).toList()),
                found.version());
    }

    @POST
    @Path(DELIVERY + "/resends")
    @Consumes(MediaType.WILDCARD)
    @Idempotent
    @RolesAllowed({"cmm-manager", "udl-assessor", "hst-return-officer", "drc-programme-manager", "partner-caseworker"})
    @Operation(operationId = "resendWebhookDelivery", summary = "Send a delivery again, under the same id")
    @APIResponseSchema(value = View.class, responseCode = "201", responseDescription = "It is queued.")
    public RestResponse<View> resend(@PathParam("id") String id, @PathParam("delivery") String delivery) {
        WebhookDelivery queued = sendAgain.run(
                id,
                delivery,
                caller.as(
                        "cmm-manager",
                        "udl-assessor",
                        "hst-return-officer",
                        "drc-programme-manager",
                        "partner-caseworker"));
        return Answers.created(
                "/v1/webhook-subscriptions/" + id + "/deliveries/" + delivery, View.of(queued, null), queued.version());
    }
}
