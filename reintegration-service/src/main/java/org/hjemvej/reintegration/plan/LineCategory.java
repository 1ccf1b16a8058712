package org.hjemvej.reintegration.plan;

/** What in-kind support can be used for (SEED BR18 and process 2.10; an open list). */
public enum LineCategory {
    HOUSING_RENT,
    INCOME_ACTIVITY,
    EDUCATION_TRAINING,
    MEDICINE_HEALTH,
    CHILD_SCHOOLING,
    HOUSING_IMPROVEMENT,
    AIRPORT_RECEPTION,
    ONWARD_TRANSPORT,
    TEMPORARY_LODGING,
    JOB_PLACEMENT,
    LEGAL_COUNSELLING,
    PSYCHOSOCIAL,
    FAMILY_REUNIFICATION_UAM,
    RECEPTION_CARE_CENTRE,
    OTHER
}
