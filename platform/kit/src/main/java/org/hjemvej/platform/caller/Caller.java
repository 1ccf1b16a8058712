package org.hjemvej.platform.caller;

import io.quarkus.oidc.runtime.OidcJwtCallerPrincipal;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.hjemvej.platform.rules.InterfaceRule;

/** The caller of the current request, read from its verified token. */
@RequestScoped
public class Caller {

    private final SecurityIdentity identity;

    Caller(SecurityIdentity identity) {
        this.identity = identity;
    }

    /** Opaque id of the person or client. */
    public String id() {
        return identity.getPrincipal().getName();
    }

    /** The organisation the token speaks for, for example CMM; empty text when the token names none. */
    public String organisation() {
        return claim("org").orElse("");
    }

    /** The machine client that holds the token, or through which the person signed in; empty text when it names none. */
    public String client() {
        return claim("azp").orElse("");
    }

    public boolean has(String role) {
        return identity.hasRole(role);
    }

    public boolean hasAny(String... roles) {
        for (String role : roles) {
            if (has(role)) {
                return true;
            }
        }
        return false;
    }

    /** All roles of the caller. */
    public Set<String> roles() {
        return Set.copyOf(identity.getRoles());
    }

    /** A person has signed in at a known level of assurance; a machine client has not. */
    public boolean isPerson() {
        return claim("acr").isPresent();
    }

    /** The caller acting in the first of these roles that it has. */
    public Actor as(String... roles) {
        for (String role : roles) {
            if (has(role)) {
                return actor(role);
            }
        }
        throw InterfaceRule.FORBIDDEN.broken();
    }

    /** The caller acting in person in one of these roles; machines may not decide, approve or release. */
    public Actor inPersonAs(String... roles) {
        Actor actor = as(roles);
        if (!actor.isPerson()) {
            throw InterfaceRule.PERSON_REQUIRED.broken();
        }
        return actor;
    }

    /** The caller whatever its role, for audit. */
    public Actor anyRole() {
        Set<String> roles = new TreeSet<>(identity.getRoles());
        return actor(roles.isEmpty() ? "none" : roles.iterator().next());
    }

    private Actor actor(String role) {
        return new Actor(id(), organisation(), role, isPerson() ? Actor.Kind.PERSON : Actor.Kind.MACHINE);
    }

    /** A claim of the token. The principal itself, asked for one that no standard knows, pays with an exception each time. */
    private Optional<String> claim(String name) {
        if (identity.getPrincipal() instanceof OidcJwtCallerPrincipal token) {
            Object value = token.getClaims().getClaimValue(name);
            if (value instanceof Collection<?>) {
                return Optional.empty();
            }
            return Optional.ofNullable(value).map(Object::toString).filter(text -> !text.isBlank());
        }
        return Optional.empty();
    }
}
