package org.hjemvej.cases.casefile;

import java.util.stream.Stream;
import org.hjemvej.platform.caller.Actor;
import org.hjemvej.platform.caller.Caller;

/**
 * Which cases a caller may know of: a contact person her own and those she stands in for ({@link Substitutes}), a manager of CMM all, Udlændingestyrelsen those it has a
 * task in, and services every one, for the one question whether a consent stands.
 */
public record CaseReader(String id, boolean contactPerson, boolean manager, boolean udl, boolean service) {

    public static CaseReader of(Caller caller) {
        return new CaseReader(
                caller.id(),
                caller.has("cmm-contact-person"),
                caller.has("cmm-manager"),
                caller.has("udl-assessor"),
                caller.has("service"));
    }

    /** The same caller as a contact person and nothing else. */
    public CaseReader ownCasesOnly() {
        return new CaseReader(id, contactPerson, false, false, false);
    }

    /** CMM itself, which reads everything of a case; an authority reads what belongs to its task. */
    public boolean isCmm() {
        return manager || contactPerson;
    }

    /** Whether this is the contact person of the case. */
    private boolean isContactPersonOf(CaseFile file) {
        return contactPerson && file.contactPerson().equals(id);
    }

    /** The actor in the first of these roles that this caller has: the one in which a command takes her. */
    public Actor acting(Actor actor, String... roles) {
        return Stream.of(roles)
                .filter(this::has)
                .findFirst()
                .map(role -> new Actor(actor.id(), actor.organisation(), role, actor.kind()))
                .orElse(actor);
    }

    private boolean has(String role) {
        return switch (role) {
            case "cmm-contact-person" -> contactPerson;
            case "cmm-manager" -> manager;
            case "udl-assessor" -> udl;
            default -> false;
        };
    }

    boolean maySee(CaseFile file) {
        return manager || service || isContactPersonOf(file) || (udl && file.isSharedWithUdl());
    }
}
