package org.hjemvej.cases.identification;

import org.hjemvej.cases.CaseEvent;

/** Events of an identification. */
public sealed interface IdentificationEvent extends CaseEvent {

    record InterviewScheduled(String subject, String interviewId, boolean needInterpreter, boolean needRepresentative)
            implements IdentificationEvent {}

    record IdentificationConcluded(String subject, Result result) implements IdentificationEvent {}

    /** How an identification ended. */
    enum Result {
        RECOMMENDED,
        NO_INDICATORS
    }
}
