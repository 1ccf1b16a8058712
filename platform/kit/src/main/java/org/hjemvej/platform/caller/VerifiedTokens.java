package org.hjemvej.platform.caller;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import io.quarkus.security.credential.TokenCredential;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.TokenAuthenticationRequest;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Tokens whose signature and claims the OIDC library has found good a short while ago: a caller that sends the same
 * token with each request is not verified anew each time. Only whole, verified tokens are known, so a changed one goes
 * to the library. {@link TokenRules} sees known ones as well, and refuses them when their time is over. What the library
 * checks of a request beside the token's text is not looked at for a known one: a token bound to a key of its holder is
 * never known.
 */
@ApplicationScoped
class VerifiedTokens implements IdentityProvider<TokenAuthenticationRequest> {

    /** After which a token is verified again, with the keys that the library holds then. */
    static final Duration LIFE = Duration.ofMinutes(1);

    private static final int MOST = 1000;

    private static final String REQUEST = RoutingContext.class.getName();
    private static final String KNOWN = VerifiedTokens.class.getName();
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

    @Override
    public Class<TokenAuthenticationRequest> getRequestType() {
        return TokenAuthenticationRequest.class;
    }

    /** Before the OIDC library, which has the priority of all that name none: one above {@code SYSTEM_FIRST}. */
    @Override
    public int priority() {
        return SYSTEM_FIRST + 2;
    }

    /** Whom a known token speaks for; nothing for any other, which the OIDC library then verifies. */
    @Override
    public Uni<SecurityIdentity> authenticate(
            TokenAuthenticationRequest request, AuthenticationRequestContext context) {
        SecurityIdentity identity = known.getIfPresent(request.getToken().getToken());
        if (identity == null) {
            return Uni.createFrom().nullItem();
        }
        RoutingContext now = HttpSecurityUtils.getRoutingContextAttribute(request);
        return Uni.createFrom()
                .item(
                        now == null
                                ? identity
                                : builder(identity).addAttribute(REQUEST, now).build());
    }

    /** Knows the token of an identity that the OIDC library and {@link TokenRules} have found good just now. */
    void remember(SecurityIdentity identity, JsonWebToken claims) {
        TokenCredential token = identity.getCredential(TokenCredential.class);
        boolean again = identity.getAttribute(KNOWN) != null;
        if (token != null && !again && !claims.containsClaim(BOUND)) {
            known.put(
                    token.getToken(),
                    builder(identity).addAttribute(KNOWN, true).build());
        }
    }

    /** The same identity without the request it came with. */
    private static QuarkusSecurityIdentity.Builder builder(SecurityIdentity identity) {
        Map<String, Object> attributes = new LinkedHashMap<>(identity.getAttributes());
        attributes.remove(REQUEST);
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(identity.getPrincipal())
                .addRoles(identity.getRoles())
                .addCredentials(identity.getCredentials())
                .addPermissions(identity.getPermissions())
                .addAttributes(attributes);
    }
}
