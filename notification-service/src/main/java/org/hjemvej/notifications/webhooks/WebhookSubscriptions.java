package org.hjemvej.notifications.webhooks;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.hjemvej.platform.rules.InterfaceRule;

/** The subscriptions of all organisations. */
@ApplicationScoped
public class WebhookSubscriptions implements PanacheRepositoryBase<WebhookSubscription, String> {

    public WebhookSubscription get(String id, String organisation) {
        return find("id = ?1 and organisation = ?2", id, organisation)
                .firstResultOptional()
                .orElseThrow(InterfaceRule.NOT_FOUND::broken);
    }

    public List<WebhookSubscription> of(String organisation) {
        return list("organisation = ?1 order by createdAt, id", organisation);
    }
}
