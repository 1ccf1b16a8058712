package org.hjemvej.cases.grants;

/** Why a grant ended. */
public enum GrantEndReason {
    /** CMM ended it, because the person asked or the purpose is served. */
    ENDED_EARLY,
    CONSENT_WITHDRAWN,
    /** The referral to the receiver is rejected, withdrawn, expired or done. */
    REFERRAL_ENDED,
    EXPIRED
}
