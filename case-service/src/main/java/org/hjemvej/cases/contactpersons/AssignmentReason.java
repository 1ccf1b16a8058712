package org.hjemvej.cases.contactpersons;

/** Why somebody else becomes the contact person of a case. */
public enum AssignmentReason {
    /** There was none: a manager or a machine has opened the case. */
    NOBODY_BEFORE,
    /** The one before her has left CMM or works elsewhere in it. */
    PREDECESSOR_LEFT,
    WORKLOAD,
    /** The person asked for somebody else. */
    PERSON_ASKED,
    /** She and the person share a language. */
    LANGUAGE,
    /** The one before her may be partial. */
    CONFLICT_OF_INTEREST
}
