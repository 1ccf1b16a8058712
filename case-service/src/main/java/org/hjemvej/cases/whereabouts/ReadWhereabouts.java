package org.hjemvej.cases.whereabouts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hjemvej.cases.accommodation.Placement;
import org.hjemvej.cases.accommodation.Placements;
import org.hjemvej.cases.casefile.CaseFiles;
import org.hjemvej.platform.audit.Audit;
import org.hjemvej.platform.caller.Actor;
import org.hjemvej.platform.outbox.Outbox;
import org.hjemvej.platform.time.BusinessClock;

/**
 * Opens the address at which a person lives. It is for the contact person of her case and who stands in for her (before there is a case: for the
 * contact persons of CMM, who bring her there), and for who is named and could still be named today. Anybody else gets
 * nothing, and CMM an alarm.
 */
@ApplicationScoped
public class ReadWhereabouts {

    private static final String CONTACT_PERSON = "cmm-contact-person";

    private final Placements placements;
    private final CaseFiles files;
    private final AddressReaders readers;
    private final AddressAudience audience;
    private final KeepHouseAddress houses;
    private final Outbox outbox;
    private final Audit audit;
    private final BusinessClock clock;

    ReadWhereabouts(
            Placements placements,
            CaseFiles files,
            AddressReaders readers,
            AddressAudience audience,
            KeepHouseAddress houses,
            Outbox outbox,
            Audit audit,
            BusinessClock clock) {
        this.placements = placements;
        this.files = files;
        this.readers = readers;
        this.audience = audience;
        this.houses = houses;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * The address; nothing when there is none or it is not for the caller, which an answer must not tell apart. That the
     * alarm is kept, the caller of this refuses only after it has returned.
     *
     * @param roles of the caller
     */
    @Transactional
    public Optional<Address> read(String placementId, Set<String> roles, Actor actor) {
        Optional<Placement> found = placements.findByIdOptional(placementId);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Placement placement = found.get();
        if (!isFor(placement, roles, actor)) {
            outbox.publish(WhereaboutsEvent.AddressReadRefused.to(actor, placement.subject(), placementId), actor);
            audit.record(actor, "placement-address.refuse", placement.subject(), placementId);
            return Optional.empty();
        }
        audit.record(actor, "placement-address.read", placement.subject(), placementId);
        return placement.hasPlace() ? houses.open(Objects.requireNonNull(placement.facility())) : Optional.empty();
    }

    /**
     * Those named to know where the person of a case lives, or where a place is held for her, who are told it today: each in the
     * role of her purpose, and once the house has said where it is. In the order in which they were named.
     */
    @Transactional
    public List<AddressReader> named(String caseHandle) {
        return readers.livingInHerPlace(caseHandle, clock.today()).stream()
                .filter(each -> audience.includes(placements.findById(each.placementId()), each))
                .toList();
    }

    /** Whether an address can be for somebody with these roles; nobody else reads one, even when named. */
    public static boolean mayBeFor(Set<String> roles) {
        return Stream.of(Purpose.values()).map(Purpose::role).anyMatch(roles::contains);
    }

    private boolean isFor(Placement placement, Set<String> roles, Actor actor) {
        return (roles.contains(CONTACT_PERSON) && isHers(placement, actor))
                || (mayBeFor(roles)
                        && readers.namedFor(placement.id(), actor, clock.today()).stream()
                                .anyMatch(purpose -> audience.includes(placement, purpose, roles, actor)));
    }

    private boolean isHers(Placement placement, Actor actor) {
        String handle = placement.caseHandle();
        return handle == null
                || files.findByIdOptional(handle)
                        .filter(file -> files.isContactPerson(file, actor.id()))
                        .isPresent();
    }
}
