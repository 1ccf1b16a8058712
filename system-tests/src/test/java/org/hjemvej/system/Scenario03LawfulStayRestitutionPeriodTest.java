package org.hjemvej.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.hjemvej.system.story.Agency;
import org.hjemvej.system.story.Answer;
import org.hjemvej.system.story.Foundation;
import org.hjemvej.system.story.InDenmark;
import org.hjemvej.system.story.Stage;
import org.hjemvej.system.story.Story;
import org.hjemvej.system.story.Support;
import org.hjemvej.system.story.WayHome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;

/** Scenario 3: a person with lawful stay gets a restitution period; cooperation is CMM's programme condition. */
@ExtendWith(RunningSystem.class)
@ResourceLock(RunningSystem.LOCK)
class Scenario03LawfulStayRestitutionPeriodTest {

    @Test
    void thirty_days_without_a_deadline_to_depart(RunningSystem.Handle system) {
        Stage stage = system.stage();
        InDenmark inDenmark = new InDenmark(stage);
        String lawful = inDenmark.assessed("EU_CITIZEN");
        String unlawful = inDenmark.assessed("NO_LAWFUL_STAY");

        Answer restitution =
                inDenmark.period(lawful, stage.today(), stage.cast().clara());
        inDenmark.period(unlawful, stage.today());

        assertThat(restitution.text("basis")).isEqualTo("RESTITUTION_OFFER");
        assertThat(restitution.body().path("totalDays").asInt()).isEqualTo(30);
        LocalDate after = stage.today().plusDays(40);
        assertThat(deadlines(system, unlawful, after)).contains("DEPARTURE_DEADLINE");
        assertThat(deadlines(system, lawful, after))
                .contains("RESTITUTION_PERIOD_END", "REFLECTION_PERIOD_REMINDER")
                .doesNotContain("DEPARTURE_DEADLINE");
        assertThat(new Support(stage).answers(lawful))
                .as("the same service offers are open to her")
                .hasSize(8)
                .containsOnly("YES")
                .isEqualTo(new Support(stage).answers(unlawful));
    }

    @Test
    void cooperation_is_decided_by_cmm_and_the_way_home_is_open(RunningSystem.Handle system) {
        Stage stage = system.stage();
        InDenmark inDenmark = new InDenmark(stage);
        new Foundation(stage).agreement(Story.COUNTRY);
        String handle = inDenmark.assessed("EU_CITIZEN");
        inDenmark.counsel(handle);
        WayHome wayHome = new WayHome(stage);
        String ref = wayHome.apply(handle, Story.COUNTRY);
        String decision = "{\"decision\":\"COOPERATING\",\"decidedOn\":\"" + stage.today()
                + "\",\"reasons\":\"She takes part.\"}";

        Answer hst = stage.cast().hanne().put(wayHome.path(ref) + "/cooperation", wayHome.path(ref), decision);
        Answer cmm = stage.cast().clara().put(wayHome.path(ref) + "/cooperation", wayHome.path(ref), decision);

        assertThat(hst.status()).isEqualTo(403);
        assertThat(hst.code()).isEqualTo("COOPERATION_NOT_COMPETENT");
        cmm.must(200, "decide cooperation as a condition of the programme");
        wayHome.awaitPartner(ref);
    }

    private static List<String> deadlines(RunningSystem.Handle system, String handle, LocalDate before) {
        return Agency.signIn("mette", system.place())
                .all(system.place().caseUrl() + "/v1/deadlines?limit=100&dueBefore=" + before)
                .stream()
                .filter(deadline -> deadline.path("subject").asText().equals(handle))
                .map(deadline -> deadline.path("type").asText())
                .toList();
    }
}
