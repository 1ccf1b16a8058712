package org.hjemvej.cases.accommodation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.hjemvej.cases.casefile.StayBasis;
import org.hjemvej.platform.testing.Refusals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlacesTest {

    @ParameterizedTest
    @CsvSource({
        "7, 2, 0, 0, 9, true, true",
        "7, 2, 4, 2, 3, true, true",
        "7, 2, 4, 3, 2, true, false",
        "7, 2, 4, 5, 0, false, false",
        "0, 0, 0, 0, 0, false, false",
        "2, 0, 1, 4, 0, false, false"
    })
    void room_is_what_is_neither_reserved_nor_lived_in(
            int capacity, int peak, long reserved, long active, long free, boolean room, boolean ordinary) {
        Places places = new Places(capacity, peak, reserved, active);

        assertThat(places.free()).isEqualTo(free);
        assertThat(places.haveRoom()).isEqualTo(room);
        assertThat(places.haveOrdinaryRoom()).isEqualTo(ordinary);
    }

    @Test
    void what_is_not_counted_is_never_full() {
        Places places = new Places(null, 0, 1_000, 1_000);

        assertThat(places.free()).isNull();
        assertThat(places.haveRoom()).isTrue();
    }

    /** Each number asks for a place, lets somebody move in, or lets somebody leave. */
    @Property
    void no_sequence_of_steps_takes_more_places_than_there_are(
            @ForAll @IntRange(max = 3) int first,
            @ForAll @IntRange(max = 2) int peak,
            @ForAll @IntRange(max = 3) int second,
            @ForAll @Size(max = 60) List<@IntRange(max = 299) Integer> steps) {
        List<Facility> houses = List.of(Houses.shelter(first, peak), Houses.shelter(second, 0));
        List<Placement> all = new ArrayList<>();
        for (int step : steps) {
            switch (step % 3) {
                case 0 -> all.add(ask(houses, all));
                case 1 ->
                    all.stream()
                            .filter(each -> each.status() == PlacementStatus.RESERVED)
                            .skip(step % 2)
                            .findFirst()
                            .ifPresent(each -> each.start(Houses.DAY));
                default ->
                    all.stream()
                            .filter(each -> each.status().isLiving())
                            .skip(step % 5)
                            .findFirst()
                            .ifPresent(each -> each.end(Houses.DAY));
            }
            Map<String, Places> places = places(houses, all);
            assertThat(places.get(houses.getFirst().code()).taken()).isLessThanOrEqualTo(first + peak);
            assertThat(places.get(houses.getLast().code()).taken()).isLessThanOrEqualTo(second);
        }
    }

    private static Placement ask(List<Facility> houses, List<Placement> all) {
        Placement placement = Placement.request(
                new Subject("R-1", null, null, null),
                Ground.ORDINARY,
                Houses.woman(StayBasis.NO_LAWFUL_STAY),
                AccommodationType.SECRET_ADDRESS_SHELTER,
                Refusals.person("clara", "CMM"),
                Instant.EPOCH);
        List<Facility> free = Preference.ordered(houses, places(houses, all));
        if (free.isEmpty()) {
            placement.queue();
        } else {
            placement.reserve(free.getFirst(), Instant.EPOCH, Instant.EPOCH);
        }
        return placement;
    }

    private static Map<String, Places> places(List<Facility> houses, List<Placement> all) {
        Map<String, Places> places = new HashMap<>();
        for (Facility house : houses) {
            places.put(
                    house.code(),
                    new Places(
                            house.capacity(),
                            house.peak(),
                            count(all, house, PlacementStatus.RESERVED),
                            count(all, house, PlacementStatus.ACTIVE)));
        }
        return places;
    }

    private static long count(List<Placement> all, Facility house, PlacementStatus status) {
        return all.stream()
                .filter(each -> each.status() == status && house.code().equals(each.facility()))
                .count();
    }
}
