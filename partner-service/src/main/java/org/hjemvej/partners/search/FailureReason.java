package org.hjemvej.partners.search;

/** Why a search has found nobody. */
public enum FailureReason {
    NO_QUALIFIED_ORGANISATION,
    NO_AGREEMENT_REACHED,
    SECURITY_SITUATION
}
