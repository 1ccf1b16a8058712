package org.hjemvej.system.story;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Who has signed in at a place. Whoever does again while her token is valid goes on with it, as people's systems do: a
 * sign-in costs the machine more than many a request that is measured beside it.
 */
public final class SignedIn {

    /** Nobody begins anything with a token that is about to end. */
    private static final Duration MARGIN = Duration.ofMinutes(5);

    private final Map<String, Token> tokens = new ConcurrentHashMap<>();

    private record Token(String value, long endsAt) {

        boolean isValid() {
            return endsAt - System.nanoTime() > 0;
        }
    }

    /** The token of somebody; {@code signIn} is the provider's answer, with {@code access_token} and {@code expires_in} in seconds. */
    String token(String who, Supplier<Answer> signIn) {
        Token known = tokens.get(who);
        if (known != null && known.isValid()) {
            return known.value();
        }
        Answer answer = signIn.get();
        Duration valid =
                Duration.ofSeconds(answer.body().path("expires_in").asLong()).minus(MARGIN);
        Token token = new Token(answer.text("access_token"), System.nanoTime() + valid.toNanos());
        tokens.put(who, token);
        return token.value();
    }
}
