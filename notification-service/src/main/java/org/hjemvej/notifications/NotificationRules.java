package org.hjemvej.notifications;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.hjemvej.notifications.inbox.NoticeRule;
import org.hjemvej.platform.rules.Rule;
import org.hjemvej.platform.rules.RuleCatalogue;

/** Every rule of this service that can break. */
@ApplicationScoped
class NotificationRules implements RuleCatalogue {

    @Override
    public List<Rule> rules() {
        return List.of(NoticeRule.values());
    }
}
