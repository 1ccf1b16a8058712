package org.hjemvej.cases.identification;

/** Where an observation comes from. */
public enum ObservationSource {
    PERSON,
    DOCUMENT,
    OBSERVATION,
    OTHER_AGENCY
}
