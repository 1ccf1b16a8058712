package org.hjemvej.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.hjemvej.system.story.Agency;
import org.hjemvej.system.story.Answer;
import org.hjemvej.system.story.Assessing;
import org.hjemvej.system.story.InDenmark;
import org.hjemvej.system.story.KafkaLogins;
import org.hjemvej.system.story.Stage;
import org.hjemvej.system.story.Topic;
import org.hjemvej.system.story.Wait;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Scenario 1: positive assessment, no lawful stay, 30 days. */
@ExtendWith(RunningSystem.class)
class Scenario01PositiveAssessmentThirtyDaysTest {

    @Test
    void the_period_is_offered_then_granted_for_thirty_days_with_reminders(RunningSystem.Handle system) {
        Stage stage = system.stage();
        InDenmark inDenmark = new InDenmark(stage);
        String handle = inDenmark.openCase("VICTIM_TRACK", "NO_LAWFUL_STAY", "ADULT");
        inDenmark.identify(handle);

        new Assessing(stage).assess(handle, "POSITIVE");
        LocalDate start = stage.today().plusDays(2);
        Answer granted = inDenmark.period(handle, start);

        assertThat(stage.cast()
                        .clara()
                        .get(inDenmark.path(handle))
                        .must(200, "read the case")
                        .text("contactPerson"))
                .as("a contact person is assigned")
                .isEqualTo("clara");
        assertThat(granted.text("basis")).isEqualTo("DEPARTURE_DEADLINE");
        assertThat(granted.text("endDate")).isEqualTo(start.plusDays(30).toString());
        Topic events = new Topic(KafkaLogins.developer(system.place()), "case.events");
        Wait.until(
                "reflection-period-granted is on case.events",
                () -> events.all().stream()
                        .anyMatch(seen -> seen.key().equals(handle)
                                && seen.shortType().equals("reflection-period-granted")
                                && seen.data().path("totalDays").asInt() == 30));
        assertThat(reminders(system, handle, start.plusDays(31)))
                .extracting(detail -> detail.split(" ")[0])
                .containsExactlyInAnyOrder("10", "5", "2");
        assertThat(inDenmark.path(handle)).doesNotContain("victim");
    }

    private static List<String> reminders(RunningSystem.Handle system, String handle, LocalDate before) {
        Agency mette = Agency.signIn("mette", system.place());
        return mette.all(system.place().caseUrl() + "/v1/deadlines?limit=100&dueBefore=" + before).stream()
                .filter(deadline -> deadline.path("subject").asText().equals(handle)
                        && deadline.path("type").asText().equals("REFLECTION_PERIOD_REMINDER"))
                .map(deadline -> deadline.path("detail").asText())
                .toList();
    }
}
