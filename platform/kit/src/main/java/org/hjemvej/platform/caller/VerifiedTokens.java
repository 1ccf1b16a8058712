package org.hjemvej.platform.caller;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import io.quarkus.security.credential.TokenCredential;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Tokens whose signature and claims the OIDC library has found good a short while ago: a caller that sends the same
 * token with each request is not verified anew each time. Only whole, verified tokens are known, so a changed one goes
 * to the library. What the library checks of a request beside the token's text is not looked at for a known one: a token
 * bound to a key of its holder is never known.
 */
@Singleton
class VerifiedTokens {

    /** After which a token is verified again, with the keys that the library holds then. */
    static final Duration LIFE = Duration.ofMinutes(1);

    private static final int MOST = 1000;

    private static final String REQUEST = RoutingContext.class.getName();
    private static final String BOUND = "cnf";

    private final Cache<String, SecurityIdentity> known;

    @Inject
    VerifiedTokens() {
        this(Ticker.systemTicker());
    }

    VerifiedTokens(Ticker ticker) {
        this.known = Caffeine.newBuilder()
                .maximumSize(MOST)
                .expireAfterWrite(LIFE)
                .ticker(ticker)
                .executor(Runnable::run)
                .build();
    }

    /** Whom a known token speaks for; nothing for any other, which the OIDC library then verifies. */
    Optional<SecurityIdentity> find(String token) {
        return Optional.ofNullable(known.getIfPresent(token));
    }

    /** Knows the token of an identity that the OIDC library and {@link TokenRules} have found good just now. */
    void remember(SecurityIdentity identity, JsonWebToken claims) {
        TokenCredential token = identity.getCredential(TokenCredential.class);
        if (token != null && !claims.containsClaim(BOUND)) {
            known.put(token.getToken(), withoutRequest(identity));
        }
    }

    private static SecurityIdentity withoutRequest(SecurityIdentity identity) {
        Map<String, Object> attributes = new LinkedHashMap<>(identity.getAttributes());
        attributes.remove(REQUEST);
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(identity.getPrincipal())
                .addRoles(identity.getRoles())
                .addCredentials(identity.getCredentials())
                .addPermissions(identity.getPermissions())
                .addAttributes(attributes)
                .build();
    }
}
