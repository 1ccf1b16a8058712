package org.hjemvej.cases.grants;

import org.hjemvej.cases.consent.ConsentScope;

/** What fields are granted for: it decides which role reads them and which consent of the person they rest on. */
public enum GrantPurpose {
    /** She is charged, and somebody defends her. */
    DEFENCE_COUNSEL("lawyer", ConsentScope.SHARE_LAWYER),
    /** She is the injured party of a criminal case. */
    VICTIM_LAWYER("lawyer", ConsentScope.SHARE_LAWYER),
    /** Legal aid in any other matter. */
    LEGAL_AID("lawyer", ConsentScope.SHARE_LAWYER);

    private final String role;
    private final ConsentScope scope;

    GrantPurpose(String role, ConsentScope scope) {
        this.role = role;
        this.scope = scope;
    }

    /** The role in which the receiver reads. */
    String role() {
        return role;
    }

    /** The consent without which there is no grant. */
    ConsentScope scope() {
        return scope;
    }
}
