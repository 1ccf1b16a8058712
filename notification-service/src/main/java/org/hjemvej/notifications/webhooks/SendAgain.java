package org.hjemvej.notifications.webhooks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.hjemvej.platform.audit.Audit;
import org.hjemvej.platform.caller.Actor;
import org.hjemvej.platform.time.BusinessClock;

/** Sends a delivery once more by hand, under the same id. */
@ApplicationScoped
public class SendAgain {

    private final WebhookSubscriptions subscriptions;
    private final WebhookDeliveries deliveries;
    private final Audit audit;
    private final BusinessClock clock;

    SendAgain(WebhookSubscriptions subscriptions, WebhookDeliveries deliveries, Audit audit, BusinessClock clock) {
        this.subscriptions = subscriptions;
        this.deliveries = deliveries;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public WebhookDelivery run(String subscriptionId, String deliveryId, Actor actor) {
        subscriptions.get(subscriptionId, actor.organisation());
        WebhookDelivery delivery = deliveries.get(deliveryId, subscriptionId);
        delivery.again(clock.machineTime());
        deliveries.flush();
        audit.record(actor, "webhook.resend", "service", deliveryId);
        return delivery;
    }
}
