package org.hjemvej.platform.startup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.hjemvej.platform.time.DevClockSettings;
import org.junit.jupiter.api.Test;

class StartupChecksTest {

    @Test
    void production_refuses_every_setting_of_development_and_names_each() {
        List<String> wrong = checks(true, "http://localhost:8080/hjemvej", "dev-1", "PLAINTEXT")
                .wrongIn(true);

        assertThat(String.join("\n", wrong))
                .contains(
                        "hjemvej.dev-clock.enabled",
                        "quarkus.oidc.token.issuer",
                        "hjemvej.vault.master-key-id",
                        "kafka.security.protocol");
        assertThat(wrong).hasSize(4);
    }

    @Test
    void production_starts_with_its_own_settings() {
        assertThat(checks(false, "https://id.example.dk", "key-2026", "SASL_SSL")
                        .wrongIn(true))
                .isEmpty();
    }

    @Test
    void development_may_have_all_of_them() {
        assertThat(checks(true, "http://localhost:8080/hjemvej", "dev-1", "PLAINTEXT")
                        .wrongIn(false))
                .isEmpty();
    }

    /** The settings of the movable clock, in so far as they matter here. */
    private record Clock(boolean enabled) implements DevClockSettings {

        @Override
        public Optional<List<String>> services() {
            return Optional.empty();
        }

        @Override
        public Duration agreement() {
            return Duration.ofSeconds(1);
        }

        @Override
        public String topic() {
            return "dev.clock";
        }
    }

    private List<String> more = List.of();

    @Test
    void what_a_service_adds_is_refused_too() {
        more = List.of("hjemvej.webhooks.test-targets must be empty in production");

        assertThat(checks(false, "https://id.example.dk", "key-2026", "SASL_SSL")
                        .wrongIn(true))
                .containsExactlyElementsOf(more);
    }

    private StartupChecks checks(boolean devClock, String issuer, String masterKeyId, String kafkaProtocol) {
        return new StartupChecks(new Clock(devClock), issuer, masterKeyId, kafkaProtocol, List.of(() -> more));
    }
}
