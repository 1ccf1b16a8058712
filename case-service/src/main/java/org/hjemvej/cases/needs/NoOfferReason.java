package org.hjemvej.cases.needs;

/** Why nothing is offered for a need. */
public enum NoOfferReason {
    DECLINED_BY_PERSON,
    NOT_ENTITLED,
    NOT_AVAILABLE,
    MET_ALREADY
}
