package org.hjemvej.cases.identification;

import java.time.LocalDate;
import org.hjemvej.cases.CaseEvent;

/** Events of an identification. {@code interviewId} is the id of the identification everywhere. */
public sealed interface IdentificationEvent extends CaseEvent {

    record InterviewScheduled(String subject, String interviewId, boolean needInterpreter, boolean needRepresentative)
            implements IdentificationEvent {}

    /** An interview of an identification has begun, or was held. It counts. */
    record InterviewHeld(String subject, String interviewId, int number, LocalDate heldOn)
            implements IdentificationEvent {}

    record InterviewCancelled(String subject, String interviewId, Cancellation code) implements IdentificationEvent {}

    /** Why is not told: it may be about health. */
    record IdentificationSuspended(String subject, String interviewId) implements IdentificationEvent {}

    record IdentificationConcluded(String subject, Result result) implements IdentificationEvent {}

    /** Why there is no interview. */
    enum Cancellation {
        CANCELLED,
        NO_SHOW,
        CONSENT_REFUSED
    }

    /** How an identification ended. */
    enum Result {
        RECOMMENDED,
        NO_INDICATORS
    }
}
