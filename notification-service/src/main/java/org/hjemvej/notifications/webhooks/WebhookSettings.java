package org.hjemvej.notifications.webhooks;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Settings of webhooks. */
@ConfigMapping(prefix = "hjemvej.webhooks")
public interface WebhookSettings {

    /** Ports that notices may be sent to. */
    @WithDefault("443")
    List<Integer> ports();

    /** Names that may be reached in spite of everything, also without TLS: for tests on one machine, never in production. */
    Optional<List<String>> testTargets();

    /** How long a receiver may take to answer. */
    @WithDefault("10s")
    Duration patience();

    /** How long the former secret signs beside the new one. */
    @WithDefault("24h")
    Duration rotation();

    /** How many deliveries are under way at once. */
    @WithDefault("20")
    int atOnce();

    /** How many subscriptions one organisation may have, disabled ones among them. */
    @Min(1)
    @WithDefault("10")
    int perOrganisation();
}
