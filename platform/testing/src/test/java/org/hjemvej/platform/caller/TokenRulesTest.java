package org.hjemvej.platform.caller;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.credential.TokenCredential;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.smallrye.jwt.auth.principal.DefaultJWTCallerPrincipal;
import java.time.Duration;
import java.time.Instant;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TokenRulesTest {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    private final VerifiedTokens verified = new VerifiedTokens();
    private final TokenRules rules = new TokenRules(Duration.ofHours(12), verified);

    @Test
    void a_token_is_good_until_the_second_in_which_it_ends() {
        assertThat(good("mette", -60, 1)).isTrue();
        assertThat(good("mette", -60, 0)).isFalse();
        assertThat(good("mette", -60, -1)).isFalse();
    }

    @Test
    void a_token_has_a_subject_a_beginning_and_an_end() {
        assertThat(good(null, -60, 60)).isFalse();
        assertThat(good(" ", -60, 60)).isFalse();
        assertThat(good("mette", null, 60)).isFalse();
        assertThat(good("mette", -60, null)).isFalse();
    }

    @Test
    void a_token_is_not_issued_in_the_future_but_for_a_difference_of_clocks() {
        assertThat(good("mette", 30, 60)).isTrue();
        assertThat(good("mette", 31, 60)).isFalse();
    }

    @Test
    void a_token_lives_no_longer_than_a_working_day() {
        int day = 12 * 3600;
        assertThat(good("mette", 0, day)).isTrue();
        assertThat(good("mette", 0, day + 1)).isFalse();
        assertThat(good("mette", -day - 1, 60)).isFalse();
    }

    @Test
    void a_good_token_is_known_and_refused_once_it_has_ended() {
        Instant ends = NOW.plusSeconds(60);
        SecurityIdentity identity = identity(ends);

        assertThat(augmented(identity, NOW)).isSameAs(identity);

        VerifiedTokenMechanism mechanism = new VerifiedTokenMechanism(verified, rules);
        assertThat(asked(mechanism, "Bearer token", NOW)).isNotNull();
        assertThatThrownBy(() -> asked(mechanism, "Bearer token", ends))
                .isInstanceOf(AuthenticationFailedException.class);
    }

    @Test
    void what_is_not_the_very_token_that_is_known_goes_to_the_library() {
        augmented(identity(NOW.plusSeconds(60)), NOW);
        VerifiedTokenMechanism mechanism = new VerifiedTokenMechanism(verified, rules);

        assertThat(asked(mechanism, null, NOW)).isNull();
        assertThat(asked(mechanism, "Bearer other", NOW)).isNull();
        assertThat(asked(mechanism, "Bearer token ", NOW)).isNull();
        assertThat(asked(mechanism, "Basic token", NOW)).isNull();
        assertThat(asked(mechanism, "DPoP token", NOW)).isNull();
    }

    @Test
    void it_is_asked_before_the_library() {
        assertThat(new VerifiedTokenMechanism(verified, rules).getPriority())
                .isGreaterThan(HttpAuthenticationMechanism.DEFAULT_PRIORITY + 1);
    }

    @Test
    void a_refused_token_is_not_known() {
        SecurityIdentity over = identity(NOW.minusSeconds(1));

        assertThatThrownBy(() -> augmented(over, NOW)).isInstanceOf(AuthenticationFailedException.class);
        assertThat(verified.find("token")).isEmpty();
    }

    private static @Nullable SecurityIdentity asked(
            VerifiedTokenMechanism mechanism, @Nullable String header, Instant now) {
        return mechanism.authenticate(header, now).await().indefinitely();
    }

    private SecurityIdentity augmented(SecurityIdentity identity, Instant now) {
        return rules.augment(identity, now).await().indefinitely();
    }

    private static SecurityIdentity identity(Instant ends) {
        JwtClaims claims = new JwtClaims();
        claims.setSubject("mette");
        claims.setIssuedAt(NumericDate.fromSeconds(NOW.minusSeconds(60).getEpochSecond()));
        claims.setExpirationTime(NumericDate.fromSeconds(ends.getEpochSecond()));
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new DefaultJWTCallerPrincipal(claims))
                .addCredential(new TokenCredential("token", "bearer"))
                .build();
    }

    private boolean good(@Nullable String subject, @Nullable Integer issued, @Nullable Integer ends) {
        JwtClaims claims = new JwtClaims();
        claims.setSubject(subject);
        if (issued != null) {
            claims.setIssuedAt(NumericDate.fromSeconds(NOW.plusSeconds(issued).getEpochSecond()));
        }
        if (ends != null) {
            claims.setExpirationTime(
                    NumericDate.fromSeconds(NOW.plusSeconds(ends).getEpochSecond()));
        }
        return rules.isGood(new DefaultJWTCallerPrincipal(claims), NOW);
    }
}
