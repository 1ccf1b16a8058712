package org.hjemvej.reintegration.payments;

import java.time.LocalDate;
import org.hjemvej.platform.outbox.OutgoingEvent;
import org.hjemvej.reintegration.CaseFacingEvent;

/** Events of instalments. Amounts are on the payments topic only. */
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

    /** The order to pay, for finance: the only event with an amount. */
    record PayoutOrdered(String subject, String payoutId, int sequence, String currency, long minorUnits)
            implements OutgoingEvent {

        @Override
        public String topic() {
            return "reintegration.payments";
        }

        @Override
        public String context() {
            return "reintegration";
        }
    }
}
