package org.hjemvej.cases.assessment;

import java.time.LocalDate;
import org.hjemvej.cases.CaseEvent;
import org.hjemvej.cases.casefile.StayBasis.StayBasisClass;

/** Events of an assessment: ids, codes and dates. */
public sealed interface AssessmentEvent extends CaseEvent {

    record AssessmentOpened(String subject, String assessmentId, int round, Authority authority)
            implements AssessmentEvent {}

    record VictimAssessed(
            String subject,
            String assessmentId,
            int round,
            Authority authority,
            LocalDate decidedOn,
            boolean minorFlag,
            StayBasisClass stayBasisClass)
            implements AssessmentEvent {}

    record VictimNotEstablished(
            String subject, String assessmentId, int round, String outcome, Authority authority, LocalDate decidedOn)
            implements AssessmentEvent {}
}
