package org.hjemvej.cases.accommodation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.hjemvej.platform.testing.Refusals.refusedBy;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.hjemvej.cases.casefile.AgeState;
import org.hjemvej.cases.casefile.StayBasis;
import org.hjemvej.platform.rules.InterfaceRule;
import org.junit.jupiter.api.Test;

class FacilityTest {

    private final Facility shelter = Houses.shelter(7, 2);

    @Test
    void a_facility_narrows_its_type_and_never_widens_it() {
        refusedBy(
                AccommodationRule.FACILITY_OUTSIDE_ITS_TYPE,
                () -> Houses.house(AccommodationType.SECRET_ADDRESS_SHELTER, PlacesFor.ANY, 1, 0));
        refusedBy(
                AccommodationRule.FACILITY_OUTSIDE_ITS_TYPE,
                () -> Facility.register(
                        AccommodationType.RESIDENTIAL_INSTITUTION,
                        Houses.DAY,
                        Houses.description(Houses.everybody(), PlacesFor.ANY, 1, 0, true),
                        "test"));
        refusedBy(
                AccommodationRule.FACILITY_OUTSIDE_ITS_TYPE,
                () -> Houses.house(AccommodationType.INTERIM_POLICE_PLACEMENT, PlacesFor.ANY, 1, 0));

        Facility boys = Facility.register(
                AccommodationType.CHILDRENS_SPECIAL_UNIT,
                Houses.DAY,
                Houses.description(EnumSet.of(StayBasis.NO_LAWFUL_STAY), PlacesFor.MEN, 4, 0, true),
                "test");

        assertThat(boys.stayBases()).containsExactly(StayBasis.NO_LAWFUL_STAY);
    }

    @Test
    void without_board_and_lodging_it_is_no_safe_place() {
        Facility bare = Facility.register(
                AccommodationType.WOMENS_CRISIS_CENTRE,
                Houses.DAY,
                Houses.description(Houses.everybody(), PlacesFor.WOMEN, 4, 0, false),
                "test");

        assertThat(bare.takes(Houses.woman(StayBasis.EU_CITIZEN))).isFalse();
        assertThat(shelter.takes(Houses.woman(StayBasis.EU_CITIZEN))).isTrue();
    }

    @Test
    void who_does_not_suit_the_house_is_refused_though_she_suits_its_type() {
        Facility narrowed = Facility.register(
                AccommodationType.WOMENS_CRISIS_CENTRE,
                Houses.DAY,
                Houses.description(EnumSet.of(StayBasis.EU_CITIZEN), PlacesFor.WOMEN, 4, 0, true),
                "test");

        assertThatCode(() -> narrowed.mustTake(Houses.woman(StayBasis.EU_CITIZEN)))
                .doesNotThrowAnyException();
        refusedBy(
                AccommodationRule.PLACEMENT_NOT_SUITABLE,
                () -> narrowed.mustTake(Houses.woman(StayBasis.NO_LAWFUL_STAY)));
        refusedBy(
                AccommodationRule.PLACEMENT_NOT_FOR_A_CHILD,
                () -> narrowed.mustTake(new Needs(PlacesFor.WOMEN, AgeState.DISPUTED, StayBasis.EU_CITIZEN, false)));
    }

    @Test
    void nobody_loses_a_place_by_a_change_of_the_register() {
        refusedBy(
                AccommodationRule.FACILITY_IS_FULLER,
                () -> shelter.change(
                        Houses.description(Houses.everybody(), PlacesFor.WOMEN, 5, 2, true), "test", 8, Houses.DAY));
        Facility.Description over =
                new Facility.Description(7, 2, PlacesFor.WOMEN, Houses.everybody(), true, "RI", Houses.DAY);
        refusedBy(AccommodationRule.FACILITY_IS_FULLER, () -> shelter.change(over, "test", 1, Houses.DAY.plusDays(1)));

        shelter.change(Houses.description(Houses.everybody(), PlacesFor.WOMEN, 6, 2, true), "test", 8, Houses.DAY);

        assertThat(shelter.capacity()).isEqualTo(6);
    }

    @Test
    void its_last_day_is_not_before_its_first() {
        Facility.Description never = new Facility.Description(
                7, 2, PlacesFor.WOMEN, Houses.everybody(), true, "RI", Houses.DAY.minusDays(1));

        refusedBy(InterfaceRule.INVALID_INPUT, () -> shelter.change(never, "test", 0, Houses.DAY));
    }

    @Test
    void it_stands_from_its_first_day_to_its_last() {
        shelter.change(
                new Facility.Description(7, 2, PlacesFor.WOMEN, Houses.everybody(), true, "RI", Houses.DAY.plusDays(1)),
                "test",
                0,
                Houses.DAY);

        assertThat(shelter.stands(Houses.DAY.minusDays(1))).isFalse();
        assertThat(shelter.stands(Houses.DAY)).isTrue();
        assertThat(shelter.stands(Houses.DAY.plusDays(1))).isTrue();
        assertThat(shelter.stands(Houses.DAY.plusDays(2))).isFalse();
    }

    @Test
    void ordinary_places_are_taken_before_those_for_peaks_and_full_houses_are_left_out() {
        Facility first = Houses.shelter(7, 2);
        Facility second = Houses.shelter(2, 0);
        Facility full = Houses.shelter(1, 1);
        Facility overflow = Houses.house(AccommodationType.WOMENS_CRISIS_CENTRE, PlacesFor.WOMEN, null, 0);

        assertThat(Preference.ordered(
                        List.of(overflow, full, first, second),
                        Map.of(
                                first.code(), new Places(7, 2, 3, 4),
                                second.code(), new Places(2, 0, 1, 0),
                                full.code(), new Places(1, 1, 1, 1))))
                .containsExactly(second, first, overflow);
    }
}
