package org.hjemvej.cases.accommodation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hjemvej.cases.accommodation.PlacementStatus.ACTIVE;
import static org.hjemvej.cases.accommodation.PlacementStatus.CLOSED;
import static org.hjemvej.cases.accommodation.PlacementStatus.ENDED;
import static org.hjemvej.cases.accommodation.PlacementStatus.LEFT_WITHOUT_NOTICE;
import static org.hjemvej.cases.accommodation.PlacementStatus.NO_CAPACITY;
import static org.hjemvej.cases.accommodation.PlacementStatus.REFUSED;
import static org.hjemvej.cases.accommodation.PlacementStatus.REQUESTED;
import static org.hjemvej.cases.accommodation.PlacementStatus.RESERVED;
import static org.hjemvej.cases.accommodation.PlacementStatus.RETURNED;
import static org.hjemvej.cases.accommodation.PlacementStatus.TRANSFERRED;
import static org.hjemvej.platform.testing.Refusals.person;
import static org.hjemvej.platform.testing.Refusals.refusedBy;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.hjemvej.cases.Because;
import org.hjemvej.cases.casefile.AgeState;
import org.hjemvej.cases.casefile.StayBasis;
import org.hjemvej.platform.caller.Actor;
import org.junit.jupiter.api.Test;

class PlacementTest {

    private static final Instant NOW = Instant.parse("2026-11-25T22:30:00Z");
    private static final Actor CMM = person("clara", "CMM");

    private final Facility shelter = Houses.shelter(7, 2);

    /** Written down here once more, pair by pair: process 2.5, with NO_CAPACITY as a request that waits. */
    @Test
    void every_pair_of_states_is_as_the_process_says() {
        Map<PlacementStatus, Set<PlacementStatus>> allowed = new EnumMap<>(Map.of(
                REQUESTED, EnumSet.of(RESERVED, NO_CAPACITY, REFUSED),
                NO_CAPACITY, EnumSet.of(RESERVED, REFUSED, CLOSED),
                RESERVED, EnumSet.of(ACTIVE, CLOSED),
                ACTIVE, EnumSet.of(TRANSFERRED, ENDED, LEFT_WITHOUT_NOTICE),
                LEFT_WITHOUT_NOTICE, EnumSet.of(RETURNED, CLOSED),
                RETURNED, EnumSet.of(ACTIVE)));
        for (PlacementStatus from : PlacementStatus.values()) {
            for (PlacementStatus to : PlacementStatus.values()) {
                assertThat(from.next().contains(to))
                        .as(from + " to " + to)
                        .isEqualTo(allowed.getOrDefault(from, Set.of()).contains(to));
            }
        }
    }

    @Test
    void a_reserved_place_is_lived_in_and_left_as_planned() {
        Placement placement = asked(Ground.ORDINARY);
        placement.reserve(shelter, NOW, NOW.plus(Duration.ofHours(24)));
        assertThat(placement.type()).isEqualTo(AccommodationType.SECRET_ADDRESS_SHELTER);

        assertThat(placement.takenIn()).isEqualTo(shelter.code());
        placement.start(Houses.DAY);
        assertThat(placement.takenIn()).isEqualTo(shelter.code());
        placement.end(Houses.DAY.plusDays(30));

        assertThat(placement.takenIn()).isNull();
        assertThat(placement.status()).isEqualTo(ENDED);
        assertThat(placement.timeThere().endedOn()).isEqualTo(Houses.DAY.plusDays(30));
        refusedBy(AccommodationRule.PLACEMENT_STATE, () -> placement.start(Houses.DAY));
    }

    @Test
    void the_place_of_who_left_without_notice_is_free_until_she_is_back() {
        Placement placement = asked(Ground.ORDINARY);
        placement.reserve(shelter, NOW, NOW.plus(Duration.ofHours(24)));
        placement.start(Houses.DAY);

        placement.leaveWithoutNotice(Houses.DAY);

        assertThat(placement.status()).isEqualTo(LEFT_WITHOUT_NOTICE);
        assertThat(placement.takenIn()).isNull();
        placement.comeBack();
        assertThat(placement.status()).isEqualTo(ACTIVE);
        assertThat(placement.takenIn()).isEqualTo(shelter.code());
        assertThat(placement.timeThere().endedOn()).isNull();
        refusedBy(AccommodationRule.PLACEMENT_STATE, placement::comeBack);
    }

    @Test
    void who_moves_on_takes_no_place_any_more_where_she_lived_and_leads_to_where_she_is() {
        Placement placement = asked(Ground.ORDINARY);
        placement.reserve(shelter, NOW, NOW.plus(Duration.ofHours(24)));
        refusedBy(AccommodationRule.PLACEMENT_STATE, () -> placement.transfer("L-2", Houses.DAY));
        placement.start(Houses.DAY);

        placement.transfer("L-2", Houses.DAY.plusDays(1));

        assertThat(placement.status()).isEqualTo(TRANSFERRED);
        assertThat(placement.takenIn()).isNull();
        assertThat(placement.timeThere().transferredTo()).isEqualTo("L-2");
        assertThat(placement.timeThere().endedOn()).isEqualTo(Houses.DAY.plusDays(1));
        refusedBy(AccommodationRule.PLACEMENT_STATE, placement::comeBack);
    }

