package org.hjemvej.platform.caller;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/**
 * Lets in who sends a token that {@link VerifiedTokens} knows, before the OIDC library looks at the request; every other
 * request goes to the library. {@link TokenRules} are held against each request, so a known token is refused once its
 * time is over.
 */
@Singleton
class VerifiedTokenMechanism implements HttpAuthenticationMechanism {

    private static final String BEARER = "Bearer ";

    private final VerifiedTokens verified;
    private final TokenRules rules;

    VerifiedTokenMechanism(VerifiedTokens verified, TokenRules rules) {
        this.verified = verified;
        this.rules = rules;
    }

    /** Before the mechanism of the OIDC library, which is one above the default. */
    @Override
    public int getPriority() {
        return DEFAULT_PRIORITY + 100;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext request, IdentityProviderManager providers) {
        return authenticate(request.request().getHeader(HttpHeaders.AUTHORIZATION), Instant.now());
    }

    /** Whom the token of this header speaks for; nothing when it is not known, a failure when its time is over. */
    Uni<SecurityIdentity> authenticate(@Nullable String header, Instant now) {
        if (header == null || !header.startsWith(BEARER)) {
            return Uni.createFrom().nullItem();
        }
        Optional<SecurityIdentity> found = verified.find(header.substring(BEARER.length()));
        boolean over = found.map(SecurityIdentity::getPrincipal)
                .filter(principal -> !(principal instanceof JsonWebToken token && rules.isGood(token, now)))
                .isPresent();
        return over
                ? Uni.createFrom().failure(new AuthenticationFailedException())
                : Uni.createFrom().item(found.orElse(null));
    }

    /** None of its own: who is not let in is told what the library asks for. */
    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext request) {
        return Uni.createFrom().nullItem();
    }
}
