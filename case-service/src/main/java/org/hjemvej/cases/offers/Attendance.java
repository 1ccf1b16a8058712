package org.hjemvej.cases.offers;

/** What became of an appointment. */
public enum Attendance {
    ATTENDED,
    DID_NOT_COME,
    CANCELLED_BY_PERSON,
    CANCELLED_BY_PROVIDER;

    /** Whether it can be told only once the day has come. */
    boolean isOfTheDay() {
        return switch (this) {
            case ATTENDED, DID_NOT_COME -> true;
            case CANCELLED_BY_PERSON, CANCELLED_BY_PROVIDER -> false;
        };
    }
}
