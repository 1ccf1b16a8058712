package org.hjemvej.cases.assessment;

import java.time.LocalDate;
import org.hjemvej.cases.CaseEvent;
import org.hjemvej.cases.casefile.StayBasis.StayBasisClass;
import org.hjemvej.cases.competence.Authority;

/** Events of an assessment: ids, codes and dates. */
public sealed interface AssessmentEvent extends CaseEvent {

    record AssessmentOpened(String subject, String assessmentId, int round, Authority authority)
            implements AssessmentEvent {}

    record ReassessmentRequested(
            String subject, String assessmentId, int round, Authority authority, ReassessmentReason reasonCode)
            implements AssessmentEvent {}

    record CompetenceTransferred(String subject, String assessmentId, Authority from, Authority to)
            implements AssessmentEvent {}

    record AssessmentInformationRequested(String subject, String assessmentId, int round, Authority authority)
            implements AssessmentEvent {}

    record AssessmentInformationGiven(String subject, String assessmentId, int round, Authority authority)
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

    record AssessmentRevoked(String subject, String assessmentId, int round, Authority authority, LocalDate decidedOn)
            implements AssessmentEvent {}
}
