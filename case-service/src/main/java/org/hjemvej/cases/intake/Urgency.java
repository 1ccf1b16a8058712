package org.hjemvej.cases.intake;

/** How soon somebody must look at a referral. */
public enum Urgency {
    NORMAL,
    ACUTE
}
