package org.hjemvej.cases.assessment;

/** Why a positive decision is revoked. Not to help the police, to decline an offer or to be silent is none (BR40, F14). */
public enum RevocationReason {
    /** The status was claimed improperly (Convention art. 13(3), LAW-BK). */
    CLAIMED_IMPROPERLY,
    /** The authority itself erred, for example in the person (REC). */
    DECIDED_IN_ERROR
}
