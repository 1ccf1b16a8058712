package org.hjemvej.notifications.webhooks;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import org.hibernate.Timeouts;
import org.hjemvej.platform.rules.InterfaceRule;

/** The deliveries. */
@ApplicationScoped
public class WebhookDeliveries implements PanacheRepositoryBase<WebhookDelivery, String> {

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

    public List<WebhookDelivery> after(String subscriptionId, Instant createdAt, String id, int limit) {
        return find(
                        "subscriptionId = ?1 and createdAt >= ?2 and (createdAt > ?2 or id > ?3) order by createdAt, id",
                        subscriptionId,
                        createdAt,
                        id)
                .range(0, limit - 1)
                .list();
    }
}
