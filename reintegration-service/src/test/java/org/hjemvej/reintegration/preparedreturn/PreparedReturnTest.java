package org.hjemvej.reintegration.preparedreturn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hjemvej.platform.testing.Refusals.person;
import static org.hjemvej.platform.testing.Refusals.refusedBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.Set;
import org.hjemvej.platform.caller.Actor;
import org.hjemvej.platform.time.BusinessClock;
import org.hjemvej.reintegration.programme.ProgrammeVersion.Group;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PreparedReturnTest {

    private static final LocalDate DAY = LocalDate.of(2025, 1, 10);
    private static final byte[] REASONS = {1};
    private static final Actor HST = person("hanne", "HST");
    private static final Actor CMM = person("clara", "CMM");
    private static final Actor DRC = person("dina", "DRC");
    private static final Hold HOLD = new Hold(HoldReason.ENTRY_CONDITION_MISSING, DAY);

    @Test
    void hjemrejsestyrelsen_decides_on_cooperation_without_lawful_stay() {
        PreparedReturn prepared = adult("NOT_LAWFUL");

        refusedBy(
                ReturnRule.COOPERATION_NOT_COMPETENT,
                () -> prepared.decideCooperation(Cooperation.COOPERATING, DAY, REASONS, DAY, person("clara", "CMM")));
        prepared.decideCooperation(Cooperation.COOPERATING, DAY, REASONS, DAY, HST);

        assertThat(prepared.meetsEntryConditions()).isTrue();
    }

    @Test
    void cmm_decides_on_cooperation_with_lawful_stay() {
        PreparedReturn prepared = adult("LAWFUL");

        refusedBy(
                ReturnRule.COOPERATION_NOT_COMPETENT,
                () -> prepared.decideCooperation(Cooperation.COOPERATING, DAY, REASONS, DAY, HST));
        prepared.decideCooperation(Cooperation.COOPERATING, DAY, REASONS, DAY, person("clara", "CMM"));

        assertThat(prepared.cooperation()).isEqualTo(Cooperation.COOPERATING);
    }

    @Test
    void who_does_not_take_part_is_not_enrolled() {
        PreparedReturn prepared = adult("NOT_LAWFUL");

        prepared.decideCooperation(Cooperation.NOT_COOPERATING, DAY, REASONS, DAY, HST);

        assertThat(prepared.status()).isEqualTo(ReturnStatus.REFUSED_NOT_COOPERATING);
    }

    @Test
    void a_child_stays_in_the_check_until_its_safety_gates_hold() {
        PreparedReturn prepared = of(Track.UAM, Group.MINOR, null);

        prepared.decideCooperation(Cooperation.COOPERATING, DAY, REASONS, DAY, HST);

        assertThat(prepared.meetsEntryConditions()).isFalse();
        assertThat(prepared.safety().missing()).containsExactlyInAnyOrder(SafetyGate.values());
        assertThat(prepared.status()).isEqualTo(ReturnStatus.ELIGIBILITY_CHECK);
        refusedBy(ReturnRule.BEST_INTEREST_MISSING, () -> prepared.assessRisk(RiskGate.GO, DAY, DAY));
        refusedBy(ReturnRule.BEST_INTEREST_MISSING, () -> prepared.bookTravel(DAY, DAY));
        refusedBy(ReturnRule.BEST_INTEREST_MISSING, () -> prepared.depart(DAY, DAY));
    }

    @Test
    void a_place_is_looked_for_when_a_child_is_safe_and_the_journey_waits_for_receiver_and_escort() {
        PreparedReturn prepared = of(Track.UAM, Group.MINOR, null);
        prepared.decideCooperation(Cooperation.COOPERATING, DAY, REASONS, DAY, HST);
        for (SafetyGate one : SafetyGate.ofEntry()) {
            Set<SafetyGate> others = EnumSet.copyOf(SafetyGate.ofEntry());
            others.remove(one);
            prepared.safety().known(true, others);
            assertThat(prepared.meetsEntryConditions()).as("without " + one).isFalse();
            assertThat(prepared.safety().missingForEntry()).containsExactly(one);
        }

        prepared.safety().known(true, SafetyGate.ofEntry());

        assertThat(prepared.meetsEntryConditions()).isTrue();
        assertThat(prepared.safety().missing()).containsExactlyInAnyOrder(SafetyGate.NAMED_RECEIVER, SafetyGate.ESCORT);
        refusedBy(ReturnRule.SAFETY_GATES_MISSING, () -> prepared.assessRisk(RiskGate.GO, DAY, DAY));
        prepared.arrangeChildJourney(true, false);
        assertThat(prepared.safety().missing()).containsExactly(SafetyGate.ESCORT);
        prepared.arrangeChildJourney(true, true);
        assertThat(prepared.safety().missing()).isEmpty();
        prepared.arrangeChildJourney(false, true);
        assertThat(prepared.safety().missing()).containsExactly(SafetyGate.NAMED_RECEIVER);
        PreparedReturn adult = adult("NOT_LAWFUL");
        refusedBy(ReturnRule.JOURNEY_OF_A_CHILD, () -> adult.arrangeChildJourney(true, true));
    }

    @Test
    void of_who_is_no_child_any_more_nothing_is_asked_and_of_a_new_child_everything() {
        PreparedReturn prepared = of(Track.UAM, Group.MINOR, null);
        assertThat(prepared.isOfChild()).isTrue();

        prepared.safety().known(false, EnumSet.noneOf(SafetyGate.class));

        assertThat(prepared.safety().missing()).isEmpty();
        assertThat(prepared.isOfChild()).isFalse();
        PreparedReturn adult = adult("NOT_LAWFUL");
        adult.safety().known(true, EnumSet.noneOf(SafetyGate.class));
        assertThat(adult.safety().missing()).containsExactlyInAnyOrder(SafetyGate.values());
    }

    @Test
    void nobody_departs_before_the_risk_gate_is_go() {
        PreparedReturn prepared = travelBooked();
        prepared.assessRisk(RiskGate.NO_GO, DAY, DAY);

        assertThat(prepared.prepareIfReady()).isFalse();
        refusedBy(ReturnRule.RISK_GATE_NOT_GO, () -> prepared.depart(DAY, DAY));
    }

    @Test
    void danger_that_comes_after_the_preparation_stops_the_departure() {
        PreparedReturn prepared = travelBooked();
        prepared.assessRisk(RiskGate.GO, DAY, DAY);
        prepared.prepareIfReady();

        prepared.assessRisk(RiskGate.NO_GO, DAY, DAY);

        refusedBy(ReturnRule.RISK_GATE_NOT_GO, () -> prepared.depart(DAY, DAY));
    }

    @Test
    void no_plan_is_approved_without_a_place() {
        PreparedReturn prepared = adult("NOT_LAWFUL");
        prepared.decideCooperation(Cooperation.COOPERATING, DAY, REASONS, DAY, HST);
        prepared.becomeEligible();
        prepared.assignPartner("X-1", "AURORA");
        prepared.plan();

        assertThat(prepared.losePlace()).isTrue();
        refusedBy(ReturnRule.PLACE_NOT_HELD, prepared::planApproved);
        assertThat(prepared.regainPlace("X-2", "BOREALIS")).isTrue();
        assertThat(prepared.regainPlace("X-3", "AURORA")).isFalse();
        prepared.planApproved();

        assertThat(prepared.place().agreementId()).isEqualTo("X-2");
    }

    @Test
    void nobody_departs_to_a_place_that_was_lost_and_who_regains_one_is_ready() {
        PreparedReturn prepared = travelBooked();
        assertThat(prepared.losePlace()).isTrue();
        prepared.assessRisk(RiskGate.GO, DAY, DAY);
        assertThat(prepared.prepareIfReady()).isFalse();
        refusedBy(ReturnRule.PLACE_NOT_HELD, () -> prepared.depart(DAY, DAY));

        assertThat(prepared.regainPlace("X-2", "BOREALIS")).isTrue();
        assertThat(prepared.prepareIfReady()).isTrue();
        assertThat(prepared.losePlace()).isTrue();

        refusedBy(ReturnRule.PLACE_NOT_HELD, () -> prepared.depart(DAY, DAY));
    }

    @Test
    void nobody_departs_before_applying() {
        PreparedReturn prepared = travelBooked();
        prepared.assessRisk(RiskGate.GO, DAY, DAY);
        prepared.prepareIfReady();

        refusedBy(ReturnRule.TRAVEL_DATE, () -> prepared.depart(DAY.minusDays(1), DAY));
    }

    @Test
    void prepared_comes_once_whichever_gate_is_last() {
        PreparedReturn prepared = travelBooked();
        assertThat(prepared.prepareIfReady()).isFalse();

        prepared.assessRisk(RiskGate.GO, DAY, DAY);

        assertThat(prepared.prepareIfReady()).isTrue();
        assertThat(prepared.prepareIfReady()).isFalse();
    }

    @Test
    void an_arrival_is_neither_before_the_departure_nor_in_the_future_nor_elsewhere() {
        PreparedReturn prepared = travelBooked();
        prepared.assessRisk(RiskGate.GO, DAY, DAY);
        prepared.prepareIfReady();
        refusedBy(ReturnRule.RETURN_STATE, () -> prepared.arrive(DAY, null, DAY));
        prepared.depart(DAY, DAY);

        refusedBy(ReturnRule.TRAVEL_DATE, () -> prepared.arrive(DAY.minusDays(1), null, DAY));
        refusedBy(ReturnRule.TRAVEL_DATE, () -> prepared.arrive(DAY.plusDays(1), null, DAY));
        refusedBy(ReturnRule.ARRIVAL_COUNTRY, () -> prepared.arrive(DAY, "GH", DAY));
        prepared.arrive(DAY, "NG", DAY);

        assertThat(prepared.status()).isEqualTo(ReturnStatus.IN_REINTEGRATION);
    }

    @ParameterizedTest
    @EnumSource(ReturnStatus.class)
    void every_state_before_departure_can_be_left_by_the_person(ReturnStatus status) {
        boolean beforeDeparture = status.next().contains(ReturnStatus.CANCELLED);

        assertThat(status.next().contains(ReturnStatus.WITHDRAWN_BY_PERSON)).isEqualTo(beforeDeparture);
        assertThat(status.next()).doesNotContain(status);
    }

    @Test
    void on_hold_no_step_forward_is_taken_and_nothing_is_ended() {
        PreparedReturn asked = adult("NOT_LAWFUL");
        assertThat(asked.putOnHold(HOLD)).isTrue();
        assertThat(asked.putOnHold(HOLD)).isFalse();
        refusedBy(
                ReturnRule.RETURN_ON_HOLD,
                () -> asked.decideCooperation(Cooperation.COOPERATING, DAY, REASONS, DAY, HST));
        assertThat(asked.status()).isEqualTo(ReturnStatus.ELIGIBILITY_CHECK);
        PreparedReturn booked = travelBooked();
        booked.putOnHold(HOLD);
        booked.assessRisk(RiskGate.GO, DAY, DAY);

        assertThat(booked.prepareIfReady()).isFalse();
        refusedBy(ReturnRule.RETURN_ON_HOLD, () -> booked.bookTravel(DAY, DAY));
        refusedBy(ReturnRule.RETURN_ON_HOLD, () -> booked.depart(DAY, DAY));
        refusedBy(ReturnRule.RETURN_ON_HOLD, booked::plan);
        refusedBy(ReturnRule.RETURN_ON_HOLD, booked::planApproved);

        assertThat(booked.goOn()).isTrue();
        assertThat(booked.goOn()).isFalse();
        assertThat(booked.prepareIfReady()).isTrue();
    }

    @Test
    void on_hold_the_person_may_still_end_it_but_no_new_search_begins() {
        PreparedReturn waiting = adult("NOT_LAWFUL");
        waiting.decideCooperation(Cooperation.COOPERATING, DAY, REASONS, DAY, HST);
        waiting.becomeEligible();
        waiting.searchPartner();
        waiting.noPartnerFound();
        waiting.putOnHold(HOLD);

        refusedBy(ReturnRule.RETURN_ON_HOLD, () -> waiting.choose(Alternative.WAIT, DAY));
        waiting.choose(Alternative.CLOSE, DAY);

        assertThat(waiting.status().isOver()).isTrue();
        assertThat(waiting.hold()).as("nothing that is over waits").isNull();
        assertThat(waiting.putOnHold(HOLD)).isFalse();
    }

    @Test
    void who_has_departed_arrives_also_on_hold() {
        PreparedReturn prepared = travelBooked();
        prepared.assessRisk(RiskGate.GO, DAY, DAY);
        prepared.prepareIfReady();
        prepared.depart(DAY, DAY);
        prepared.putOnHold(HOLD);

        prepared.arrive(DAY, null, DAY);

        assertThat(prepared.status()).isEqualTo(ReturnStatus.IN_REINTEGRATION);
        assertThat(prepared.hold()).isEqualTo(HOLD);
        prepared.complete(DAY, DAY);
        assertThat(prepared.hold()).as("nothing that is over waits").isNull();
    }

    @ParameterizedTest
    @EnumSource(ReturnStatus.class)
    void nothing_moves_on_in_a_return_that_is_over(ReturnStatus status) {
        if (status.isOver()) {
            refusedBy(ReturnRule.RETURN_STATE, () -> status.mustNotBeOver(ReturnStatus.PLAN_APPROVED));
        } else {
            status.mustNotBeOver(ReturnStatus.PLAN_APPROVED);
            assertThat(status.next()).isNotEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(EndReason.class)
    void a_named_person_of_who_decides_ends_a_return_also_on_hold(EndReason reason) {
        PreparedReturn prepared = travelBooked();
        prepared.putOnHold(HOLD);
        boolean herWish = reason == EndReason.PERSONS_WISH;
        refusedBy(ReturnRule.END_NOT_COMPETENT, () -> prepared.end(reason, REASONS, DAY, herWish ? HST : DRC));
        assertThat(prepared.status()).isEqualTo(ReturnStatus.TRAVEL_BOOKED);

        prepared.end(reason, REASONS, DAY, CMM);

        assertThat(prepared.status()).isEqualTo(herWish ? ReturnStatus.WITHDRAWN_BY_PERSON : ReturnStatus.CANCELLED);
        assertThat(prepared.endedOn()).isEqualTo(DAY);
        assertThat(prepared.ending()).extracting(Ending::endReason).isEqualTo(reason);
        assertThat(prepared.hold()).isNull();
        refusedBy(ReturnRule.RETURN_STATE, () -> prepared.end(EndReason.PERSONS_WISH, REASONS, DAY, CMM));
    }

    @Test
    void a_missing_condition_ends_no_return_that_is_not_on_hold() {
        PreparedReturn prepared = travelBooked();

        refusedBy(
                ReturnRule.NOTHING_IS_MISSING,
                () -> prepared.end(EndReason.ENTRY_CONDITION_MISSING, REASONS, DAY, HST));

        assertThat(prepared.endedOn()).isNull();
    }

    @Test
    void who_is_on_the_way_arrives_first_and_then_only_her_own_wish_ends_it() {
        PreparedReturn prepared = travelBooked();
        prepared.assessRisk(RiskGate.GO, DAY, DAY);
        prepared.prepareIfReady();
        prepared.depart(DAY, DAY);
        refusedBy(ReturnRule.RETURN_STATE, () -> prepared.end(EndReason.PERSONS_WISH, REASONS, DAY, CMM));
        prepared.arrive(DAY, null, DAY);
        refusedBy(ReturnRule.RETURN_STATE, () -> prepared.end(EndReason.RESIDENCE_PERMIT, REASONS, DAY, HST));

        prepared.end(EndReason.PERSONS_WISH, REASONS, DAY, DRC);

        assertThat(prepared.status()).isEqualTo(ReturnStatus.WITHDRAWN_AFTER_RETURN);
    }

    private static PreparedReturn travelBooked() {
        PreparedReturn prepared = adult("NOT_LAWFUL");
        prepared.decideCooperation(Cooperation.COOPERATING, DAY, REASONS, DAY, HST);
        prepared.becomeEligible();
        prepared.assignPartner("X-1", "AURORA");
        prepared.plan();
        prepared.planApproved();
        prepared.bookTravel(DAY, DAY);
        return prepared;
    }

    private static PreparedReturn adult(String stay) {
        return of(Track.VICTIM, Group.ADULT, stay);
    }

    private static PreparedReturn of(Track track, Group group, @org.jspecify.annotations.Nullable String stay) {
        return PreparedReturn.apply(
                new Application("K-1", track, group, stay, CMM.id(), BusinessClock.startOf(DAY)),
                new Wish("NG", YearMonth.of(2025, 2)));
    }
}
