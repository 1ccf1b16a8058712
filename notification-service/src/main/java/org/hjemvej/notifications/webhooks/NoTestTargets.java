package org.hjemvej.notifications.webhooks;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.hjemvej.platform.startup.ProductionCheck;

/** Names that are reached in spite of the address guard exist in tests only. */
@ApplicationScoped
class NoTestTargets implements ProductionCheck {

    private final WebhookSettings settings;

    NoTestTargets(WebhookSettings settings) {
        this.settings = settings;
    }

    @Override
    public List<String> wrong() {
        return settings.testTargets().orElse(List.of()).isEmpty()
                ? List.of()
                : List.of("hjemvej.webhooks.test-targets must be empty in production");
    }
}
