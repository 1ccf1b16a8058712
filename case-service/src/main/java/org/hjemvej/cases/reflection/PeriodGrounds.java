package org.hjemvej.cases.reflection;

import java.time.LocalDate;
import java.util.Optional;

/** What becomes of the decisions that periods rest on; told by who makes them. */
public interface PeriodGrounds {

    /** Since when the decision of this assessment is revoked; empty as long as it stands. */
    Optional<LocalDate> revokedOn(String assessmentId);
}
