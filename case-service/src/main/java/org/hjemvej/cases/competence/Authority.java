package org.hjemvej.cases.competence;

/** The authorities that assess. */
public enum Authority {
    /** Center mod Menneskehandel. */
    CMM,
    /** Udlændingestyrelsen. */
    UDL
}
