package org.hjemvej.cases.minors;

import java.time.LocalDate;
import org.hjemvej.cases.CaseEvent;

/** Events about the protection of a child. */
public sealed interface MinorEvent extends CaseEvent {

    record RepresentativeAppointed(String subject) implements MinorEvent {}

    record RepresentativeEnded(String subject) implements MinorEvent {}

    record DeadlineApproaching(String subject, String deadlineType, LocalDate dueDate, int daysLeft, String severity)
            implements MinorEvent {}

    record DeadlineMissed(String subject, String deadlineType, LocalDate dueDate, String severity)
            implements MinorEvent {}
}
