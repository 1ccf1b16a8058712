package org.hjemvej.cases.whereabouts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.hjemvej.cases.accommodation.Facilities;
import org.hjemvej.platform.audit.Audit;
import org.hjemvej.platform.caller.Actor;
import org.hjemvej.platform.rest.ExpectedVersion;
import org.hjemvej.platform.rules.InterfaceRule;
import org.hjemvej.platform.time.BusinessClock;
import org.hjemvej.platform.vault.Vault;

/** Seals and opens the address of a house, for those who run it and nobody else. */
@ApplicationScoped
public class KeepHouseAddress {

    private final Facilities facilities;
    private final HouseAddresses addresses;
    private final Vault vault;
    private final Audit audit;
    private final BusinessClock clock;

    KeepHouseAddress(Facilities facilities, HouseAddresses addresses, Vault vault, Audit audit, BusinessClock clock) {
        this.facilities = facilities;
        this.addresses = addresses;
        this.vault = vault;
        this.audit = audit;
        this.clock = clock;
    }

    /** An address that was opened, with its version. */
    public record Opened(Address address, long version) {}

    @Transactional
    public Opened record(String facility, ExpectedVersion expected, Address address, Actor actor) {
        mustBeRunBy(facility, actor);
        HouseAddress house = addresses.findByIdOptional(facility).orElseGet(() -> HouseAddress.none(facility));
        expected.mustBe(house.version());
        vault.createKey(facility);
        house.keep(vault.seal(facility, placeOf(facility), address.bytes()), actor, clock.now());
        addresses.persistAndFlush(house);
        audit.record(actor, "house-address.write", "service", facility);
        return new Opened(address, house.version());
    }

    /** The address of a house of one's own; "no such resource" when none is kept. */
    @Transactional
    public Opened read(String facility, Actor actor) {
        mustBeRunBy(facility, actor);
        HouseAddress house = addresses.findByIdOptional(facility).orElseThrow(InterfaceRule.NOT_FOUND::broken);
        audit.record(actor, "house-address.read", "service", facility);
        return new Opened(opened(facility, house), house.version());
    }

    /** The address of a house, for who has proven to be entitled to it; nothing when none is kept. */
    Optional<Address> open(String facility) {
        return addresses.findByIdOptional(facility).map(house -> opened(facility, house));
    }

    private Address opened(String facility, HouseAddress house) {
        return Address.of(vault.open(facility, placeOf(facility), house.sealed()));
    }

    private void mustBeRunBy(String facility, Actor actor) {
        if (!facilities.get(facility).organisation().equals(actor.organisation())) {
            throw InterfaceRule.NOT_FOUND.broken();
        }
    }

    private static Vault.Place placeOf(String facility) {
        return new Vault.Place("house_address", "sealed_address", facility);
    }
}
