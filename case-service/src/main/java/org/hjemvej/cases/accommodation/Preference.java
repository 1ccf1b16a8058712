package org.hjemvej.cases.accommodation;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Which of the suitable facilities is tried first: the first type, ordinary places before those for peaks. */
final class Preference {

    private Preference() {}

    static List<Facility> ordered(Collection<Facility> suitable, Map<String, Places> places) {
        return suitable.stream()
                .filter(each -> placesOf(each, places).haveRoom())
                .sorted(Comparator.comparing(Facility::type)
                        .thenComparing(each -> !placesOf(each, places).haveOrdinaryRoom())
                        .thenComparing(Facility::code))
                .toList();
    }

    private static Places placesOf(Facility facility, Map<String, Places> places) {
        return places.getOrDefault(facility.code(), new Places(facility.capacity(), facility.peak(), 0, 0));
    }
}
