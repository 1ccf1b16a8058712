package org.hjemvej.cases.intake;

import java.time.LocalDate;
import org.hjemvej.cases.CaseEvent;

/** Events of a referral. */
public sealed interface IntakeEvent extends CaseEvent {

    record ReferralReceived(String subject, SourceChannel channel, Urgency urgency) implements IntakeEvent {}

    /** Somebody must look at it at once: what was told when it was received holds no more. */
    record ReferralBecameAcute(String subject, SourceChannel channel) implements IntakeEvent {}

    record DeadlineApproaching(String subject, String deadlineType, LocalDate dueDate, int daysLeft, String severity)
            implements IntakeEvent {}

    record DeadlineMissed(String subject, String deadlineType, LocalDate dueDate, String severity)
            implements IntakeEvent {}
}
