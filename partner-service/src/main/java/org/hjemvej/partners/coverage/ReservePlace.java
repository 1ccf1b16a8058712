package org.hjemvej.partners.coverage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hjemvej.partners.agreements.Agreement;
import org.hjemvej.partners.agreements.Agreements;
import org.hjemvej.partners.agreements.CountryLock;
import org.hjemvej.platform.audit.Audit;
import org.hjemvej.platform.caller.Actor;
import org.hjemvej.platform.deadlines.Deadlines;
import org.hjemvej.platform.outbox.Outbox;
import org.hjemvej.platform.time.BusinessClock;

/** Reserves a place under an active agreement of the country, or tells that coverage is missing. Never a refusal. */
@ApplicationScoped
public class ReservePlace {

    private static final Actor ACTOR = Actor.system("reintegration.for-partners");

    private final Agreements agreements;
    private final AgreementsWithRoom withRoom;
    private final PlaceReservations reservations;
    private final CountryLock countries;
    private final Deadlines deadlines;
    private final Outbox outbox;
    private final Audit audit;
    private final BusinessClock clock;
    private final Event<NobodyCovers> nobodyCovers;
    private final int minimumRemainingDays;
    private final int reservationDays;
    private final int graceDays;

    ReservePlace(
            Agreements agreements,
            AgreementsWithRoom withRoom,
            PlaceReservations reservations,
            CountryLock countries,
            Deadlines deadlines,
            Outbox outbox,
            Audit audit,
            BusinessClock clock,
            Event<NobodyCovers> nobodyCovers,
            @ConfigProperty(name = "hjemvej.partner.minimum-remaining-days") int minimumRemainingDays,
            @ConfigProperty(name = "hjemvej.partner.reservation-days") int reservationDays,
            @ConfigProperty(name = "hjemvej.partner.reservation-grace-days") int graceDays) {
        this.agreements = agreements;
        this.withRoom = withRoom;
        this.reservations = reservations;
        this.countries = countries;
        this.deadlines = deadlines;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
        this.nobodyCovers = nobodyCovers;
        this.minimumRemainingDays = minimumRemainingDays;
        this.reservationDays = reservationDays;
        this.graceDays = graceDays;
    }

    @Transactional
    public void run(String programmeRef, String country, boolean minor) {
        countries.hold(country);
        if (!tryReserve(programmeRef, country, minor)) {
            CoverageEvent.Reason reason = reason(agreements.ofCountry(country), minor);
            outbox.publish(new CoverageEvent.CoverageMissing(programmeRef, country, reason), ACTOR);
            audit.record(ACTOR, "coverage.missing", programmeRef, country);
            nobodyCovers.fire(new NobodyCovers(programmeRef, country, minor));
        }
    }

    /** Reserves a place if there is one; tells whether the programme has one now. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean tryReserve(String programmeRef, String country, boolean minor) {
        if (reservations.living(programmeRef).isPresent()) {
            return true;
        }
        Optional<Agreement> free = free(country, minor);
        free.ifPresent(agreement -> reserve(programmeRef, agreement));
        return free.isPresent();
    }

    /** The agreement with a free place that is valid longest. Its country is held, so nobody else takes the place meanwhile. */
    private Optional<Agreement> free(String country, boolean minor) {
        AgreementsWithRoom.Wanted wanted =
                new AgreementsWithRoom.Wanted(country, minor, clock.today().plusDays(minimumRemainingDays));
        List<Agreement> some = withRoom.next(wanted, null);
        while (!some.isEmpty()) {
            Optional<Agreement> free = some.stream()
                    .filter(agreement -> canReceive(agreement, minor))
                    .filter(agreement -> canReceive(agreements.locked(agreement), minor))
                    .findFirst();
            if (free.isPresent()) {
                return free;
            }
            some = withRoom.next(wanted, some.getLast());
        }
        return Optional.empty();
    }

    private boolean canReceive(Agreement agreement, boolean minor) {
        return agreement.canReceive(minor, clock.today(), minimumRemainingDays);
    }

    private void reserve(String programmeRef, Agreement agreement) {
        LocalDate today = clock.today();
        PlaceReservation reservation =
                PlaceReservation.reserve(agreement.id(), programmeRef, today.plusDays(reservationDays), clock.now());
        reservations.persistAndFlush(reservation);
        deadlines.set(
                ReservationExpiry.TYPE,
                programmeRef,
                reservation.id(),
                "expiry",
                BusinessClock.endOf(reservation.expiresOn().plusDays(graceDays)));
        outbox.publish(
                new CoverageEvent.PlaceReserved(
                        programmeRef,
                        agreement.id(),
                        agreement.organisation().code(),
                        agreement.country(),
                        ChronoUnit.DAYS.between(today, agreement.validTo()),
                        reservation.expiresOn()),
                ACTOR);
        audit.record(ACTOR, "place.reserve", programmeRef, reservation.id());
    }

    private CoverageEvent.Reason reason(List<Agreement> candidates, boolean minor) {
        LocalDate today = clock.today();
        List<Agreement> active = candidates.stream()
                .filter(agreement -> agreement.status().takesNewPeople() && agreement.covers(today))
                .toList();
        if (active.isEmpty()) {
            return CoverageEvent.Reason.NO_AGREEMENT;
        }
        if (active.stream().noneMatch(agreement -> agreement.acceptsMinors() || !minor)) {
            return CoverageEvent.Reason.GROUP_NOT_COVERED;
        }
        return active.stream().anyMatch(agreement -> canReceive(agreement, minor))
                ? CoverageEvent.Reason.NO_FREE_PLACE
                : CoverageEvent.Reason.PERIOD_TOO_SHORT;
    }
}
