package org.hjemvej.partners.coverage;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.hjemvej.platform.ids.Ids;

/** One place under an agreement, held for one programme: with an expiry until the plan is approved, then firm. */
@Entity
@Table(name = "place_reservation")
public class PlaceReservation {

    @Id
    private String id;

    @Version
    private long version;

    private String agreementId;
    private String programmeRef;

    @Enumerated(EnumType.STRING)
    private ReservationStatus status;

    private LocalDate expiresOn;
    private Instant createdAt;

    protected PlaceReservation() {}

    static PlaceReservation reserve(String agreementId, String programmeRef, LocalDate expiresOn, Instant now) {
        PlaceReservation reservation = new PlaceReservation();
        reservation.id = Ids.handle("Y");
        reservation.agreementId = agreementId;
        reservation.programmeRef = programmeRef;
        reservation.status = ReservationStatus.RESERVED;
        reservation.expiresOn = expiresOn;
        reservation.createdAt = now;
        return reservation;
    }

    /** Moves on; an event that comes late or twice changes nothing. Tells whether anything changed. */
    boolean become(ReservationStatus wanted) {
        if (!status.next().contains(wanted)) {
            return false;
        }
        status = wanted;
        return true;
    }

    public String id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String agreementId() {
        return agreementId;
    }

    public String programmeRef() {
        return programmeRef;
    }

    public ReservationStatus status() {
        return status;
    }

    public LocalDate expiresOn() {
        return expiresOn;
    }

    Instant createdAt() {
        return createdAt;
    }
}
