package org.hjemvej.cases.offers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.LocalTime;
import org.hjemvej.cases.casefile.CaseFile;
import org.hjemvej.cases.casefile.CaseFiles;
import org.hjemvej.cases.casefile.CaseReader;
import org.hjemvej.cases.entitlements.ReadEntitlements;
import org.hjemvej.platform.audit.Audit;
import org.hjemvej.platform.caller.Actor;
import org.hjemvej.platform.time.BusinessClock;

/** An appointment of a service the person has accepted, on a day on which she is entitled to it. */
@ApplicationScoped
public class MakeAppointment {

    private final CaseFiles files;
    private final ServiceOffers offers;
    private final Appointments appointments;
    private final ReadEntitlements entitlements;
    private final Audit audit;
    private final BusinessClock clock;

    MakeAppointment(
            CaseFiles files,
            ServiceOffers offers,
            Appointments appointments,
            ReadEntitlements entitlements,
            Audit audit,
            BusinessClock clock) {
        this.files = files;
        this.offers = offers;
        this.appointments = appointments;
        this.entitlements = entitlements;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public ChangeOffer.Kept run(
            String handle, String id, CaseReader reader, LocalDate day, LocalTime beginsAt, Actor actor) {
        CaseFile file = files.toChange(handle, reader);
        ServiceOffer offer = offers.get(handle, id);
        Appointment appointment =
                offer.arrange(day, beginsAt, clock.today(), entitlements.to(offer.category(), file, day));
        appointments.persist(appointment);
        offers.flush();
        audit.record(actor, "appointment.make", handle, id);
        return new ChangeOffer.Kept(offer, appointment);
    }
}
