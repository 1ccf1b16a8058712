package org.hjemvej.cases.intake;

/** How a referral reached CMM (process 2.1). */
public enum SourceChannel {
    HOTLINE,
    POLICE_ACTION,
    PRISON,
    ASYLUM_SYSTEM,
    RED_CROSS_SCREENING,
    MOBILE_HEALTH,
    DROP_IN,
    NGO,
    UNION,
    TAX_AUTHORITY,
    WORKING_ENVIRONMENT_AUTHORITY,
    MUNICIPALITY,
    SELF,
    CITIZEN_ANONYMOUS,
    COURT,
    OTHER
}
