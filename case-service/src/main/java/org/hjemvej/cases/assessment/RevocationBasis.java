package org.hjemvej.cases.assessment;

/** On what an authority may rest that it takes a positive decision back. A closed list: nothing personal can be written there. */
public enum RevocationBasis {
    /** The status is being claimed improperly. */
    CONVENTION_ART_13_3,
    /** The unwritten rules by which an authority undoes a decision that was wrong from the beginning. */
    GENERAL_ADMINISTRATIVE_LAW
}
