package org.hjemvej.reintegration.payments;

import java.time.LocalDate;
import org.hjemvej.platform.outbox.OutgoingEvent;
import org.hjemvej.reintegration.CaseFacingEvent;

/** Events of instalments, and of payouts for finance. Amounts are on the topic of finance only. */
public sealed interface PaymentEvent extends CaseFacingEvent {

    record InstalmentScheduled(String subject, String instalmentId, int sequence, LocalDate dueDate)
            implements PaymentEvent {}

    record InstalmentDue(String subject, String programmeRef, String instalmentId, int sequence, LocalDate dueDate)
            implements PaymentEvent {}

    record InstalmentOnHold(
            String subject,
            String programmeRef,
            String instalmentId,
            int sequence,
            LocalDate dueDate,
            InstalmentHoldReason reasonCode)
            implements PaymentEvent {}

    /** Not told to partners: they hear that the programme has ended. */
    record InstalmentCancelled(String subject, String programmeRef, String instalmentId, int sequence)
            implements PaymentEvent {}

    record InstalmentReleased(
            String subject, String instalmentId, String payoutId, int sequence, String partnerOrganisation)
            implements PaymentEvent {}

    record InstalmentSent(String subject, String instalmentId, String payoutId, int sequence) implements PaymentEvent {}

    record InstalmentConfirmed(String subject, String programmeRef, String instalmentId, String payoutId, int sequence)
            implements PaymentEvent {}

    /** An event with an amount, under the programme handle. */
    interface ForFinance extends OutgoingEvent {

        @Override
        default String topic() {
            return "reintegration.payments";
        }

        @Override
        default String context() {
            return "reintegration";
        }
    }

    /** The order to pay. */
    record PayoutOrdered(String subject, String payoutId, int sequence, String currency, long minorUnits)
            implements ForFinance {}

    /** The person has attested that she has the money that was ordered. */
    record PayoutConfirmed(
            String subject, String payoutId, int sequence, String currency, long minorUnits, LocalDate receivedOn)
            implements ForFinance {}
}
