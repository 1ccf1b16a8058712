package org.hjemvej.cases.offers;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import org.hjemvej.cases.entitlements.Entitlement;
import org.hjemvej.cases.entitlements.ServiceCategory;
import org.hjemvej.platform.caller.Actor;
import org.hjemvej.platform.ids.Ids;
import org.hjemvej.platform.time.BusinessClock;
import org.jspecify.annotations.Nullable;

/**
 * A service that is offered to one person, from the offer to its end. Each stands for itself: what she answers to one, or
 * how one ends, changes no other. What is said in a service is nobody's to record here.
 */
@Entity
@Table(name = "service_offer")
public class ServiceOffer {

    private static final int LATEST_DAYS_AHEAD = 366;

    @Id
    private String id;

    @Version
    private long version;

    private String caseHandle;

    @Enumerated(EnumType.STRING)
    private ServiceCategory category;

    private String provider;

    @Enumerated(EnumType.STRING)
    private OfferStatus status;

    private String ruleVersion;
    private String organisation;
    private String offeredBy;
    private Instant offeredAt;
    private @Nullable LocalDate answeredOn;
    private @Nullable LocalDate startedOn;
    private @Nullable LocalDate endedOn;

    @Enumerated(EnumType.STRING)
    private @Nullable DiscontinuationReason endReason;

    private int appointments;
    private int openAppointments;

    protected ServiceOffer() {}

    /** Offers what the person is entitled to today, or what CMM may judge that she needs. */
    static ServiceOffer offer(
            String caseHandle, Entitlement entitlement, String provider, Actor actor, LocalDate today, Instant now) {
        mustEntitle(entitlement, today);
        ServiceOffer offer = new ServiceOffer();
        offer.id = Ids.handle("U");
        offer.caseHandle = caseHandle;
        offer.category = entitlement.category();
        offer.provider = provider;
        offer.status = OfferStatus.OFFERED;
        offer.ruleVersion = entitlement.ruleVersions().getFirst();
        offer.organisation = actor.organisation();
        offer.offeredBy = actor.id();
        offer.offeredAt = now;
        return offer;
    }

    private static void mustEntitle(Entitlement entitlement, LocalDate on) {
        if (entitlement.category() == ServiceCategory.LODGING) {
            throw OfferRule.OFFER_IS_A_PLACEMENT.broken();
        }
        if (!entitlement.mayBeOffered()) {
            throw OfferRule.OFFER_NOT_ENTITLED.broken(
                    Map.of("category", entitlement.category(), "on", on, "because", entitlement.ruleVersions()));
        }
    }

    /** The person takes it, or not. */
    void answer(OfferAnswer answer, LocalDate today) {
        become(
                switch (answer) {
                    case ACCEPTED -> OfferStatus.ACCEPTED;
                    case DECLINED -> OfferStatus.DECLINED;
                });
        answeredOn = today;
    }

    /** A next appointment, on a day on which she is entitled to the service. */
    Appointment arrange(LocalDate day, LocalTime begins, LocalDate today, Entitlement thatDay) {
        if (status != OfferStatus.ACCEPTED && status != OfferStatus.IN_PROGRESS) {
            throw OfferRule.APPOINTMENT_OF_ACCEPTED_OFFER.broken(Map.of("state", status));
        }
        LocalDate offeredOn = offeredAt.atZone(BusinessClock.ZONE).toLocalDate();
        if (day.isBefore(offeredOn) || day.isAfter(today.plusDays(LATEST_DAYS_AHEAD))) {
            throw OfferRule.APPOINTMENT_DATE.broken(Map.of("day", day, "offeredOn", offeredOn));
        }
        mustEntitle(thatDay, day);
        appointments++;
        openAppointments++;
        return Appointment.of(id, appointments, day, begins);
    }

    /** What became of an appointment; the first one she attends begins the service. */
    void record(Appointment appointment, Attendance attendance, @Nullable AppointmentOutcome outcome, LocalDate today) {
        appointment.end(attendance, outcome, today);
        openAppointments--;
        if (attendance == Attendance.ATTENDED && status == OfferStatus.ACCEPTED) {
            become(OfferStatus.IN_PROGRESS);
            startedOn = appointment.day();
        }
    }

    /** The service is over. */
    void end(OfferEnd how, @Nullable DiscontinuationReason reason, LocalDate today) {
        if ((how == OfferEnd.DISCONTINUED) != (reason != null)) {
            throw OfferRule.DISCONTINUATION_REASON.broken();
        }
        mustBeAbleToBecome(how.status());
        mustHaveNoOpenAppointments();
        become(how.status());
        endedOn = today;
        endReason = reason;
    }

    /** Refuses as long as nobody has recorded what became of an appointment. */
    void mustHaveNoOpenAppointments() {
        if (openAppointments > 0) {
            throw OfferRule.APPOINTMENTS_OPEN.broken(Map.of("open", openAppointments));
        }
    }

    /** Whether nothing can become of it any more. */
    public boolean isOver() {
        return status.next().isEmpty();
    }

    private void mustBeAbleToBecome(OfferStatus wanted) {
        status.mustLeadTo(wanted, OfferRule.OFFER_STATE);
    }

    private void become(OfferStatus wanted) {
        mustBeAbleToBecome(wanted);
        status = wanted;
    }

    public String id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String caseHandle() {
        return caseHandle;
    }

    public ServiceCategory category() {
        return category;
    }

    /** Code of the organisation that gives the service. */
    public String provider() {
        return provider;
    }

    public OfferStatus status() {
        return status;
    }

    /** The rule it was offered under. */
    public String ruleVersion() {
        return ruleVersion;
    }

    /** Code of the organisation that offered it. */
    public String organisation() {
        return organisation;
    }

    /** Opaque id of who offered it. */
    public String offeredBy() {
        return offeredBy;
    }

    public Instant offeredAt() {
        return offeredAt;
    }

    public @Nullable LocalDate answeredOn() {
        return answeredOn;
    }

    public @Nullable LocalDate startedOn() {
        return startedOn;
    }

    public @Nullable LocalDate endedOn() {
        return endedOn;
    }

    public @Nullable DiscontinuationReason endReason() {
        return endReason;
    }

    /** How many appointments were made. */
    public int appointments() {
        return appointments;
    }

    /** Of how many nobody has recorded what became of them. */
    public int openAppointments() {
        return openAppointments;
    }
}
