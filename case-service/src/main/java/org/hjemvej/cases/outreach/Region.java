package org.hjemvej.cases.outreach;

/** The five Danish regions: fine enough for coverage, too coarse to find anybody. */
public enum Region {
    HOVEDSTADEN,
    SJAELLAND,
    SYDDANMARK,
    MIDTJYLLAND,
    NORDJYLLAND
}
