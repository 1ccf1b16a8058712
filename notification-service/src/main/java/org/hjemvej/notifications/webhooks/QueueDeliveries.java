package org.hjemvej.notifications.webhooks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.hjemvej.notifications.inbox.Notice;
import org.hjemvej.notifications.inbox.NoticeWritten;
import org.hjemvej.platform.time.BusinessClock;

/** Queues a delivery to each subscription that wants a notice, in the transaction that writes it. */
@ApplicationScoped
class QueueDeliveries {

    private final SubscriptionsOfTransaction subscriptions;
    private final WebhookDeliveries deliveries;
    private final BusinessClock clock;

    QueueDeliveries(SubscriptionsOfTransaction subscriptions, WebhookDeliveries deliveries, BusinessClock clock) {
        this.subscriptions = subscriptions;
        this.deliveries = deliveries;
        this.clock = clock;
    }

    void queue(@Observes NoticeWritten written) {
        Notice notice = written.notice();
        for (WebhookSubscription subscription : subscriptions.of(notice.organisation())) {
            if (subscription.wants(notice.code(), notice.role())) {
                deliveries.persist(WebhookDelivery.of(
                        subscription.id(), notice.id(), notice.code(), ThinMessage.of(notice), clock.machineTime()));
            }
        }
    }
}
