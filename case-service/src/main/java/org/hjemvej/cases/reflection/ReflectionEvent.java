package org.hjemvej.cases.reflection;

import java.time.LocalDate;
import org.hjemvej.cases.CaseEvent;

/** Events of the period. */
public sealed interface ReflectionEvent extends CaseEvent {

    record ReflectionPeriodOffered(String subject, String periodId, PeriodBasis basis) implements ReflectionEvent {}

    record ReflectionPeriodRequested(String subject, String periodId, PeriodBasis basis, String authority)
            implements ReflectionEvent {}

    record ReflectionPeriodGranted(
            String subject, String periodId, PeriodBasis basis, LocalDate startDate, LocalDate endDate, int totalDays)
            implements ReflectionEvent {}

    record ReflectionPeriodExtensionRequested(
            String subject, String periodId, PeriodBasis basis, String authority, int days, ExtensionGround reasonCode)
            implements ReflectionEvent {}

    record ReflectionPeriodExtended(
            String subject,
            String periodId,
            PeriodBasis basis,
            LocalDate startDate,
            LocalDate endDate,
            int totalDays,
            ExtensionGround reasonCode)
            implements ReflectionEvent {}

    record ReflectionPeriodExtensionRefused(String subject, String periodId, PeriodBasis basis, LocalDate endDate)
            implements ReflectionEvent {}

    record ReflectionPeriodExpired(String subject, String periodId, PeriodBasis basis, LocalDate endDate)
            implements ReflectionEvent {}

    record ReflectionPeriodResumed(String subject, String periodId, PeriodBasis basis, LocalDate receivedOn)
            implements ReflectionEvent {}

    record ReflectionPeriodEndedEarly(
            String subject, String periodId, PeriodBasis basis, LocalDate endDate, String reasonCode)
            implements ReflectionEvent {}

    record ReflectionPeriodCeilingRaised(String subject, String periodId, PeriodBasis basis, int ceilingDays)
            implements ReflectionEvent {}

    record ReflectionRequestUnanswered(
            String subject,
            String periodId,
            RequestKind requestKind,
            String authority,
            LocalDate requestedOn,
            int daysWaiting)
            implements ReflectionEvent {}

    record ReflectionRequestEscalated(
            String subject,
            String periodId,
            RequestKind requestKind,
            String authority,
            LocalDate requestedOn,
            int daysWaiting)
            implements ReflectionEvent {}

    record DeadlineMissed(String subject, String deadlineType, LocalDate dueDate, String severity)
            implements ReflectionEvent {}

    record ReflectionPeriodExtensionLapsed(String subject, String periodId, PeriodBasis basis, int days)
            implements ReflectionEvent {}

    record ReflectionPeriodOnHold(String subject, String periodId, PeriodBasis basis, String authority)
            implements ReflectionEvent {}

    record DeadlineApproaching(String subject, String deadlineType, LocalDate dueDate, int daysLeft, String severity)
            implements ReflectionEvent {}
}
