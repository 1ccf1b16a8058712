package org.hjemvej.cases.grants;

/** What may be granted. Her name, her places, interviews, needs, services and counselling are none of it. */
public enum GrantedField {
    /** Each confirmed decision: outcome, authority, legal basis and dates. */
    ASSESSMENT_DECISION,
    /** The reasons of those decisions. */
    DECISION_REASONS,
    STAY_BASIS,
    /** Since when she is a defendant. */
    CRIMINAL_CASE,
    /** What courts found, without their references. */
    COURT_FINDINGS,
    /** The periods: basis, state and days. */
    REFLECTION_PERIOD
}
