package org.hjemvej.reintegration.preparedreturn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hjemvej.platform.testing.Refusals.refusedBy;
import static org.hjemvej.reintegration.preparedreturn.Returns.CMM;
import static org.hjemvej.reintegration.preparedreturn.Returns.DAY;
import static org.hjemvej.reintegration.preparedreturn.Returns.DRC;
import static org.hjemvej.reintegration.preparedreturn.Returns.HST;
import static org.hjemvej.reintegration.preparedreturn.Returns.REASONS;
import static org.hjemvej.reintegration.preparedreturn.Returns.adult;
import static org.hjemvej.reintegration.preparedreturn.Returns.travelBooked;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What stands still as long as a return is on hold, and who ends a return. */
class HoldAndEndTest {

    private static final Hold HOLD = new Hold(HoldReason.ENTRY_CONDITION_MISSING, DAY);

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
}
