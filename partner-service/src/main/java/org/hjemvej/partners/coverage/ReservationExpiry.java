package org.hjemvej.partners.coverage;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.hjemvej.partners.agreements.Agreements;
import org.hjemvej.platform.audit.Audit;
import org.hjemvej.platform.caller.Actor;
import org.hjemvej.platform.deadlines.DeadlineHandler;
import org.hjemvej.platform.outbox.Outbox;

/** A place that no approved plan has made firm is free again. */
@ApplicationScoped
class ReservationExpiry implements DeadlineHandler {

    static final String TYPE = "PLACE_RESERVATION_EXPIRY";

    private final PlaceReservations reservations;
    private final Agreements agreements;
    private final Outbox outbox;
    private final Audit audit;

    ReservationExpiry(PlaceReservations reservations, Agreements agreements, Outbox outbox, Audit audit) {
        this.reservations = reservations;
        this.agreements = agreements;
        this.outbox = outbox;
        this.audit = audit;
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public void due(String subject, String reference, String detail, Instant dueAt) {
        PlaceReservation reservation = reservations.findById(reference);
        if (reservation == null || !reservation.become(ReservationStatus.EXPIRED)) {
            return;
        }
        Actor actor = Actor.system("deadline");
        outbox.publish(
                new CoverageEvent.PlaceReleased(
                        subject,
                        reservation.agreementId(),
                        agreements.get(reservation.agreementId()).country()),
                actor);
        audit.record(actor, "place.expire", subject, reference);
    }
}
