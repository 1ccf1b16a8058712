package org.hjemvej.cases.offers;

/** How it goes on after an appointment; nothing of what was said or found in it. */
public enum AppointmentOutcome {
    GOES_ON,
    CONCLUDED,
    REFERRED_ON,
    NOT_SUITABLE
}
