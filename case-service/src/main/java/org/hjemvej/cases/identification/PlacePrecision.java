package org.hjemvej.cases.identification;

/** How closely the place of an episode is known. */
public enum PlacePrecision {
    COUNTRY,
    REGION,
    PLACE
}
