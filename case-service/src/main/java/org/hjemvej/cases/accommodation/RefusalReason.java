package org.hjemvej.cases.accommodation;

/** Why a place is refused: by a fact that is recorded, or by a decision on the place. */
public enum RefusalReason {
    DECLINED_BY_PERSON,
    SAFETY_OF_OTHERS,
    SAFETY_OF_THE_PERSON,
    LODGED_ELSEWHERE;

    /** Whether it is for who decides on the place to say so; what she says, and where she lives by now, is a fact. */
    boolean isDecision() {
        return switch (this) {
            case SAFETY_OF_OTHERS, SAFETY_OF_THE_PERSON -> true;
            case DECLINED_BY_PERSON, LODGED_ELSEWHERE -> false;
        };
    }
}
