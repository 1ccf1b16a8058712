package org.hjemvej.cases.intake;

import java.time.LocalDate;
import org.hjemvej.cases.CaseEvent;

/** Events of a referral. */
public sealed interface IntakeEvent extends CaseEvent {

    /** It has its number, or is told of again by its sender after its person could not be reached. */
    record ReferralReceived(String subject, SourceChannel channel, Urgency urgency) implements IntakeEvent {}

    /** Somebody must look at it at once: what was told when it was received holds no more. */
    record ReferralBecameAcute(String subject, SourceChannel channel) implements IntakeEvent {}

    /** What CMM found or the person answered, for whoever sent the referral: as its sender reads it. */
    record ReferralAnswered(String subject, ReferralStatus outcome, String senderOrganisation) implements IntakeEvent {}

    record DeadlineApproaching(String subject, String deadlineType, LocalDate dueDate, int daysLeft, String severity)
            implements IntakeEvent {}

    record DeadlineMissed(String subject, String deadlineType, LocalDate dueDate, String severity)
            implements IntakeEvent {}
}
