package org.hjemvej.cases.accommodation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.hjemvej.cases.Because;

/** A type that suits somebody who waits, and where she need not wait. */
public record Alternative(AccommodationType type, List<Because> because) {

    private static final String VERSION = "2019-01";

    /** The alternatives among suitable facilities, the first type first; to CMM alone with how many are free and with threats. */
    static List<Alternative> among(
            Collection<Facility> suitable, Map<String, Places> places, Needs needs, boolean toCmm) {
        List<Alternative> found = new ArrayList<>();
        for (Facility each : Preference.ordered(suitable, places)) {
            if (found.stream().noneMatch(earlier -> earlier.type() == each.type())) {
                found.add(new Alternative(each.type(), because(each, places, needs, toCmm)));
            }
        }
        return found;
    }

    private static List<Because> because(Facility facility, Map<String, Places> places, Needs needs, boolean toCmm) {
        List<Because> because = new ArrayList<>(List.of(
                because("SUITS_AGE", "ageState=" + needs.ageState()),
                because("SUITS_GENDER", "placesFor=" + facility.placesFor()),
                because("SUITS_STAY", "stayBasis=" + needs.stayBasis())));
        if (toCmm) {
            because.add(because("NO_THREAT_KNOWN", "threat=none"));
            because.add(free(places.getOrDefault(facility.code(), new Places(0, 0, 0, 0))));
        } else {
            because.add(because("PLACES_FREE", "free=yes"));
        }
        return List.copyOf(because);
    }

    private static Because free(Places room) {
        return room.capacity() == null
                ? because("PLACES_NOT_COUNTED", "free=not counted")
                : because("PLACES_FREE", "free=" + room.free());
    }

    private static Because because(String rule, String fact) {
        return new Because(rule, VERSION, fact, null);
    }
}
