package org.hjemvej.cases.interpreters;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.hjemvej.platform.ids.Ids;
import org.jspecify.annotations.Nullable;

/** One of the interpreters who are on call is for one person on one day. */
@Entity
@Table(name = "interpreter_reservation")
public class InterpreterReservation {

    @Id
    private String id;

    @Version
    private long version;

    private @Nullable String referralId;
    private @Nullable String caseHandle;
    private @Nullable String language;
    private LocalDate day;

    @Enumerated(EnumType.STRING)
    private InterpreterStatus status;

    private Instant requestedAt;
    private @Nullable Instant reservedAt;
    private @Nullable Instant releasedAt;

    protected InterpreterReservation() {}

    static InterpreterReservation request(
            @Nullable String referralId, @Nullable String caseHandle, String language, LocalDate day, Instant now) {
        InterpreterReservation reservation = new InterpreterReservation();
        reservation.id = Ids.handle("J");
        reservation.referralId = referralId;
        reservation.caseHandle = caseHandle;
        reservation.language = language;
        reservation.day = day;
        reservation.status = InterpreterStatus.REQUESTED;
        reservation.requestedAt = now;
        return reservation;
    }

    void reserve(Instant now) {
        become(InterpreterStatus.RESERVED);
        reservedAt = now;
    }

    /** None is free: the request waits for one of that day. */
    void queue() {
        become(InterpreterStatus.NO_CAPACITY);
    }

    /** Nobody is needed any more. */
    void release(Instant now) {
        become(InterpreterStatus.CLOSED);
        releasedAt = now;
    }

    /** The referral has become a case. */
    void carryOver(String handle) {
        caseHandle = handle;
    }

    /** Nothing is left of the person but that there was a request. */
    void forget() {
        language = null;
    }

    private void become(InterpreterStatus wanted) {
        status.mustLeadTo(wanted, InterpreterRule.INTERPRETER_STATE);
        status = wanted;
    }

    /** The chain of audit it belongs to. */
    public String subject() {
        return caseHandle == null ? Objects.requireNonNull(referralId) : caseHandle;
    }

    public String id() {
        return id;
    }

    public long version() {
        return version;
    }

    public @Nullable String referralId() {
        return referralId;
    }

    public @Nullable String caseHandle() {
        return caseHandle;
    }

    /** Null when nothing of the person is kept. */
    public @Nullable String language() {
        return language;
    }

    public LocalDate day() {
        return day;
    }

    public InterpreterStatus status() {
        return status;
    }

    public Instant requestedAt() {
        return requestedAt;
    }

    @Nullable
    Instant reservedAt() {
        return reservedAt;
    }

    @Nullable
    Instant releasedAt() {
        return releasedAt;
    }
}
