package org.hjemvej.cases.casefile;

import org.hjemvej.platform.caller.Caller;

/**
 * Which cases a caller may know of: a contact person her own, a manager of CMM all, Udlændingestyrelsen those it has a
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

    boolean maySee(CaseFile file) {
        return manager
                || service
                || (contactPerson && file.contactPerson().equals(id))
                || (udl && file.isSharedWithUdl());
    }
}
