package org.hjemvej.platform.testing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hjemvej.platform.testing.EveryStatusCode.problem;

import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The table of bad tokens (goal S2): every one of them is answered with 401, none with anything else. */
public final class EveryBadToken {

    /** Prefix of the system properties that hold tokens signed by the real provider with claims that must be refused. */
    static final String SIGNED = "hjemvej.test.token.";

    private static final Base64.Encoder URL = Base64.getUrlEncoder().withoutPadding();

    private EveryBadToken() {}

    /** Tries all of them on a reading that the good token may do. */
    public static void check(String path) {
        String good = System.getProperty(SIGNED + "good");
        assertThat(with(good, path).statusCode()).as("the good token").isEqualTo(200);
        Map<String, String> bad = signed();
        bad.putAll(forged(good));
        try (FailedAnswers failed = FailedAnswers.watch()) {
            bad.forEach((attack, token) -> {
                Response answer = with(token, path);
                assertThat(answer.statusCode()).as(attack).isEqualTo(401);
                problem(answer, 401, "UNAUTHENTICATED");
                assertThat(answer.header("Referrer-Policy")).as(attack).isEqualTo("no-referrer");
            });
            assertThat(failed.messages()).as("answered a second time").isEmpty();
        }
        assertThat(bad).hasSizeGreaterThanOrEqualTo(24);
        problem(given().queryParam("access_token", good).get(path), 401, "UNAUTHENTICATED");
        problem(given().header("Authorization", "Basic " + good).get(path), 401, "UNAUTHENTICATED");
    }

    private static Response with(String token, String path) {
        return given().header("Authorization", "Bearer " + token).get(path);
    }

    private static Map<String, String> signed() {
        Map<String, String> tokens = new LinkedHashMap<>();
        for (String name : System.getProperties().stringPropertyNames()) {
            if (name.startsWith(SIGNED) && !name.equals(SIGNED + "good")) {
                tokens.put(name.substring(SIGNED.length()), System.getProperty(name));
            }
        }
        return tokens;
    }

    private static Map<String, String> forged(String good) {
        String[] parts = good.split("\\.");
        String claims = parts[1];
        String kid = decoded(parts[0]).replaceAll(".*\"kid\":\"([^\"]*)\".*", "$1");
        Map<String, String> tokens = new LinkedHashMap<>();
        for (String none : new String[] {"none", "None", "nOnE"}) {
            tokens.put("algorithm " + none, encoded("{\"alg\":\"" + none + "\"}") + "." + claims + ".");
        }
        tokens.put("no signature", parts[0] + "." + claims + ".");
        tokens.put(
                "tampered claims",
                parts[0] + "." + encoded(decoded(claims).replace("clara", "mette")) + "." + parts[2]);
        tokens.put("another key under the same id", attacker("{\"alg\":\"RS256\",\"kid\":\"" + kid + "\"}", claims));
        tokens.put("a path as key id", attacker("{\"alg\":\"RS256\",\"kid\":\"../../dev/null\"}", claims));
        tokens.put("SQL as key id", attacker("{\"alg\":\"RS256\",\"kid\":\"' or 1=1 --\"}", claims));
        tokens.put("keys by address", attacker("{\"alg\":\"RS256\",\"jku\":\"http://localhost:1/jwks\"}", claims));
        tokens.put("certificate by address", attacker("{\"alg\":\"RS256\",\"x5u\":\"http://localhost:1/c\"}", claims));
        tokens.put(
                "key in the header", attacker("{\"alg\":\"RS256\",\"jwk\":{\"kty\":\"oct\",\"k\":\"AAAA\"}}", claims));
        tokens.put("HMAC with a public text", hmac("{\"alg\":\"HS256\",\"kid\":\"" + kid + "\"}", claims));
        tokens.put("two parts", parts[0] + "." + claims);
        tokens.put("five parts", good + ".a.b");
        tokens.put("nothing", "");
        tokens.put("oversized", good + "A".repeat(9_000));
        return tokens;
    }

    private static String attacker(String header, String claims) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            KeyPair own = generator.generateKeyPair();
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(own.getPrivate());
            String signed = encoded(header) + "." + claims;
            signature.update(signed.getBytes(StandardCharsets.US_ASCII));
            return signed + "." + URL.encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("RSA is part of every JDK", e);
        }
    }

    private static String hmac(String header, String claims) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec("public".getBytes(StandardCharsets.US_ASCII), "HmacSHA256"));
            String signed = encoded(header) + "." + claims;
            return signed + "." + URL.encodeToString(mac.doFinal(signed.getBytes(StandardCharsets.US_ASCII)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HmacSHA256 is part of every JDK", e);
        }
    }

    private static String encoded(String text) {
        return URL.encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String decoded(String part) {
        return new String(Base64.getUrlDecoder().decode(part), StandardCharsets.UTF_8);
    }
}
