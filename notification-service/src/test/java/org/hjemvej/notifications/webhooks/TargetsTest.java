package org.hjemvej.notifications.webhooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.hjemvej.platform.rules.RuleBroken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TargetsTest {

    private static final String PUBLIC = "93.184.215.14";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://hooks.example.dk/",
                "ftp://hooks.example.dk/",
                "file:///etc/passwd",
                "gopher://hooks.example.dk/",
                "https://127.0.0.1/",
                "https://[::1]/",
                "https://[::ffff:127.0.0.1]/",
                "https://2130706433/",
                "https://0x7f000001/",
                "https://0177.0.0.1/",
                "https://127.1/",
                "https://0/",
                "https://localhost/",
                "https://hooks/",
                "https://hooks.example.dk./",
                "https://user@hooks.example.dk/",
                "https://user:password@hooks.example.dk/",
                "https://hooks.example.dk/#part",
                "https://HOOKS.example.DK/",
                "https://hooks.exаmple.dk/",
                "https://hooks.example.dk:22/",
                "https://hooks.example.dk:80/",
                "https://hooks.example.dk:8443/",
                "https://hooks.example.1/",
                "https://-hooks.example.dk/",
                "https://hooks.example.dk\\@evil.example/",
                "https://hooks..example.dk/",
                "https:///path",
                "https:hooks",
                "//hooks.example.dk/",
                "",
                " https://hooks.example.dk/",
                "https://hooks.example.dk/\r\nX: y",
                "https://hooks.example.dk/\u0000",
                "https://169.254.169.254/latest/meta-data/"
            })
    void an_address_that_is_no_public_name_over_https_is_refused(String url) {
        refused(resolver(PUBLIC), url);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.8.8.8",
                "0.0.0.0",
                "0.1.2.3",
                "10.0.0.1",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "192.0.0.1",
                "192.0.2.1",
                "198.18.0.1",
                "198.51.100.7",
                "203.0.113.9",
                "192.88.99.1",
                "224.0.0.1",
                "239.255.255.255",
                "240.0.0.1",
                "255.255.255.255",
                "::",
                "::1",
                "::ffff:10.0.0.1",
                "::7f00:1",
                "64:ff9b::7f00:1",
                "64:ff9b:1::1",
                "2002:7f00:1::",
                "2001::1",
                "2001:db8::1",
                "100::1",
                "fc00::1",
                "fd12:3456::1",
                "fe80::1",
                "fec0::1",
                "ff02::1",
                "5f00::1",
                "3fff::1"
            })
    void a_public_name_that_leads_to_an_address_that_is_not_public_is_refused(String address) {
        refused(resolver(address), "https://hooks.example.dk/");
        refused(resolver(PUBLIC, address), "https://hooks.example.dk/");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {PUBLIC, "1.1.1.1", "172.15.0.1", "172.32.0.1", "100.128.0.1", "2606:4700::1111", "2a00:1450::1"})
    void a_public_address_is_a_target_and_stays_the_one_that_was_checked(String address) throws UnknownHostException {
        Targets.Target target = new Targets(new Settings(Optional.empty()), resolver(address))
                .check("https://hooks.example.dk/hjemvej?tenant=1");

        assertThat(target.address()).isEqualTo(InetAddress.getByName(address));
        assertThat(target.port()).isEqualTo(443);
        assertThat(target.tls()).isTrue();
    }

    @Test
    void a_name_that_leads_elsewhere_a_moment_later_gains_nothing() {
        List<String> answers = new ArrayList<>(List.of(PUBLIC, "127.0.0.1"));
        Targets targets = new Targets(
                new Settings(Optional.empty()), host -> List.of(InetAddress.getByName(answers.removeFirst())));
        Targets.Target first = targets.check("https://hooks.example.dk/");

        assertThat(first.address().isLoopbackAddress()).isFalse();
        assertThat(catchThrowableOfType(RuleBroken.class, () -> targets.check("https://hooks.example.dk/"))
                        .rule())
                .isEqualTo(WebhookRule.WEBHOOK_TARGET_REFUSED);
    }

    @Test
    void an_unknown_name_is_refused() {
        refused(
                host -> {
                    throw new UnknownHostException(host);
                },
                "https://hooks.example.dk/");
    }

    @Test
    void a_test_target_is_reached_only_when_it_is_named_and_none_is_named_by_default() {
        Targets named = new Targets(new Settings(Optional.of(List.of("localhost"))), resolver("127.0.0.1"));

        assertThat(named.check("http://localhost:9999/hook").address().isLoopbackAddress())
                .isTrue();
        refused(resolver("127.0.0.1"), "http://localhost:9999/hook");
        assertThat(catchThrowableOfType(RuleBroken.class, () -> named.check("https://other.example.dk/")))
                .isNotNull();
    }

    private static void refused(HostResolver resolver, String url) {
        RuleBroken broken = catchThrowableOfType(
                RuleBroken.class, () -> new Targets(new Settings(Optional.empty()), resolver).check(url));
        assertThat(broken).as(url).isNotNull();
        assertThat(broken.rule().name()).isEqualTo("WEBHOOK_TARGET_REFUSED");
    }

    private static HostResolver resolver(String... addresses) {
        return host -> Arrays.stream(addresses)
                .map(address -> {
                    try {
                        return InetAddress.getByName(address);
                    } catch (UnknownHostException e) {
                        throw new IllegalArgumentException(address, e);
                    }
                })
                .toList();
    }

    private record Settings(Optional<List<String>> testTargets) implements WebhookSettings {

        @Override
        public List<Integer> ports() {
            return List.of(443);
        }

        @Override
        public Duration patience() {
            return Duration.ofSeconds(1);
        }

        @Override
        public Duration rotation() {
            return Duration.ofHours(24);
        }

        @Override
        public int atOnce() {
            return 1;
        }

        @Override
        public int perOrganisation() {
            return 10;
        }
    }
}
