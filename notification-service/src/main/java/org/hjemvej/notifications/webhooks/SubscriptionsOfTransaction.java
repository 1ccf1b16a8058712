package org.hjemvej.notifications.webhooks;

import jakarta.transaction.TransactionScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The subscriptions as one transaction sees them: read once for each organisation, however many notices it gets. */
@TransactionScoped
class SubscriptionsOfTransaction {

    private final WebhookSubscriptions subscriptions;
    private final Map<String, List<WebhookSubscription>> read = new HashMap<>();

    SubscriptionsOfTransaction(WebhookSubscriptions subscriptions) {
        this.subscriptions = subscriptions;
    }

    List<WebhookSubscription> of(String organisation) {
        return read.computeIfAbsent(organisation, subscriptions::of);
    }
}
