package org.hjemvej.partners.coverage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Instant;
import org.hjemvej.partners.agreements.Agreements;
import org.hjemvej.partners.agreements.CountryLock;
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
    private final CountryLock countries;
    private final Outbox outbox;
    private final Audit audit;
    private final Event<PlaceFree> placeFree;

    ReservationExpiry(
            PlaceReservations reservations,
            Agreements agreements,
            CountryLock countries,
            Outbox outbox,
            Audit audit,
            Event<PlaceFree> placeFree) {
        this.reservations = reservations;
        this.agreements = agreements;
        this.countries = countries;
        this.outbox = outbox;
        this.audit = audit;
        this.placeFree = placeFree;
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public void due(String subject, String reference, String detail, Instant dueAt) {
        PlaceReservation reservation = reservations.findById(reference);
        if (reservation == null) {
            return;
        }
        String country = agreements.get(reservation.agreementId()).country();
        countries.hold(country);
        if (!reservation.become(ReservationStatus.EXPIRED)) {
            return;
        }
        Actor actor = Actor.system("deadline");
        outbox.publish(new CoverageEvent.PlaceReleased(subject, reservation.agreementId(), country), actor);
        audit.record(actor, "place.expire", subject, reference);
        reservations.flush();
        placeFree.fire(new PlaceFree(country));
    }
}
