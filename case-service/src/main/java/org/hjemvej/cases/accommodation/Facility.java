package org.hjemvej.cases.accommodation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hjemvej.cases.casefile.StayBasis;
import org.hjemvej.platform.ids.Ids;
import org.hjemvej.platform.rules.InterfaceRule;
import org.jspecify.annotations.Nullable;

/** A house with places, known by an opaque code. Its row is what two who want its last place wait for. */
@Entity
@Table(name = "facility")
public class Facility {

    @Id
    private String code;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private AccommodationType type;

    private @Nullable Integer capacity;
    private int peak;

    @Enumerated(EnumType.STRING)
    private PlacesFor placesFor;

    private String stayBases;
    private boolean boardAndLodging;
    private String organisation;
    private LocalDate validFrom;
    private @Nullable LocalDate validTo;
    private String source;

    protected Facility() {}

    /**
     * What may change of a facility.
     *
     * @param capacity its ordinary places; null when they are not counted here
     * @param peak places more at peaks
     * @param organisation who runs it
     * @param validTo its last day; null when none is known
     */
    public record Description(
            @Nullable Integer capacity,
            int peak,
            PlacesFor placesFor,
            Set<StayBasis> stayBases,
            boolean boardAndLodging,
            String organisation,
            @Nullable LocalDate validTo) {}

    static Facility register(AccommodationType type, LocalDate validFrom, Description description, String source) {
        Facility facility = new Facility();
        facility.code = Ids.handle("F");
        facility.type = type;
        facility.validFrom = validFrom;
        facility.describe(description, source);
        return facility;
    }

    /** Changes what it is, as long as those who have a place in it keep it. */
    void change(Description description, String newSource, long taken, LocalDate today) {
        boolean closed = description.validTo() != null && description.validTo().isBefore(today);
        Integer places = description.capacity();
        if (taken > 0 && (closed || (places != null && places + description.peak() < taken))) {
            throw AccommodationRule.FACILITY_IS_FULLER.broken(Map.of("taken", taken));
        }
        describe(description, newSource);
    }

    private void describe(Description description, String newSource) {
        if (!type.allows(description.placesFor(), description.stayBases())) {
            throw AccommodationRule.FACILITY_OUTSIDE_ITS_TYPE.broken(
                    Map.of("type", type, "placesFor", type.placesFor(), "stayBases", type.stayBases()));
        }
        if (description.validTo() != null && description.validTo().isBefore(validFrom)) {
            throw InterfaceRule.INVALID_INPUT.broken(Map.of("field", "validTo"));
        }
        capacity = description.capacity();
        peak = description.peak();
        placesFor = description.placesFor();
        stayBases =
                new TreeSet<>(description.stayBases()).stream().map(Enum::name).collect(Collectors.joining(","));
        boardAndLodging = description.boardAndLodging();
        organisation = description.organisation();
        validTo = description.validTo();
        source = newSource;
    }

    /** Whether it is a safe place for this person: a kind that suits, for such as her, with board and lodging (BR03). */
    boolean takes(Needs needs) {
        return boardAndLodging
                && type.takes(needs)
                && placesFor.takes(needs.placesFor())
                && stayBases().contains(needs.stayBasis());
    }

    /** Refuses who does not live here: by the kind of the house, or by what it is narrowed to. */
    void mustTake(Needs needs) {
        if (!takes(needs)) {
            throw needs.unsuited(type);
        }
    }

    boolean stands(LocalDate on) {
        return !validFrom.isAfter(on) && (validTo == null || !validTo.isBefore(on));
    }

    /** Whether somebody can be given a place here on that day, if she suits: it stands, with board and lodging (BR03). */
    boolean lodges(LocalDate on) {
        return boardAndLodging && stands(on);
    }

    public String code() {
        return code;
    }

    public long version() {
        return version;
    }

    public AccommodationType type() {
        return type;
    }

    public @Nullable Integer capacity() {
        return capacity;
    }

    public int peak() {
        return peak;
    }

    public PlacesFor placesFor() {
        return placesFor;
    }

    /** In the order of the codes. */
    public Set<StayBasis> stayBases() {
        return Arrays.stream(stayBases.split(","))
                .map(StayBasis::valueOf)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    public boolean includesBoardAndLodging() {
        return boardAndLodging;
    }

    public String organisation() {
        return organisation;
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    public @Nullable LocalDate validTo() {
        return validTo;
    }

    public String source() {
        return source;
    }
}
