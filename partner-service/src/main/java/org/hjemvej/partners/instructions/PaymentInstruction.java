package org.hjemvej.partners.instructions;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.hjemvej.platform.ids.Ids;

/**
 * The partner has been told to pay an instalment in cash. Amount and payee are not here: the partner reads them with its
 * own token where they live.
 */
@Entity
@Table(name = "payment_instruction")
public class PaymentInstruction {

    @Id
    private String id;

    @Version
    private long version;

    private String organisation;
    private String programmeRef;
    private String instalmentId;
    private String payoutId;
    private int sequence;
    private Instant receivedAt;

    protected PaymentInstruction() {}

    static PaymentInstruction receive(
            String organisation, String programmeRef, String instalmentId, String payoutId, int sequence, Instant now) {
        PaymentInstruction instruction = new PaymentInstruction();
        instruction.id = Ids.handle("Z");
        instruction.organisation = organisation;
        instruction.programmeRef = programmeRef;
        instruction.instalmentId = instalmentId;
        instruction.payoutId = payoutId;
        instruction.sequence = sequence;
        instruction.receivedAt = now;
        return instruction;
    }

    public String id() {
        return id;
    }

    long version() {
        return version;
    }

    String organisation() {
        return organisation;
    }

    public String programmeRef() {
        return programmeRef;
    }

    public String instalmentId() {
        return instalmentId;
    }

    public String payoutId() {
        return payoutId;
    }

    public int sequence() {
        return sequence;
    }

    public Instant receivedAt() {
        return receivedAt;
    }
}
