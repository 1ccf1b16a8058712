package org.hjemvej.cases.grants;

/** What may be granted. Her name, her places, interviews, services and counselling are none of it. */
public enum GrantedField {
    /** Each confirmed decision: outcome, authority, legal basis and dates, also the one on which it was revoked. */
    ASSESSMENT_DECISION,
    /** The reasons of those decisions. */
    DECISION_REASONS,
    STAY_BASIS,
    /** Since when she is a defendant. */
    CRIMINAL_CASE,
    /** What courts found, without their references. */
    COURT_FINDINGS,
    /** The periods: basis, state and days, also the one on which it ended early; why is none of it. */
    REFLECTION_PERIOD,
    /** Adult, child, or in doubt; no age. */
    AGE_STATE,
    /** The language of the interpreter she needs. */
    INTERPRETER_LANGUAGE,
    /** That she needs health care or a psychologist, and how soon. */
    HEALTH_NEEDS
}
