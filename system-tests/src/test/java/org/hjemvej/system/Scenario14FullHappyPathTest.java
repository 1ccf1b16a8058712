package org.hjemvej.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import org.hjemvej.system.story.Instalments;
import org.hjemvej.system.story.Stage;
import org.hjemvej.system.story.Story;
import org.hjemvej.system.story.WayHome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;

/** Scenario 14: full happy path with five instalments. */
@ExtendWith(RunningSystem.class)
@ResourceLock(RunningSystem.LOCK)
class Scenario14FullHappyPathTest {

    @Test
    void five_instalments_are_confirmed_sum_to_the_grant_and_the_programme_is_completed(RunningSystem.Handle system) {
        Story.Played played = system.story();
        Stage stage = system.stage();

        List<JsonNode> instalments = new Instalments(stage).of(played.programmeRef());

        assertThat(instalments)
                .extracting(
                        instalment -> instalment.path("amount").path("amount").asText())
                .containsExactly("2000.00", "2000.00", "2000.00", "2000.00", "2000.03");
        assertThat(instalments)
                .extracting(
                        instalment -> LocalDate.parse(instalment.path("dueDate").asText()))
                .containsExactly(
                        played.arrivedOn(),
                        played.arrivedOn().plusMonths(1),
                        played.arrivedOn().plusMonths(2),
                        played.arrivedOn().plusMonths(3),
                        played.arrivedOn().plusMonths(4));
        assertThat(instalments)
                .extracting(instalment -> instalment.path("status").asText())
                .containsOnly("CONFIRMED");
        JsonNode balance = new Instalments(stage).balance(played.programmeRef()).body();
        assertThat(balance.path("confirmed").path("amount").asText()).isEqualTo("10000.03");
        assertThat(balance.path("outstanding").path("amount").asText()).isEqualTo("0.00");
        assertThat(new WayHome(stage).status(played.programmeRef())).isEqualTo("COMPLETED");
    }
}
