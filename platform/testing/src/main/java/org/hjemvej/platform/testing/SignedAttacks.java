package org.hjemvej.platform.testing;

import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Claims of tokens that the provider itself could have signed and that a service must refuse all the same. */
final class SignedAttacks {

    private SignedAttacks() {}

    /** Name of the attack to its claims; a null value is a claim left out. */
    static Map<String, Map<String, Object>> of(String issuer, String audience) {
        long now = Instant.now().getEpochSecond();
        Map<String, Map<String, Object>> attacks = new LinkedHashMap<>();
        Map<String, Object> good = new HashMap<>(Map.of(
                "iss",
                issuer,
                "aud",
                List.of(audience),
                "sub",
                "clara",
                "org",
                "CMM",
                "acr",
                "2",
                "azp",
                "hjemvej-cli",
                "roles",
                List.of("cmm-contact-person"),
                "iat",
                now,
                "nbf",
                now,
                "exp",
                now + 3600));
        attacks.put("good", good);
        attacks.put("wrong issuer", with(good, "iss", "http://localhost:1/hjemvej"));
        attacks.put("no issuer", with(good, "iss", null));
        attacks.put("wrong audience", with(good, "aud", List.of("another-service")));
        attacks.put("audience among which this service is not", with(good, "aud", Arrays.asList("a", "b")));
        attacks.put("no audience", with(good, "aud", null));
        attacks.put("expired a second ago", with(with(good, "iat", now - 3600), "exp", now - 1));
        attacks.put("expired a minute ago", with(with(good, "iat", now - 3600), "exp", now - 61));
        attacks.put("no expiry", with(good, "exp", null));
        attacks.put("expiry in a hundred years", with(good, "exp", now + 3_155_760_000L));
        attacks.put("issued long ago", with(with(good, "iat", now - 90_000), "nbf", now - 90_000));
        attacks.put("no issue time", with(good, "iat", null));
        attacks.put("issued in an hour", with(good, "iat", now + 3600));
        attacks.put("valid from in an hour", with(good, "nbf", now + 3600));
        attacks.put("no subject", with(good, "sub", null));
        attacks.put("an ID token", with(with(good, "aud", List.of("hjemvej-cli")), "nonce", "n"));
        return attacks;
    }

    private static Map<String, Object> with(Map<String, Object> claims, String name, Object value) {
        Map<String, Object> changed = new HashMap<>(claims);
        changed.put(name, value);
        return changed;
    }
}
