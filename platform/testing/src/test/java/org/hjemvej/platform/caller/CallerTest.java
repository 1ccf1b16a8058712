package org.hjemvej.platform.caller;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hjemvej.platform.testing.Refusals.refusedBy;

import io.quarkus.oidc.runtime.OidcJwtCallerPrincipal;
import io.quarkus.security.credential.TokenCredential;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import org.hjemvej.platform.rules.InterfaceRule;
import org.jose4j.jwt.JwtClaims;
import org.junit.jupiter.api.Test;

class CallerTest {

    @Test
    void a_person_who_signed_in_decides_in_her_role() {
        Actor actor = caller("2").inPersonAs("udl-assessor");

        assertThat(actor.isPerson()).isTrue();
        assertThat(actor.role()).isEqualTo("udl-assessor");
        assertThat(actor.organisation()).isEqualTo("UDL");
    }

    @Test
    void a_machine_does_not_decide_whatever_its_role() {
        refusedBy(InterfaceRule.PERSON_REQUIRED, () -> caller(null).inPersonAs("udl-assessor"));
    }

    @Test
    void another_role_does_not_decide() {
        refusedBy(InterfaceRule.FORBIDDEN, () -> caller("2").inPersonAs("drc-finance"));
    }

    private static Caller caller(@org.jspecify.annotations.Nullable String acr) {
        JwtClaims claims = new JwtClaims();
        claims.setSubject("1234");
        claims.setClaim("org", "UDL");
        if (acr != null) {
            claims.setClaim("acr", acr);
        }
        return new Caller(QuarkusSecurityIdentity.builder()
                .setPrincipal(new OidcJwtCallerPrincipal(claims, new TokenCredential("token", "bearer")))
                .addRole("udl-assessor")
                .build());
    }
}
