package org.hjemvej.cases.missing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hjemvej.platform.testing.Refusals.refusedBy;

import java.time.Instant;
import java.time.LocalDate;
import org.hjemvej.platform.caller.Actor;
import org.junit.jupiter.api.Test;

class AbsenceTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);
    private static final Actor CLARA = new Actor("clara", "CMM", "cmm-contact-person", Actor.Kind.PERSON);
    private static final Actor METTE = new Actor("mette", "CMM", "cmm-manager", Actor.Kind.PERSON);
    private static final Actor MACHINE = new Actor("cmm-case-system", "CMM", "cmm-manager", Actor.Kind.MACHINE);

    @Test
    void every_pair_of_states_is_as_the_process_says() {
        for (AbsenceStatus from : AbsenceStatus.values()) {
            for (AbsenceStatus to : AbsenceStatus.values()) {
                assertThat(from.next().contains(to))
                        .as(from + " to " + to)
                        .isEqualTo(from == AbsenceStatus.MISSING && to != AbsenceStatus.MISSING
                                || from == AbsenceStatus.CLOSED && to == AbsenceStatus.RETURNED);
            }
        }
    }

    @Test
    void the_search_for_a_child_is_closed_by_a_manager_in_person() {
        Absence absence = missing(true);

        refusedBy(
                MissingRule.MISSING_CHILD_CLOSED_BY_MANAGER, () -> absence.close(CloseReason.LEFT_DENMARK, DAY, CLARA));
        refusedBy(
                MissingRule.MISSING_CHILD_CLOSED_BY_MANAGER,
                () -> absence.close(CloseReason.LEFT_DENMARK, DAY, MACHINE));
        assertThat(absence.isChildMissing()).isTrue();

        absence.close(CloseReason.LEFT_DENMARK, DAY, METTE);

        assertThat(absence.isChildMissing()).isFalse();
        absence.comeBack(DAY);
        assertThat(absence.status()).as("the way back stays open").isEqualTo(AbsenceStatus.RETURNED);
        refusedBy(MissingRule.ABSENCE_STATE, () -> absence.close(CloseReason.LEFT_DENMARK, DAY, METTE));
    }

    @Test
    void an_adult_is_let_go_by_her_contact_person() {
        Absence absence = missing(false);

        absence.close(CloseReason.FOUND_ELSEWHERE, DAY, CLARA);

        assertThat(absence.status()).isEqualTo(AbsenceStatus.CLOSED);
        assertThat(absence.closeReason()).isEqualTo(CloseReason.FOUND_ELSEWHERE);
    }

    @Test
    void who_is_back_is_not_missing_any_more() {
        Absence absence = missing(true);
        assertThat(absence.alarm()).isEqualTo(1);
        assertThat(absence.alarm()).isEqualTo(2);

        absence.comeBack(DAY);

        assertThat(absence.status()).isEqualTo(AbsenceStatus.RETURNED);
        assertThat(absence.isChildMissing()).isFalse();
    }

    @Test
    void a_child_that_was_reached_is_not_missing_any_more_and_nobody_decides_on_it() {
        Absence absence = missing(true);

        absence.reached(DAY);

        assertThat(absence.isChildMissing()).isFalse();
        assertThat(absence.status()).isEqualTo(AbsenceStatus.CLOSED);
        assertThat(absence.closeReason()).isEqualTo(CloseReason.FOUND_ELSEWHERE);
        assertThat(absence.endedOn()).isEqualTo(DAY);
        refusedBy(MissingRule.ABSENCE_STATE, () -> absence.reached(DAY));
    }

    @Test
    void only_who_was_reached_elsewhere_is_found_before_she_comes_back() {
        for (CloseReason reason : CloseReason.values()) {
            Absence absence = missing(true);
            absence.close(reason, DAY, METTE);
            absence.comeBack(DAY);
            assertThat(absence.isFound()).as(reason.name()).isEqualTo(reason == CloseReason.FOUND_ELSEWHERE);
        }
        Absence back = missing(true);
        back.comeBack(DAY);
        assertThat(back.isFound()).isFalse();
    }

    @Test
    void others_look_for_her_once_they_were_told_also_when_she_is_found_to_be_an_adult() {
        Absence absence = missing(true);
        assertThat(absence.isKnownToOthers()).isFalse();

        absence.alarm();
        absence.childIs(false);

        assertThat(absence.isKnownToOthers()).isTrue();
    }

    @Test
    void who_is_missing_when_she_gets_a_case_goes_on_being_missing_in_it() {
        Absence absence = missing(false);

        absence.carryOver("K-2", true);

        assertThat(absence.subject()).isEqualTo("K-2");
        assertThat(absence.isChildMissing()).isTrue();
    }

    private static Absence missing(boolean child) {
        return Absence.report(
                "K-1", child, new Absence.Report(Circumstances.DID_NOT_COME_BACK, DAY, null), CLARA, Instant.EPOCH);
    }
}
