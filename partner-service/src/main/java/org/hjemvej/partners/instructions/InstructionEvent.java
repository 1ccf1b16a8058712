package org.hjemvej.partners.instructions;

import org.hjemvej.partners.PartnerEvent;

/** Events of the partner's inbox; the subject is the programme handle. */
public sealed interface InstructionEvent extends PartnerEvent {

    record PaymentInstructionReceived(
            String subject, String payoutId, String instalmentId, int sequence, String partnerOrganisation)
            implements InstructionEvent {}
}
