package org.hjemvej.cases.accommodation;

/** Why an authority places a person in a house in spite of a threat that is known there. */
public enum ThreatOverrideReason {
    /** What is known has been looked into and does not stand against it now. */
    THREAT_ASSESSED_AS_LOW,
    /** Measures in the house meet it. */
    PROTECTED_IN_THE_HOUSE,
    /** Every other place would be more dangerous for her. */
    NO_SAFER_PLACE,
    /** She knows of it and wants to live there. */
    HER_OWN_WISH
}
