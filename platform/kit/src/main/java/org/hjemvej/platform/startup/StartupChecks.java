package org.hjemvej.platform.startup;

import io.quarkus.arc.All;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigUtils;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hjemvej.platform.time.DevClockSettings;

/** Refuses to start in production with a setting that only development may have, naming every such setting at once. */
@ApplicationScoped
public class StartupChecks {

    /** The only profiles that may have settings of development; every other one counts as production. */
    private static final List<String> DEVELOPMENT = List.of("dev", "test", "local");

    private final DevClockSettings devClock;
    private final String issuer;
    private final String masterKeyId;
    private final String kafkaProtocol;
    private final List<ProductionCheck> more;

    StartupChecks(
            DevClockSettings devClock,
            @ConfigProperty(name = "quarkus.oidc.token.issuer") String issuer,
            @ConfigProperty(name = "hjemvej.vault.master-key-id") String masterKeyId,
            @ConfigProperty(name = "kafka.security.protocol", defaultValue = "PLAINTEXT") String kafkaProtocol,
            @All List<ProductionCheck> more) {
        this.devClock = devClock;
        this.issuer = issuer;
        this.masterKeyId = masterKeyId;
        this.kafkaProtocol = kafkaProtocol;
        this.more = more;
    }

    void check(@Observes @Priority(1) StartupEvent event) {
        List<String> wrong = wrongIn(DEVELOPMENT.stream().noneMatch(ConfigUtils::isProfileActive));
        if (!wrong.isEmpty()) {
            throw new IllegalStateException("This service does not start: " + String.join("; ", wrong));
        }
    }

    List<String> wrongIn(boolean production) {
        List<String> wrong = new ArrayList<>();
        if (!production) {
            return wrong;
        }
        if (devClock.enabled()) {
            wrong.add("hjemvej.dev-clock.enabled must be false in production");
        }
        if (!issuer.startsWith("https://")) {
            wrong.add("quarkus.oidc.token.issuer must be an https address in production, not the development issuer");
        }
        if (masterKeyId.startsWith("dev")) {
            wrong.add("hjemvej.vault.master-key-id names a development key; production needs its own master key");
        }
        if (!kafkaProtocol.startsWith("SASL_")) {
            wrong.add(
                    "kafka.security.protocol must be SASL_SSL or SASL_PLAINTEXT in production: access rules need a name");
        }
        more.forEach(check -> wrong.addAll(check.wrong()));
        return wrong;
    }
}
