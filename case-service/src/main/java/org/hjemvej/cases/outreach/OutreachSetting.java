package org.hjemvej.cases.outreach;

/** Where outreach meets people (process 2.1). */
public enum OutreachSetting {
    MOBILE_HEALTH_UNIT,
    HEALTH_CLINIC,
    DROP_IN_CENTRE,
    STREET,
    PRISON,
    ASYLUM_SYSTEM,
    CHILDRENS_CENTRE,
    HOTLINE,
    OTHER
}
