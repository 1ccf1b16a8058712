package org.hjemvej.cases.counselling;

/** Why a person does not want a prepared return, in the words of those who asked (R13). */
public enum CounsellingReason {
    DEBT,
    FAMILY_PRESSURE,
    NO_VIEW_OF_BETTER_LIFE,
    SAFETY_AT_HOME,
    OTHER_STAY_BASIS,
    OTHER,
    /** She need not say why. */
    NOT_TOLD
}
