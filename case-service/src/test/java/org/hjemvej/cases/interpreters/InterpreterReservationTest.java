package org.hjemvej.cases.interpreters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hjemvej.cases.interpreters.InterpreterStatus.CLOSED;
import static org.hjemvej.cases.interpreters.InterpreterStatus.NO_CAPACITY;
import static org.hjemvej.cases.interpreters.InterpreterStatus.REQUESTED;
import static org.hjemvej.cases.interpreters.InterpreterStatus.RESERVED;
import static org.hjemvej.platform.testing.Refusals.refusedBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class InterpreterReservationTest {

    private final InterpreterReservation reservation =
            InterpreterReservation.request("R-1", null, "vie", LocalDate.of(2026, 11, 26), Instant.EPOCH);

    @Test
    void every_pair_of_states_is_as_it_is_written_down_here() {
        Map<InterpreterStatus, Set<InterpreterStatus>> allowed = Map.of(
                REQUESTED, EnumSet.of(RESERVED, NO_CAPACITY),
                NO_CAPACITY, EnumSet.of(RESERVED, CLOSED),
                RESERVED, EnumSet.of(CLOSED));
        for (InterpreterStatus from : InterpreterStatus.values()) {
            for (InterpreterStatus to : InterpreterStatus.values()) {
                assertThat(from.next().contains(to))
                        .as(from + " to " + to)
                        .isEqualTo(allowed.getOrDefault(from, Set.of()).contains(to));
            }
        }
    }

    @Test
    void who_waits_moves_up_and_what_is_given_back_is_over() {
        reservation.queue();
        reservation.reserve(Instant.EPOCH);
        reservation.release(Instant.EPOCH);

        assertThat(reservation.status()).isEqualTo(CLOSED);
        refusedBy(InterpreterRule.INTERPRETER_STATE, () -> reservation.reserve(Instant.EPOCH));
    }

    @Test
    void what_is_forgotten_does_not_tell_the_language() {
        reservation.forget();

        assertThat(reservation.language()).isNull();
    }

    @Test
    void it_belongs_to_the_case_once_there_is_one() {
        assertThat(reservation.subject()).isEqualTo("R-1");

        reservation.carryOver("K-1");

        assertThat(reservation.subject()).isEqualTo("K-1");
    }
}
