package org.hjemvej.notifications.webhooks;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The attempts. */
@ApplicationScoped
public class WebhookAttempts implements PanacheRepositoryBase<WebhookAttempt, String> {

    public List<WebhookAttempt> of(String deliveryId) {
        return list("deliveryId = ?1 order by startedAt", deliveryId);
    }
}
