package org.hjemvej.cases.grants;

import org.hjemvej.platform.caller.Actor;

/** Who reads by a grant: an organisation, in one of its roles. */
public record Receiver(String organisation, String role) {

    public static Receiver of(Actor actor) {
        return new Receiver(actor.organisation(), actor.role());
    }

    boolean isMeantBy(AccessGrant grant) {
        return organisation.equals(grant.receiver()) && role.equals(grant.role());
    }
}
