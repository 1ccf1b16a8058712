package org.hjemvej.partners.instructions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.hjemvej.platform.audit.Audit;
import org.hjemvej.platform.caller.Actor;
import org.hjemvej.platform.outbox.Outbox;
import org.hjemvej.platform.time.BusinessClock;

/** Puts a payment instruction into the partner's inbox, once per payout, and tells that it is there. */
@ApplicationScoped
public class ReceiveInstruction {

    private static final Actor ACTOR = Actor.system("reintegration.for-partners");

    private final PaymentInstructions instructions;
    private final Outbox outbox;
    private final Audit audit;
    private final BusinessClock clock;

    ReceiveInstruction(PaymentInstructions instructions, Outbox outbox, Audit audit, BusinessClock clock) {
        this.instructions = instructions;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public void run(String organisation, String programmeRef, String instalmentId, String payoutId, int sequence) {
        if (instructions.holds(payoutId)) {
            return;
        }
        PaymentInstruction instruction =
                PaymentInstruction.receive(organisation, programmeRef, instalmentId, payoutId, sequence, clock.now());
        instructions.persistAndFlush(instruction);
        outbox.publish(
                new InstructionEvent.PaymentInstructionReceived(
                        programmeRef, payoutId, instalmentId, sequence, organisation),
                ACTOR);
        audit.record(ACTOR, "instruction.receive", programmeRef, payoutId);
    }
}