    @Test
    void of_a_reserved_place_it_is_said_why_it_is_of_its_type() {
        Placement placement = asked(Ground.ORDINARY);
        assertThat(ReservedType.because(placement)).isEmpty();

        placement.reserve(shelter, NOW, NOW.plus(Duration.ofHours(24)));

        assertThat(ReservedType.because(placement))
                .extracting(Because::rule)
                .containsExactly("SUITS_AGE", "SUITS_GENDER", "SUITS_STAY", "TYPE_ASKED_FOR");
        placement.start(Houses.DAY);
        assertThat(ReservedType.because(placement)).isEmpty();
    }

    @Test
    void nobody_moves_in_without_a_reservation() {
        Placement waiting = asked(Ground.ORDINARY);
        waiting.queue();

        refusedBy(AccommodationRule.PLACEMENT_STATE, () -> waiting.start(Houses.DAY));
    }

    @Test
    void a_reservation_or_a_turn_that_is_given_up_is_closed() {
        Placement reserved = asked(Ground.ORDINARY);
        reserved.reserve(shelter, NOW, NOW);
        Placement waiting = asked(Ground.ORDINARY);
        waiting.queue();
        assertThat(waiting.waitingSince()).isEqualTo(NOW);

        reserved.end(Houses.DAY);
        waiting.end(Houses.DAY);

        assertThat(reserved.status()).isEqualTo(CLOSED);
        assertThat(waiting.status()).isEqualTo(CLOSED);
        assertThat(waiting.waitingSince()).isNull();
    }

    @Test
    void the_interim_is_a_ground_and_takes_a_place_of_the_shelter() {
        Placement placement = asked(Ground.INTERIM_SECTION_34);

        placement.reserve(shelter, NOW, NOW);

        assertThat(placement.type()).isEqualTo(AccommodationType.INTERIM_POLICE_PLACEMENT);
        assertThat(placement.facility()).isEqualTo(shelter.code());
    }

    @Test
    void a_place_that_does_not_suit_is_never_reserved() {
        Placement placement = asked(Ground.ORDINARY);
        Facility forMen = Houses.house(AccommodationType.HOSTEL_HERBERG, PlacesFor.MEN, 5, 0);

        assertThatThrownBy(() -> placement.reserve(forMen, NOW, NOW)).isInstanceOf(IllegalStateException.class);
        assertThat(placement.status()).isEqualTo(REQUESTED);
    }

    @Test
    void only_a_person_refuses_a_place() {
        Placement waiting = asked(Ground.ORDINARY);
        waiting.queue();
        Actor machine = new Actor("cmm-case-system", "CMM", "cmm-contact-person", Actor.Kind.MACHINE);

        refusedBy(
                AccommodationRule.REFUSAL_OF_PLACE_BY_A_PERSON,
                () -> waiting.refuse(RefusalReason.LODGED_ELSEWHERE, machine, NOW));
        waiting.refuse(RefusalReason.LODGED_ELSEWHERE, CMM, NOW);

        assertThat(waiting.status()).isEqualTo(REFUSED);
        assertThat(waiting.refusal()).extracting(Refusal::reason).isEqualTo(RefusalReason.LODGED_ELSEWHERE);
    }

    @Test
    void what_is_forgotten_tells_nothing_of_the_person() {
        Placement placement = asked(Ground.INTERIM_SECTION_34);
        placement.reserve(shelter, NOW, NOW);
        placement.end(Houses.DAY);

        placement.forget();

        assertThat(placement.placementClass()).isEmpty();
        assertThat(placement.type()).isNull();
        assertThat(placement.wishedType()).isNull();
        assertThat(placement.facility()).isNull();
    }

    @Test
    void there_is_no_way_back_to_what_is_forgotten() {
        Placement placement = asked(Ground.ORDINARY);
        placement.reserve(shelter, NOW, NOW);
        placement.start(Houses.DAY);
        placement.leaveWithoutNotice(Houses.DAY);

        placement.forget();

        assertThat(placement.status()).isEqualTo(CLOSED);
        assertThat(placement.timeThere().endedOn()).isEqualTo(Houses.DAY);
        refusedBy(AccommodationRule.PLACEMENT_STATE, placement::comeBack);
    }

    @Test
    void a_placement_of_a_referral_becomes_that_of_its_case() {
        Placement placement = asked(Ground.INTERIM_SECTION_34);
        assertThat(placement.subject()).isEqualTo("R-1");

        placement.carryOver("K-1", AgeState.DISPUTED, StayBasis.ASYLUM_SEEKER);

        assertThat(placement.subject()).isEqualTo("K-1");
        assertThat(placement.placementClass()).contains(PlacementClass.CHILD);
    }

    private static Placement asked(Ground ground) {
        return Placement.request(
                new Subject("R-1", null, AgeState.ADULT, StayBasis.NO_LAWFUL_STAY),
                ground,
                Houses.woman(StayBasis.NO_LAWFUL_STAY),
                AccommodationType.SECRET_ADDRESS_SHELTER,
                CMM,
                NOW);
    }
}
