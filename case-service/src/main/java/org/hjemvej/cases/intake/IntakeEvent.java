package org.hjemvej.cases.intake;

import org.hjemvej.cases.CaseEvent;

/** Events of a referral. */
public sealed interface IntakeEvent extends CaseEvent {

    record ReferralReceived(String subject, SourceChannel channel, Urgency urgency) implements IntakeEvent {}
}
