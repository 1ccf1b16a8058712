package org.hjemvej.cases.accommodation;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.hjemvej.platform.testing.Owner;
import org.junit.jupiter.api.Test;

/** How the row of a house is held by who takes or gives up a place there. */
@QuarkusTest
class FacilitiesTest {

    /** The hostel of the seed, whose places nobody counts. */
    private static final String UNCOUNTED = "F-5H6E6Q2TYJDV19V0H2D0WJF518";

    /** The smaller of the two shelters with a secret address. */
    private static final String COUNTED = "F-KSMB0K68S9ACT7YFGDDZKG26T4";

    private static final String LOCKED = "55P03";

    @Inject
    Facilities facilities;

    @Test
    void where_places_are_counted_one_after_the_other() {
        QuarkusTransaction.requiringNew().run(() -> {
            assertThat(facilities.heldForOnePlace(COUNTED)).isPresent();

            assertThat(others("share", COUNTED)).isEqualTo(LOCKED);
        });
    }

    @Test
    void where_they_are_not_counted_side_by_side_but_not_beside_who_changes_the_house() {
        QuarkusTransaction.requiringNew().run(() -> {
            assertThat(facilities.heldForOnePlace(UNCOUNTED)).isPresent();

            assertThat(others("share", UNCOUNTED)).isEqualTo("held");
            assertThat(others("no key update", UNCOUNTED)).isEqualTo(LOCKED);
        });
    }

    @Test
    void a_house_that_is_left_is_held_with_all_others_only_where_places_are_counted() {
        QuarkusTransaction.requiringNew().run(() -> {
            assertThat(heldWith(COUNTED)).contains(COUNTED);
            assertThat(heldWith(UNCOUNTED)).doesNotContain(UNCOUNTED);
        });
    }

    @Test
    void for_whom_no_type_suits_there_is_no_house() {
        LocalDate day = LocalDate.of(2026, 1, 1);
        QuarkusTransaction.requiringNew().run(() -> {
            assertThat(facilities.standing(List.of(), day)).isEmpty();
            assertThat(facilities.standing(List.of(AccommodationType.HOSTEL_HERBERG), day))
                    .isNotEmpty();
            assertThat(facilities.countedHeld(List.of(), day)).isEmpty();
            assertThat(facilities.countedHeldWith(COUNTED, List.of(), day))
                    .extracting(Facility::code)
                    .containsExactly(COUNTED);
        });
    }

    private List<String> heldWith(String left) {
        return facilities
                .countedHeldWith(left, List.of(AccommodationType.HOSTEL_HERBERG), LocalDate.of(2026, 1, 1))
                .stream()
                .map(Facility::code)
                .toList();
    }

    /** Whether somebody else gets the row at once, or the SQL state with which she does not. */
    private static String others(String strength, String code) {
        try {
            Owner.number("select 1 from facility where code = '" + code + "' for " + strength + " nowait");
            return "held";
        } catch (IllegalStateException e) {
            return ((SQLException) e.getCause()).getSQLState();
        }
    }
}
