package org.hjemvej.partners.coverage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import org.hjemvej.partners.agreements.Agreements;
import org.hjemvej.partners.agreements.CountryLock;
import org.hjemvej.platform.audit.Audit;
import org.hjemvej.platform.caller.Actor;
import org.hjemvej.platform.deadlines.Deadlines;
import org.hjemvej.platform.outbox.Outbox;

/** Moves a reserved place along with its programme: assigned, firm, released. */
@ApplicationScoped
public class FollowProgramme {

    private static final Actor ACTOR = Actor.system("reintegration.for-partners");

    private final PlaceReservations reservations;
    private final Agreements agreements;
    private final CountryLock countries;
    private final Deadlines deadlines;
    private final Outbox outbox;
    private final Audit audit;
    private final Event<PlaceFree> placeFree;
    private final Event<ProgrammeOver> programmeOver;

    FollowProgramme(
            PlaceReservations reservations,
            Agreements agreements,
            CountryLock countries,
            Deadlines deadlines,
            Outbox outbox,
            Audit audit,
            Event<PlaceFree> placeFree,
            Event<ProgrammeOver> programmeOver) {
        this.reservations = reservations;
        this.agreements = agreements;
        this.countries = countries;
        this.deadlines = deadlines;
        this.outbox = outbox;
        this.audit = audit;
        this.placeFree = placeFree;
        this.programmeOver = programmeOver;
    }

    @Transactional
    public void assigned(String programmeRef) {
        move(programmeRef, ReservationStatus.ASSIGNED);
    }

    /** The plan is approved: the place no longer expires. */
    @Transactional
    public void planApproved(String programmeRef) {
        move(programmeRef, ReservationStatus.FIRM);
    }

    /** The programme is over: the place is free again. */
    @Transactional
    public void over(String programmeRef) {
        programmeOver.fire(new ProgrammeOver(programmeRef));
        move(programmeRef, ReservationStatus.RELEASED);
    }

    private void move(String programmeRef, ReservationStatus status) {
        reservations.living(programmeRef).ifPresent(reservation -> {
            String country = agreements.get(reservation.agreementId()).country();
            countries.hold(country);
            if (!reservation.become(status)) {
                return;
            }
            if (status != ReservationStatus.ASSIGNED) {
                deadlines.cancel(ReservationExpiry.TYPE, reservation.id());
            }
            if (status == ReservationStatus.RELEASED) {
                outbox.publish(
                        new CoverageEvent.PlaceReleased(programmeRef, reservation.agreementId(), country), ACTOR);
                reservations.flush();
                placeFree.fire(new PlaceFree(country));
            }
            audit.record(
                    ACTOR, "place." + status.name().toLowerCase(java.util.Locale.ROOT), programmeRef, reservation.id());
        });
    }
}
