package org.hjemvej.notifications.webhooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.WebhookVerificationException;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SignatureTest {

    private static final String SECRET = "MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
    private static final byte[] KEY = Base64.getDecoder().decode(SECRET);
    private static final byte[] FORMER = "a former secret of 32 bytes long".getBytes(StandardCharsets.US_ASCII);
    private static final String ID = "msg_p5jXN8AQM9LWM0D4loKWxJek";
    private static final String BODY = "{\"test\": 2432232314}";

    @TempDir
    Path folder;

    @Test
    void the_published_test_vector_holds() {
        assertThat(Signature.of(List.of(KEY), ID, 1_614_265_330, BODY))
                .isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }

    @Test
    void the_official_java_library_accepts_it_and_nothing_that_was_changed() throws Exception {
        long now = Instant.now().getEpochSecond();
        String signature = Signature.of(List.of(FORMER, KEY), ID, now, BODY);
        Webhook receiver = new Webhook(SECRET);

        receiver.verify(BODY, headers(ID, now, signature));

        refused(receiver, BODY + " ", headers(ID, now, signature));
        refused(receiver, BODY, headers("msg_other", now, signature));
        refused(receiver, BODY, headers(ID, now - 1, signature));
        long stale = now - 600;
        refused(receiver, BODY, headers(ID, stale, Signature.of(List.of(KEY), ID, stale, BODY)));
    }

    @Test
    void the_official_npm_library_accepts_it() throws Exception {
        assumeTrue(onPath("npm") && onPath("node"), "SKIPPED (no npm)");
        long now = Instant.now().getEpochSecond();
        Files.writeString(folder.resolve("verify.js"), """
                const { Webhook } = require("standardwebhooks");
                new Webhook("%s").verify(%s, {"webhook-id": "%s", "webhook-timestamp": "%d", "webhook-signature": "%s"});
                console.log("accepted");
                """.formatted(
                        SECRET, "'" + BODY + "'", ID, now, Signature.of(List.of(KEY), ID, now, BODY)));

        run("npm", "install", "--no-audit", "--no-fund", "--loglevel=error", "standardwebhooks@1.1.1");

        assertThat(run("node", "verify.js")).contains("accepted");
    }

    private static void refused(Webhook receiver, String body, Map<String, List<String>> headers) {
        assertThatThrownBy(() -> receiver.verify(body, headers)).isInstanceOf(WebhookVerificationException.class);
    }

    private static Map<String, List<String>> headers(String id, long timestamp, String signature) {
        return Map.of(
                "webhook-id", List.of(id),
                "webhook-timestamp", List.of(Long.toString(timestamp)),
                "webhook-signature", List.of(signature));
    }

    private String run(String... command) throws Exception {
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(output).isZero();
        return output;
    }

    private static boolean onPath(String command) {
        for (String directory : System.getenv("PATH").split(File.pathSeparator)) {
            if (Files.isExecutable(Path.of(directory, command))) {
                return true;
            }
        }
        return false;
    }
}
