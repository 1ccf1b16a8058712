package org.hjemvej.cases.accommodation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** A type that suits somebody who waits, and where she need not wait. */
public record Alternative(AccommodationType type, List<Reason> because) {

    private static final String VERSION = "2019-01";

    /** One reason: the rule, its version, and the fact that met it. */
    public record Reason(String rule, String version, String fact) {}

    /** The alternatives among suitable facilities, the first type first, without the one that is waited for. */
    static List<Alternative> among(Collection<Facility> suitable, Map<String, Places> places, Needs needs) {
        List<Alternative> found = new ArrayList<>();
        for (Facility each : Preference.ordered(suitable, places)) {
            if (found.stream().noneMatch(earlier -> earlier.type() == each.type())) {
                found.add(new Alternative(each.type(), because(each, places, needs)));
            }
        }
        return found;
    }

    private static List<Reason> because(Facility facility, Map<String, Places> places, Needs needs) {
        Places room = places.getOrDefault(facility.code(), new Places(0, 0, 0, 0));
        return List.of(
                new Reason("SUITS_AGE", VERSION, "ageState=" + needs.ageState()),
                new Reason("SUITS_GENDER", VERSION, "placesFor=" + facility.placesFor()),
                new Reason("SUITS_STAY", VERSION, "stayBasis=" + needs.stayBasis()),
                room.capacity() == null
                        ? new Reason("PLACES_NOT_COUNTED", VERSION, "free=not counted")
                        : new Reason("PLACES_FREE", VERSION, "free=" + room.free()));
    }
}
