package org.hjemvej.reintegration.payments;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.hjemvej.platform.caller.Actor;
import org.hjemvej.platform.ids.Ids;
import org.hjemvej.platform.time.BusinessClock;
import org.hjemvej.reintegration.money.Money;
import org.jspecify.annotations.Nullable;

/** One attempt to pay one instalment. Its id goes with the instruction, so that the partner sees a repeat as a repeat. */
@Entity
@Table(name = "payout")
public class Payout {

    /** How the person attests that she has the money. */
    public enum Attestation {
        SIGNATURE,
        PHOTO,
        PARTNER_ATTESTATION
    }

    @Id
    private String id;

    @Version
    private long version;

    private String instalmentId;
    private String programmeRef;
    private int attempt;

    @Enumerated(EnumType.STRING)
    private PayoutStatus status;

    @Enumerated(EnumType.STRING)
    private PayoutChannel channel;

    private long minor;
    private String currency;
    private byte @Nullable [] sealedPayee;
    private Instant createdAt;
    private @Nullable Instant sentAt;
    private @Nullable LocalDate receivedOn;

    @Enumerated(EnumType.STRING)
    private @Nullable Attestation attestation;

    private @Nullable String confirmedBy;

    protected Payout() {}

    /** It goes to who is named now, whoever is named afterwards. */
    static Payout create(CashInstalment instalment, int attempt, Payee payee, Instant now) {
        Payout payout = new Payout();
        payout.id = Ids.handle("U");
        payout.instalmentId = instalment.id();
        payout.programmeRef = instalment.programmeRef();
        payout.attempt = attempt;
        payout.status = PayoutStatus.CREATED;
        payout.channel = payee.channel();
        payout.sealedPayee = payee.sealed().clone();
        payout.minor = instalment.amount().minor();
        payout.currency = instalment.amount().currency().getCurrencyCode();
        payout.createdAt = now;
        return payout;
    }

    /** The instruction is in the partner's inbox; tells whether that is news. */
    boolean sent(Instant now) {
        if (status != PayoutStatus.CREATED) {
            return false;
        }
        become(PayoutStatus.SENT);
        sentAt = now;
        return true;
    }

    /**
     * The person has the money, and how she attests it: on the day of the second release at the earliest. When this service
     * heard of the instruction says nothing about when the partner had it.
     */
    void confirm(LocalDate on, Attestation how, LocalDate today, Actor actor) {
        mustBeAbleToBecome(PayoutStatus.CONFIRMED);
        LocalDate released = createdAt.atZone(BusinessClock.ZONE).toLocalDate();
        if (on.isAfter(today) || on.isBefore(released)) {
            throw PaymentRule.RECEIPT_DATE.broken();
        }
        become(PayoutStatus.CONFIRMED);
        receivedOn = on;
        attestation = how;
        confirmedBy = actor.id();
    }

    private void mustBeAbleToBecome(PayoutStatus wanted) {
        status.mustLeadTo(wanted, PaymentRule.PAYOUT_STATE);
    }

    private void become(PayoutStatus wanted) {
        mustBeAbleToBecome(wanted);
        status = wanted;
    }

    public String id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String instalmentId() {
        return instalmentId;
    }

    public String programmeRef() {
        return programmeRef;
    }

    public int attempt() {
        return attempt;
    }

    public PayoutStatus status() {
        return status;
    }

    public PayoutChannel channel() {
        return channel;
    }

    public Money amount() {
        return Money.ofMinor(minor, currency);
    }

    /** Whom it is for, sealed as the payee of the programme was when it was released. */
    byte @Nullable [] sealedPayee() {
        return sealedPayee;
    }

    /** Whether the money is on its way to the person, and its receipt is still to be attested. */
    public boolean isOnItsWay() {
        return status == PayoutStatus.CREATED || status == PayoutStatus.SENT || status == PayoutStatus.UNKNOWN;
    }

    public @Nullable LocalDate receivedOn() {
        return receivedOn;
    }

    public @Nullable Attestation attestation() {
        return attestation;
    }
}
