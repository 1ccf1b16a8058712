package org.hjemvej.cases.whereabouts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.Optional;
import org.hjemvej.cases.accommodation.Facilities;
import org.hjemvej.cases.accommodation.Facility;
import org.hjemvej.cases.accommodation.Placement;
import org.hjemvej.cases.accommodation.Placements;
import org.hjemvej.platform.audit.Audit;
import org.hjemvej.platform.caller.Actor;
import org.hjemvej.platform.outbox.Outbox;
import org.hjemvej.platform.rest.ExpectedVersion;
import org.hjemvej.platform.rules.InterfaceRule;
import org.hjemvej.platform.time.BusinessClock;
import org.hjemvej.platform.vault.Vault;

/**
 * Seals and opens the address of a house, for those who run it and nobody else. Anybody else's look, the first of a day, is an
 * alarm for each person who has a place there.
 */
@ApplicationScoped
public class KeepHouseAddress {

    private final Facilities facilities;
    private final Placements placements;
    private final HouseAddresses addresses;
    private final HouseAlarms alarms;
    private final Vault vault;
    private final Outbox outbox;
    private final Audit audit;
    private final BusinessClock clock;

    KeepHouseAddress(
            Facilities facilities,
            Placements placements,
            HouseAddresses addresses,
            HouseAlarms alarms,
            Vault vault,
            Outbox outbox,
            Audit audit,
            BusinessClock clock) {
        this.facilities = facilities;
        this.placements = placements;
        this.addresses = addresses;
        this.alarms = alarms;
        this.vault = vault;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /** An address that was opened, with its version. */
    public record Opened(Address address, long version) {}

    @Transactional
    public Opened record(String facility, ExpectedVersion expected, Address address, Actor actor) {
        if (!isRunBy(facilities.get(facility), actor)) {
            throw InterfaceRule.NOT_FOUND.broken();
        }
        HouseAddress house = addresses.findByIdOptional(facility).orElseGet(() -> HouseAddress.none(facility));
        expected.mustBe(house.version());
        vault.createKey(facility);
        house.keep(vault.seal(facility, placeOf(facility), address.bytes()), actor, clock.now());
        addresses.persistAndFlush(house);
        audit.record(actor, "house-address.write", "service", facility);
        return new Opened(address, house.version());
    }

    /**
     * The address of a house of one's own; nothing when there is none or it is not for the caller. That the alarm is kept, the
     * caller of this refuses only after it has returned.
     *
     * @param worker whether the caller works in houses at all
     */
    @Transactional
    public Optional<Opened> read(String facility, boolean worker, Actor actor) {
        Optional<Facility> found = facilities.findByIdOptional(facility);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        if (!worker || !isRunBy(found.get(), actor)) {
            refuse(facility, actor);
            return Optional.empty();
        }
        return addresses.findByIdOptional(facility).map(house -> {
            audit.record(actor, "house-address.read", "service", facility);
            return new Opened(opened(facility, house), house.version());
        });
    }

    /**
     * Each resident is told of once a day for each who looks: a house may have hundreds. In the order of the subjects, so that
     * two who are refused at the same moment wait for each other once.
     */
    private void refuse(String facility, Actor actor) {
        audit.record(actor, "house-address.refuse", "service", facility);
        placements.in(facility).stream()
                .sorted(Comparator.comparing(Placement::subject))
                .filter(each -> alarms.isFirst(each.id(), actor.id(), clock.today()))
                .forEach(each -> {
                    outbox.publish(WhereaboutsEvent.AddressReadRefused.to(actor, each.subject(), each.id()), actor);
                    audit.record(actor, "placement-address.refuse", each.subject(), each.id());
                });
    }

    /** The address of a house, for who has proven to be entitled to it; nothing when none is kept. */
    Optional<Address> open(String facility) {
        return addresses.findByIdOptional(facility).map(house -> opened(facility, house));
    }

    private Address opened(String facility, HouseAddress house) {
        return Address.of(vault.open(facility, placeOf(facility), house.sealed()));
    }

    private static boolean isRunBy(Facility house, Actor actor) {
        return house.organisation().equals(actor.organisation());
    }

    private static Vault.Place placeOf(String facility) {
        return new Vault.Place("house_address", "sealed_address", facility);
    }
}
