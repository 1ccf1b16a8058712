package org.hjemvej.cases.whereabouts;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.hjemvej.platform.caller.Actor;
import org.jspecify.annotations.Nullable;

/** The sealed address of a house. */
@Entity
@Table(name = "house_address")
public class HouseAddress {

    @Id
    private String facility;

    @Version
    private long version;

    private byte[] sealedAddress;
    private @Nullable Instant changedAt;
    private @Nullable String changedBy;

    protected HouseAddress() {}

    /** The address of a house of which none is kept yet. */
    static HouseAddress none(String facility) {
        HouseAddress address = new HouseAddress();
        address.facility = facility;
        return address;
    }

    void keep(byte[] sealed, Actor actor, Instant now) {
        sealedAddress = sealed.clone();
        changedAt = now;
        changedBy = actor.id();
    }

    byte[] sealed() {
        return sealedAddress.clone();
    }

    /** 0 as long as none is kept: whoever was first has another version. */
    public long version() {
        return changedAt == null ? 0 : version + 1;
    }
}
