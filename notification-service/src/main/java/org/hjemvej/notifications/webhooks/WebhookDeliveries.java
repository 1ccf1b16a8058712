package org.hjemvej.notifications.webhooks;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import org.hibernate.Timeouts;
import org.hjemvej.platform.rest.OldestFirst;
import org.hjemvej.platform.rest.Page;
import org.hjemvej.platform.rest.PageAfter;
import org.hjemvej.platform.rules.InterfaceRule;

/** The deliveries. */
@ApplicationScoped
public class WebhookDeliveries implements PanacheRepositoryBase<WebhookDelivery, String> {

    private static final OldestFirst<WebhookDelivery> OLDEST_FIRST =
            OldestFirst.by("createdAt", WebhookDelivery::createdAt, WebhookDelivery::id);

    private static final String LOCK_TIMEOUT = "jakarta.persistence.lock.timeout";

    public WebhookDelivery get(String id, String subscriptionId) {
        return find("id = ?1 and subscriptionId = ?2", id, subscriptionId)
                .firstResultOptional()
                .orElseThrow(InterfaceRule.NOT_FOUND::broken);
    }

    /** Deliveries whose time has come and that no other instance is taking at this moment. */
    List<WebhookDelivery> due(Instant now, int most) {
        return find("state = ?1 and nextAttemptAt <= ?2 order by nextAttemptAt, id", DeliveryState.PENDING, now)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint(LOCK_TIMEOUT, Timeouts.SKIP_LOCKED_MILLI)
                .range(0, most - 1)
                .list();
    }

    /** A page of the deliveries to an address, oldest first. */
    public Page<WebhookDelivery> to(String subscriptionId, PageAfter after) {
        return OLDEST_FIRST.page(this, after, "subscriptionId = ?1", subscriptionId);
    }
}
