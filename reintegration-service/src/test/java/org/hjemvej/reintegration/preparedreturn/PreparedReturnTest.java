package org.hjemvej.reintegration.preparedreturn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hjemvej.platform.testing.Refusals.refusedBy;
import static org.hjemvej.reintegration.preparedreturn.Returns.CMM;
import static org.hjemvej.reintegration.preparedreturn.Returns.DAY;
import static org.hjemvej.reintegration.preparedreturn.Returns.HST;
import static org.hjemvej.reintegration.preparedreturn.Returns.REASONS;
import static org.hjemvej.reintegration.preparedreturn.Returns.adult;
import static org.hjemvej.reintegration.preparedreturn.Returns.child;
import static org.hjemvej.reintegration.preparedreturn.Returns.travelBooked;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PreparedReturnTest {

    @Test
    void hjemrejsestyrelsen_decides_on_cooperation_without_lawful_stay() {
        PreparedReturn prepared = adult("NOT_LAWFUL");

        refusedBy(
                ReturnRule.COOPERATION_NOT_COMPETENT,
                () -> prepared.decideCooperation(Cooperation.COOPERATING, DAY, REASONS, DAY, CMM));
        prepared.decideCooperation(Cooperation.COOPERATING, DAY, REASONS, DAY, HST);

        assertThat(prepared.meetsEntryConditions()).isTrue();
    }

    @Test
    void cmm_decides_on_cooperation_with_lawful_stay() {
        PreparedReturn prepared = adult("LAWFUL");

        refusedBy(
                ReturnRule.COOPERATION_NOT_COMPETENT,
                () -> prepared.decideCooperation(Cooperation.COOPERATING, DAY, REASONS, DAY, HST));
        prepared.decideCooperation(Cooperation.COOPERATING, DAY, REASONS, DAY, CMM);

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
        PreparedReturn prepared = child();

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
        PreparedReturn prepared = child();
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
        PreparedReturn prepared = child();
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
}
