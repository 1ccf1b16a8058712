package org.hjemvej.reintegration.preparedreturn;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import org.hjemvej.platform.audit.Audit;
import org.hjemvej.platform.caller.Actor;
import org.hjemvej.platform.rest.ExpectedVersion;
import org.hjemvej.platform.rules.RuleBroken;
import org.hjemvej.platform.time.BusinessClock;
import org.hjemvej.reintegration.eligibility.FollowContact;
import org.jspecify.annotations.Nullable;

/** The arrival is confirmed, by the partner or by DRC's report. It starts the payments, in the same transaction. */
@ApplicationScoped
public class ConfirmArrival {

    private final PreparedReturns returns;
    private final FollowContact contact;
    private final ReturnNews news;
    private final Event<Arrived> arrived;
    private final Audit audit;
    private final BusinessClock clock;

    ConfirmArrival(
            PreparedReturns returns,
            FollowContact contact,
            ReturnNews news,
            Event<Arrived> arrived,
            Audit audit,
            BusinessClock clock) {
        this.returns = returns;
        this.contact = contact;
        this.news = news;
        this.arrived = arrived;
        this.audit = audit;
        this.clock = clock;
    }

    /** Told inside this service, in the transaction of the arrival. */
    public record Arrived(String ref, String caseHandle, LocalDate arrivedOn, Actor actor) {}

    @Transactional
    public PreparedReturn byPartner(
            String ref, ReturnReader reader, ExpectedVersion expected, LocalDate on, Actor actor) {
        PreparedReturn prepared = returns.get(ref, reader);
        returns.takeFileAndReadAgain(prepared);
        expected.mustBe(prepared.version());
        return arrive(prepared, on, null, actor);
    }

    /** A refused report leaves the transaction usable, so that its refusal can be sent and remembered. */
    @Transactional(dontRollbackOn = RuleBroken.class)
    public void byReport(String ref, LocalDate on, @Nullable String country, Actor actor) {
        PreparedReturn prepared = returns.get(ref);
        returns.takeFileAndReadAgain(prepared);
        arrive(prepared, on, country, actor);
    }

    private PreparedReturn arrive(PreparedReturn prepared, LocalDate on, @Nullable String country, Actor actor) {
        prepared.arrive(on, country, clock.today());
        returns.flush();
        contact.reached(prepared.caseHandle(), on, actor);
        news.tellAlsoPartners(
                new ReturnEvent.ArrivalConfirmed(
                        prepared.caseHandle(),
                        prepared.ref(),
                        on,
                        prepared.journey().destinationCountry()),
                prepared.ref(),
                actor);
        audit.record(actor, "return.arrive", prepared.caseHandle(), prepared.ref());
        arrived.fire(new Arrived(prepared.ref(), prepared.caseHandle(), on, actor));
        return prepared;
    }
}
