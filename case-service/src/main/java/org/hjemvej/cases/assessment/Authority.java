package org.hjemvej.cases.assessment;

/** The authorities that assess. */
public enum Authority {
    /** Center mod Menneskehandel. */
    CMM,
    /** Udlændingestyrelsen. */
    UDL
}
