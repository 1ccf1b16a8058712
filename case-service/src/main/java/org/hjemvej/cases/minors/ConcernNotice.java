package org.hjemvej.cases.minors;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.hjemvej.platform.caller.Actor;
import org.hjemvej.platform.ids.Ids;
import org.hjemvej.platform.vault.Vault;
import org.jspecify.annotations.Nullable;

/** The municipality is told of a child. Which one it is would tell where the child is, so it is sealed, as is the receipt. */
@Entity
@Table(name = "concern_notice")
public class ConcernNotice {

    @Id
    private String id;

    @Version
    private long version;

    private String caseHandle;

    @Enumerated(EnumType.STRING)
    private NoticeStatus status;

    @Enumerated(EnumType.STRING)
    private NoticeChannel channel;

    private LocalDate sentOn;
    private byte[] sealedTo;
    private @Nullable LocalDate receivedOn;
    private byte @Nullable [] sealedReceipt;
    private String recordedBy;
    private Instant recordedAt;

    protected ConcernNotice() {}

    static String newId() {
        return Ids.handle("J");
    }

    static ConcernNotice send(
            String id,
            String caseHandle,
            NoticeChannel channel,
            LocalDate sentOn,
            byte[] sealedTo,
            Actor actor,
            Instant now) {
        ConcernNotice notice = new ConcernNotice();
        notice.id = id;
        notice.caseHandle = caseHandle;
        notice.status = NoticeStatus.SENT;
        notice.channel = channel;
        notice.sentOn = sentOn;
        notice.sealedTo = sealedTo.clone();
        notice.recordedBy = actor.id();
        notice.recordedAt = now;
        return notice;
    }

    /** There is proof that the municipality has it since then; null where it is not to be kept. */
    void receive(LocalDate on, byte @Nullable [] receipt) {
        if (!status.next().contains(NoticeStatus.RECEIVED)) {
            throw MinorRule.NOTICE_RECEIVED_ALREADY.broken();
        }
        if (on.isBefore(sentOn)) {
            throw MinorRule.NOTICE_RECEIVED_BEFORE_SENT.broken(Map.of("sentOn", sentOn));
        }
        status = NoticeStatus.RECEIVED;
        receivedOn = on;
        sealedReceipt = receipt == null ? null : receipt.clone();
    }

    /** The proof may lead to the child; that there was one, and when, stays. */
    void forget() {
        sealedReceipt = null;
    }

    /** Where the code of the municipality is sealed. */
    static Vault.Place to(String id) {
        return new Vault.Place("concern_notice", "sealed_to", id);
    }

    /** Where the proof is sealed. */
    static Vault.Place receipt(String id) {
        return new Vault.Place("concern_notice", "sealed_receipt", id);
    }

    public String id() {
        return id;
    }

    public long version() {
        return version;
    }

    public NoticeStatus status() {
        return status;
    }

    public NoticeChannel channel() {
        return channel;
    }

    public LocalDate sentOn() {
        return sentOn;
    }

    public @Nullable LocalDate receivedOn() {
        return receivedOn;
    }

    byte[] sealedTo() {
        return sealedTo;
    }

    byte @Nullable [] sealedReceipt() {
        return sealedReceipt;
    }
}
