package org.hjemvej.cases.offers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import org.hjemvej.cases.casefile.CaseFiles;
import org.hjemvej.platform.audit.Audit;
import org.hjemvej.platform.outbox.Outbox;
import org.hjemvej.platform.time.BusinessClock;
import org.jspecify.annotations.Nullable;

/** What becomes of an offer: the person answers, appointments are kept or not, the service ends. It touches no other offer. */
@ApplicationScoped
public class ChangeOffer {

    private final CaseFiles files;
    private final ServiceOffers offers;
    private final Appointments appointments;
    private final Outbox outbox;
    private final Audit audit;
    private final BusinessClock clock;
    private final Event<OfferOver> over;

    ChangeOffer(
            CaseFiles files,
            ServiceOffers offers,
            Appointments appointments,
            Outbox outbox,
            Audit audit,
            BusinessClock clock,
            Event<OfferOver> over) {
        this.files = files;
        this.offers = offers;
        this.appointments = appointments;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
        this.over = over;
    }

    /** An appointment and its offer, as they are after a change. */
    public record Kept(ServiceOffer offer, Appointment appointment) {}

    @Transactional
    public ServiceOffer answer(OfferStep step, OfferAnswer answer) {
        ServiceOffer offer = begun(step);
        offer.answer(answer, clock.today());
        return done(
                offer,
                step,
                "service-offer.answer",
                switch (answer) {
                    case ACCEPTED -> new OfferEvent.ServiceAccepted(offer.caseHandle(), offer.id());
                    case DECLINED -> new OfferEvent.ServiceDeclined(offer.caseHandle(), offer.id());
                });
    }

    @Transactional
    public ServiceOffer end(OfferStep step, OfferEnd how, @Nullable DiscontinuationReason reason) {
        ServiceOffer offer = begun(step);
        offer.end(how, reason, clock.today());
        return done(
                offer,
                step,
                "service-offer.end",
                switch (how) {
                    case COMPLETED -> new OfferEvent.ServiceCompleted(offer.caseHandle(), offer.id());
                    case DISCONTINUED -> new OfferEvent.ServiceDiscontinued(offer.caseHandle(), offer.id());
                });
    }

    /** What became of an appointment; nobody outside CMM is told. */
    @Transactional
    public Kept attend(OfferStep step, int number, Attendance attendance, @Nullable AppointmentOutcome outcome) {
        ServiceOffer offer = begun(step);
        Appointment appointment = appointments.get(offer.id(), number);
        offer.record(appointment, attendance, outcome, clock.today());
        offers.flush();
        audit.record(step.actor(), "appointment.attendance", step.handle(), offer.id());
        return new Kept(offer, appointment);
    }

    private ServiceOffer begun(OfferStep step) {
        files.toChange(step.handle(), step.reader());
        ServiceOffer offer = offers.get(step.handle(), step.id());
        step.expected().mustBe(offer.version());
        return offer;
    }

    private ServiceOffer done(ServiceOffer offer, OfferStep step, String action, OfferEvent event) {
        offers.flush();
        outbox.publish(event, step.actor());
        audit.record(step.actor(), action, step.handle(), offer.id());
        if (offer.isOver()) {
            over.fire(new OfferOver(offer.caseHandle(), offer.id(), step.actor()));
        }
        return offer;
    }
}
