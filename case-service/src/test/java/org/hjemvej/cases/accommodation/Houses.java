package org.hjemvej.cases.accommodation;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.hjemvej.cases.casefile.AgeState;
import org.hjemvej.cases.casefile.StayBasis;
import org.jspecify.annotations.Nullable;

/** Facilities and persons for unit tests, saying only what matters. */
final class Houses {

    static final LocalDate DAY = LocalDate.of(2026, 11, 25);

    private Houses() {}

    static Facility shelter(@Nullable Integer capacity, int peak) {
        return house(AccommodationType.SECRET_ADDRESS_SHELTER, PlacesFor.WOMEN, capacity, peak);
    }

    static Facility house(AccommodationType type, PlacesFor placesFor, @Nullable Integer capacity, int peak) {
        return Facility.register(type, DAY, description(type.stayBases(), placesFor, capacity, peak, true), "test");
    }

    static Facility.Description description(
            Set<StayBasis> stayBases,
            PlacesFor placesFor,
            @Nullable Integer capacity,
            int peak,
            boolean boardAndLodging) {
        return new Facility.Description(capacity, peak, placesFor, stayBases, boardAndLodging, "RI", null);
    }

    static Needs woman(StayBasis stayBasis) {
        return new Needs(PlacesFor.WOMEN, AgeState.ADULT, stayBasis, false);
    }

    static Set<StayBasis> everybody() {
        return EnumSet.allOf(StayBasis.class);
    }
}
