package org.hjemvej.cases.accommodation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.hjemvej.platform.testing.Refusals.refusedBy;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.hjemvej.cases.Because;
import org.hjemvej.cases.casefile.AgeState;
import org.hjemvej.cases.casefile.StayBasis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class SuitabilityTest {

    /** The table of process 2.5, the first type to be tried first. */
    @ParameterizedTest
    @CsvSource({
        "WOMEN, ADULT, NO_LAWFUL_STAY, false, SECRET_ADDRESS_SHELTER WOMENS_CRISIS_CENTRE ASYLUM_CENTRE",
        "WOMEN, ADULT, EU_CITIZEN, false, SECRET_ADDRESS_SHELTER WOMENS_CRISIS_CENTRE",
        "WOMEN, ADULT, DANISH_CITIZEN, false, SECRET_ADDRESS_SHELTER WOMENS_CRISIS_CENTRE",
        "WOMEN, ADULT, ASYLUM_SEEKER, false, WOMENS_CRISIS_CENTRE ASYLUM_CENTRE",
        "WOMEN, ADULT, ASYLUM_SEEKER, true, SECRET_ADDRESS_SHELTER WOMENS_CRISIS_CENTRE ASYLUM_CENTRE",
        "MEN, ADULT, OTHER_LAWFUL_STAY, false, MENS_CRISIS_CENTRE SUPPORTED_HOUSING APARTMENT HOSTEL_HERBERG",
        "MEN, ADULT, ASYLUM_SEEKER, true, MENS_CRISIS_CENTRE SUPPORTED_HOUSING APARTMENT HOSTEL_HERBERG ASYLUM_CENTRE",
        "ANY, ADULT, ASYLUM_SEEKER, false, ASYLUM_CENTRE",
        "WOMEN, CHILD, EU_CITIZEN, false, RESIDENTIAL_INSTITUTION OPHOLDSSTED FOSTER_FAMILY",
        "MEN, DISPUTED, OTHER_LAWFUL_STAY, false, RESIDENTIAL_INSTITUTION OPHOLDSSTED FOSTER_FAMILY",
        "ANY, CHILD, NO_LAWFUL_STAY, false, CHILDRENS_ASYLUM_CENTRE CHILDRENS_SPECIAL_UNIT",
        "WOMEN, DISPUTED, ASYLUM_SEEKER, true, CHILDRENS_ASYLUM_CENTRE CHILDRENS_SPECIAL_UNIT"
    })
    void a_type_fits_age_gender_and_stay(
            PlacesFor placesFor, AgeState age, StayBasis stay, boolean assessed, String types) {
        List<AccommodationType> expected =
                Arrays.stream(types.split(" ")).map(AccommodationType::valueOf).toList();

        assertThat(AccommodationType.suiting(new Needs(placesFor, age, stay, assessed)))
                .containsExactlyElementsOf(expected);
    }

    @ParameterizedTest
    @EnumSource(AccommodationType.class)
    void no_child_and_nobody_who_may_be_one_comes_to_a_place_for_adults(AccommodationType type) {
        for (AgeState age : List.of(AgeState.CHILD, AgeState.DISPUTED)) {
            for (StayBasis stay : StayBasis.values()) {
                Needs child = new Needs(PlacesFor.WOMEN, age, stay, true);
                if (type.placementClass() == PlacementClass.ADULT) {
                    assertThat(type.takes(child)).isFalse();
                    refusedBy(AccommodationRule.PLACEMENT_NOT_FOR_A_CHILD, () -> child.mustSuit(type));
                }
            }
        }
    }

    @Test
    void a_type_that_is_not_for_her_is_refused_and_none_asked_for_is_not() {
        refusedBy(
                AccommodationRule.PLACEMENT_NOT_SUITABLE,
                () -> Houses.woman(StayBasis.EU_CITIZEN).mustSuit(AccommodationType.HOSTEL_HERBERG));
        refusedBy(
                AccommodationRule.PLACEMENT_NOT_SUITABLE,
                () -> Houses.woman(StayBasis.EU_CITIZEN).mustSuit(AccommodationType.RESIDENTIAL_INSTITUTION));
        assertThatCode(() -> Houses.woman(StayBasis.EU_CITIZEN).mustSuit(null)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @EnumSource(StayBasis.class)
    void the_interim_is_for_who_has_no_lawful_stay(StayBasis stay) {
        Needs needs = Houses.woman(stay);

        assertThatCode(() -> needs.mustAllow(Ground.ORDINARY)).doesNotThrowAnyException();
        if (stay.isLawful()) {
            refusedBy(
                    AccommodationRule.PLACEMENT_INTERIM_WITH_LAWFUL_STAY,
                    () -> needs.mustAllow(Ground.INTERIM_SECTION_34));
        } else {
            assertThatCode(() -> needs.mustAllow(Ground.INTERIM_SECTION_34)).doesNotThrowAnyException();
        }
    }

    @Test
    void alternatives_have_room_and_say_why() {
        Facility full = Houses.house(AccommodationType.WOMENS_CRISIS_CENTRE, PlacesFor.WOMEN, 1, 0);
        Facility open = Houses.house(AccommodationType.WOMENS_CRISIS_CENTRE, PlacesFor.WOMEN, 3, 0);
        Facility uncounted = Houses.house(AccommodationType.ASYLUM_CENTRE, PlacesFor.ANY, null, 0);

        List<Facility> houses = List.of(uncounted, full, open);
        Map<String, Places> places = Map.of(full.code(), new Places(1, 0, 1, 0), open.code(), new Places(3, 0, 1, 1));
        List<Alternative> found = Alternative.among(houses, places, Houses.woman(StayBasis.NO_LAWFUL_STAY), true);

        assertThat(found)
                .extracting(Alternative::type)
                .containsExactly(AccommodationType.WOMENS_CRISIS_CENTRE, AccommodationType.ASYLUM_CENTRE);
        assertThat(found.getFirst().because()).extracting(Because::fact).contains("stayBasis=NO_LAWFUL_STAY", "free=1");
        assertThat(found.getFirst().because()).extracting(Because::rule).contains("NO_THREAT_KNOWN");
        assertThat(Alternative.among(houses, places, Houses.woman(StayBasis.NO_LAWFUL_STAY), false))
                .as("how many are free, and whether threats are known, is for CMM alone")
                .hasSize(2)
                .allSatisfy(each -> {
                    assertThat(each.because())
                            .extracting(Because::rule)
                            .containsExactly("SUITS_AGE", "SUITS_GENDER", "SUITS_STAY", "PLACES_FREE");
                    assertThat(each.because().getLast().fact()).isEqualTo("free=yes");
                });
    }
}
