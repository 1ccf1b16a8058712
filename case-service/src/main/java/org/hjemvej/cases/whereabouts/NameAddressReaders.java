package org.hjemvej.cases.whereabouts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Map;
import org.hjemvej.cases.accommodation.Placement;
import org.hjemvej.cases.accommodation.PlacementReader;
import org.hjemvej.cases.accommodation.ReadPlacements;
import org.hjemvej.cases.accommodation.TakeSubject;
import org.hjemvej.cases.casefile.AgeKnown;
import org.hjemvej.cases.minors.RepresentationEnded;
import org.hjemvej.cases.policy.Policies;
import org.hjemvej.platform.audit.Audit;
import org.hjemvej.platform.caller.Actor;
import org.hjemvej.platform.outbox.Outbox;
import org.hjemvej.platform.rest.ExpectedVersion;
import org.hjemvej.platform.rest.Page;
import org.hjemvej.platform.rest.PageAfter;
import org.hjemvej.platform.time.BusinessClock;

/** CMM names who may know where somebody lives, and takes that back. */
@ApplicationScoped
public class NameAddressReaders {

    private static final String DAYS = "placement.addressReaderDays";

    private final TakeSubject subject;
    private final ReadPlacements placements;
    private final AddressReaders readers;
    private final AddressAudience audience;
    private final Policies policies;
    private final Outbox outbox;
    private final Audit audit;
    private final BusinessClock clock;

    NameAddressReaders(
            TakeSubject subject,
            ReadPlacements placements,
            AddressReaders readers,
            AddressAudience audience,
            Policies policies,
            Outbox outbox,
            Audit audit,
            BusinessClock clock) {
        this.subject = subject;
        this.placements = placements;
        this.readers = readers;
        this.audience = audience;
        this.policies = policies;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /** The case is held, as by whatever ends a representation or a childhood: what lets her be named does not end meanwhile. */
    @Transactional
    public AddressReader name(String placementId, PlacementReader cmm, AddressReader.Named named, Actor actor) {
        subject.run(placementId, cmm);
        Placement placement = placements.get(placementId, cmm);
        mustHavePlace(placement);
        mustNotBeTooLong(named.lastDay());
        audience.mustInclude(placement, named);
        AddressReader reader = AddressReader.name(placementId, named, actor, clock.now());
        readers.persistAndFlush(reader);
        outbox.publish(
                new WhereaboutsEvent.AddressReaderNamed(
                        placement.subject(), placementId, reader.organisation(), reader.purpose(), reader.lastDay()),
                actor);
        audit.record(actor, "address-reader.name", placement.subject(), reader.id());
        return reader;
    }

    /** Refuses as long as there is no place whose address could be read. */
    static void mustHavePlace(Placement placement) {
        if (!placement.hasPlace()) {
            throw WhereaboutsRule.ADDRESS_WITHOUT_PLACE.broken(Map.of("state", placement.status()));
        }
    }

    private void mustNotBeTooLong(LocalDate lastDay) {
        LocalDate today = clock.today();
        int days = policies.number(DAYS, today);
        LocalDate latest = today.plusDays(days);
        if (lastDay.isBefore(today) || lastDay.isAfter(latest)) {
            throw WhereaboutsRule.ADDRESS_READER_TOO_LONG.broken(Map.of("days", days, "latest", latest));
        }
    }

    @Transactional
    public AddressReader end(
            String placementId, String id, PlacementReader cmm, ExpectedVersion expected, Actor actor) {
        Placement placement = placements.get(placementId, cmm);
        AddressReader reader = readers.get(placementId, id);
        expected.mustBe(reader.version());
        end(reader, placement.subject(), actor);
        return reader;
    }

    /** In the transaction that ends it: who represents the child no more need not know where it lives. */
    void unrepresented(@Observes RepresentationEnded ended) {
        endAll(Purpose.REPRESENTATIVE, ended.caseHandle(), ended.actor());
    }

    /** In the transaction that finds it: a municipality looks after a child, and there is none any more. */
    void adult(@Observes AgeKnown age) {
        if (age.isNewAdult()) {
            endAll(Purpose.MUNICIPALITY, age.caseHandle(), age.actor());
        }
    }

    private void endAll(Purpose purpose, String caseHandle, Actor actor) {
        for (AddressReader reader : readers.living(caseHandle, purpose, clock.today())) {
            end(reader, caseHandle, actor);
        }
    }

    private void end(AddressReader reader, String subject, Actor actor) {
        reader.end(clock.now());
        readers.flush();
        outbox.publish(
                new WhereaboutsEvent.AddressReaderEnded(
                        subject, reader.placementId(), reader.organisation(), reader.purpose()),
                actor);
        audit.record(actor, "address-reader.end", subject, reader.id());
    }

    @Transactional
    public AddressReader get(String placementId, String id, PlacementReader cmm, Actor actor) {
        Placement placement = placements.get(placementId, cmm);
        AddressReader reader = readers.get(placementId, id);
        audit.record(actor, "address-reader.read", placement.subject(), id);
        return reader;
    }

    /** A page of those of a placement, living or over. */
    @Transactional
    public Page<AddressReader> readPage(String placementId, PlacementReader cmm, PageAfter after, Actor actor) {
        Placement placement = placements.get(placementId, cmm);
        audit.record(actor, "address-reader.list", placement.subject(), placementId);
        return readers.of(placementId, after);
    }
}
