package org.hjemvej.cases.accommodation;

/** Why a place is refused. */
public enum RefusalReason {
    DECLINED_BY_PERSON,
    SAFETY_OF_OTHERS,
    SAFETY_OF_THE_PERSON,
    LODGED_ELSEWHERE
}
