package org.hjemvej.cases.whereabouts;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.hjemvej.platform.caller.Actor;
import org.hjemvej.platform.ids.Ids;
import org.jspecify.annotations.Nullable;

/** One person who may know where another lives: named by CMM, for one placement, one purpose and a time. */
@Entity
@Table(name = "address_reader")
public class AddressReader {

    @Id
    private String id;

    @Version
    private long version;

    private String placementId;
    private String reader;
    private String organisation;

    @Enumerated(EnumType.STRING)
    private Purpose purpose;

    private String namedBy;
    private Instant namedAt;
    private LocalDate lastDay;
    private @Nullable Instant endedAt;

    protected AddressReader() {}

    /**
     * Who is named.
     *
     * @param reader the id by which the person signs in
     * @param organisation the code of hers
     * @param lastDay on which she may still read
     */
    public record Named(String reader, String organisation, Purpose purpose, LocalDate lastDay) {}

    static AddressReader name(String placementId, Named named, Actor actor, Instant now) {
        if (named.reader().equals(actor.id())) {
            throw WhereaboutsRule.ADDRESS_READER_ONESELF.broken();
        }
        AddressReader reader = new AddressReader();
        reader.id = Ids.handle("W");
        reader.placementId = placementId;
        reader.reader = named.reader();
        reader.organisation = named.organisation();
        reader.purpose = named.purpose();
        reader.namedBy = actor.id();
        reader.namedAt = now;
        reader.lastDay = named.lastDay();
        return reader;
    }

    /** May read no more, from now on. */
    void end(Instant now) {
        if (endedAt != null) {
            throw WhereaboutsRule.ADDRESS_READER_OVER.broken();
        }
        endedAt = now;
    }

    public String id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String placementId() {
        return placementId;
    }

    public String reader() {
        return reader;
    }

    public String organisation() {
        return organisation;
    }

    public Purpose purpose() {
        return purpose;
    }

    public Instant namedAt() {
        return namedAt;
    }

    public LocalDate lastDay() {
        return lastDay;
    }

    public @Nullable Instant endedAt() {
        return endedAt;
    }
}
