package org.hjemvej.platform.time;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Settings of the movable clock. It exists in development and test only. */
@ConfigMapping(prefix = "hjemvej.dev-clock")
public interface DevClockSettings {

    @WithDefault("false")
    boolean enabled();

    /** Names of the services that must agree before a move is answered. */
    Optional<List<String>> services();

    /** How long a move waits for all services to agree. */
    @WithDefault("20s")
    Duration agreement();

    @WithDefault("dev.clock")
    String topic();
}
