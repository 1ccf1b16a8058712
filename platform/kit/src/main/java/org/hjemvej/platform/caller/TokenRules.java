package org.hjemvej.platform.caller;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * What the OIDC library leaves to the provider's good will: a token has a subject, says when it was issued and when it
 * ends, was not issued in the future, and lives no longer than a working day. Issuer, audience, algorithm and signature
 * are checked by the library; expiry is, too, but not for a token that {@link VerifiedTokens} knows: {@link
 * VerifiedTokenMechanism} asks here for those.
 */
@Singleton
class TokenRules implements SecurityIdentityAugmentor {

    /** Seconds that the provider's clock may be ahead of ours. */
    private static final int CLOCK_DIFFERENCE = 30;

    private final Duration longest;
    private final VerifiedTokens verified;

    TokenRules(
            @ConfigProperty(name = "hjemvej.token.longest-life", defaultValue = "12H") Duration longest,
            VerifiedTokens verified) {
        this.longest = longest;
        this.verified = verified;
    }

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        return augment(identity, Instant.now());
    }

    Uni<SecurityIdentity> augment(SecurityIdentity identity, Instant now) {
        if (identity.getPrincipal() instanceof JsonWebToken token) {
            if (!isGood(token, now)) {
                return Uni.createFrom().failure(new AuthenticationFailedException());
            }
            verified.remember(identity, token);
        }
        return Uni.createFrom().item(identity);
    }

    boolean isGood(JsonWebToken token, Instant now) {
        String subject = token.getSubject();
        long issued = token.getIssuedAtTime();
        long ends = token.getExpirationTime();
        return subject != null
                && !subject.isBlank()
                && issued > 0
                && ends > now.getEpochSecond()
                && issued <= now.getEpochSecond() + CLOCK_DIFFERENCE
                && ends - issued <= longest.toSeconds()
                && now.getEpochSecond() - issued <= longest.toSeconds();
    }
}
