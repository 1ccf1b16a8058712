package org.hjemvej.cases.consent;

/** By which way a person said that she agrees. */
public enum ConsentChannel {
    IN_WRITING,
    IN_PERSON,
    BY_PHONE,
    BY_VIDEO,
    ELECTRONICALLY
}
