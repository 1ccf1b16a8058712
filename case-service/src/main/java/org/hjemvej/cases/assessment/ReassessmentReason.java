package org.hjemvej.cases.assessment;

/** Why a person is assessed anew after a negative decision. */
public enum ReassessmentReason {
    NEW_FACTS,
    COMPLAINT,
    /** A court has found that she was trafficked; it does not decide the assessment. */
    COURT_FINDING,
    AGE_REVISED
}
