package org.hjemvej.cases.contactpersons;

/** Why somebody stands in for a contact person; not what ails her. */
public enum SubstitutionReason {
    HOLIDAY,
    ABSENCE,
    TRAINING,
    OTHER_DUTIES
}
