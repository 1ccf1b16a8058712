package org.hjemvej.cases.consent;

/** What a consent covers (data and privacy 4.6). */
public enum ConsentScope {
    INTERVIEW,
    ASSESSMENT_TRANSFER_UDL,
    SHARE_POLICE,
    SHARE_LAWYER,
    SHARE_HEALTH,
    SHARE_DRC,
    SHARE_HST,
    SHARE_PARTNER_IDENTITY,
    SHARE_PARTNER_HEALTH_NEEDS,
    SHARE_LOCAL_AUTHORITIES,
    POST_PROGRAMME_CONTACT,
    STATISTICS_CASE_STORY
}
