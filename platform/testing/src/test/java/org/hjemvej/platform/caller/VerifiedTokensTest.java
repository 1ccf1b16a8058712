package org.hjemvej.platform.caller;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.security.credential.TokenCredential;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.jwt.auth.principal.DefaultJWTCallerPrincipal;
import io.vertx.ext.web.RoutingContext;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.jose4j.jwt.JwtClaims;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class VerifiedTokensTest {

    private static final String REQUEST = RoutingContext.class.getName();

    private final AtomicLong nanoseconds = new AtomicLong();
    private final VerifiedTokens tokens = new VerifiedTokens(nanoseconds::get);

    @Test
    void only_the_very_token_that_was_verified_is_known() {
        remember(identity("head.claims.signature"));

        assertThat(known("head.claims.signature")).isNotNull();
        assertThat(known("head.claims.other")).isNull();
        assertThat(known("head.claims.signature ")).isNull();
    }

    @Test
    void a_known_token_speaks_for_the_same_caller_in_the_same_roles() {
        SecurityIdentity verified = identity("token");
        remember(verified);

        SecurityIdentity again = known("token");

        assertThat(again.getPrincipal()).isSameAs(verified.getPrincipal());
        assertThat(again.getRoles()).containsExactly("cmm-manager");
        assertThat(again.getCredential(TokenCredential.class).getToken()).isEqualTo("token");
        assertThat(again.isAnonymous()).isFalse();
        assertThat(again.<String>getAttribute("tenant-id")).isEqualTo("Default");
    }

    @Test
    void the_request_it_first_came_with_is_not_kept() {
        remember(identity("token"));

        assertThat(known("token").getAttributes()).doesNotContainKey(REQUEST);
    }

    @Test
    void it_is_verified_again_after_its_time_however_often_it_was_used() {
        remember(identity("token"));
        nanoseconds.addAndGet(VerifiedTokens.LIFE.toNanos() - 1);
        assertThat(known("token")).isNotNull();

        nanoseconds.addAndGet(1);

        assertThat(known("token")).isNull();
    }

    @Test
    void a_token_bound_to_a_key_of_its_holder_is_never_known() {
        JwtClaims claims = new JwtClaims();
        claims.setClaim("cnf", Map.of("jkt", "thumbprint"));

        tokens.remember(identity("token"), new DefaultJWTCallerPrincipal(claims));

        assertThat(known("token")).isNull();
    }

    private void remember(SecurityIdentity identity) {
        tokens.remember(identity, new DefaultJWTCallerPrincipal(new JwtClaims()));
    }

    private @Nullable SecurityIdentity known(String token) {
        return tokens.find(token).orElse(null);
    }

    private static SecurityIdentity identity(String token) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal("mette"))
                .addRole("cmm-manager")
                .addCredential(new TokenCredential(token, "bearer"))
                .addAttribute("tenant-id", "Default")
                .addAttribute(REQUEST, request())
                .build();
    }

    private static RoutingContext request() {
        return (RoutingContext) Proxy.newProxyInstance(
                RoutingContext.class.getClassLoader(),
                new Class<?>[] {RoutingContext.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "equals" -> proxy == arguments[0];
                    case "toString" -> "a request";
                    case "hashCode" -> System.identityHashCode(proxy);
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }
}
