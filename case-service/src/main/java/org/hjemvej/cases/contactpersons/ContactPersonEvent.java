package org.hjemvej.cases.contactpersons;

import java.time.LocalDate;
import org.hjemvej.cases.CaseEvent;

/** Events of contact persons: that it is another one, and on which days somebody stands in; who it is, no event tells. */
public sealed interface ContactPersonEvent extends CaseEvent {

    record ContactPersonAssigned(String subject, AssignmentReason reasonCode) implements ContactPersonEvent {}

    record SubstituteNamed(String subject, String substitutionId, LocalDate firstDay, LocalDate lastDay)
            implements ContactPersonEvent {}

    record SubstitutionEnded(String subject, String substitutionId) implements ContactPersonEvent {}

    record DeadlineApproaching(String subject, String deadlineType, LocalDate dueDate, int daysLeft, String severity)
            implements ContactPersonEvent {}

    record DeadlineMissed(String subject, String deadlineType, LocalDate dueDate, String severity)
            implements ContactPersonEvent {}
}
