package org.hjemvej.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
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
import org.junit.jupiter.api.parallel.ResourceLock;

/** Scenario 1: positive assessment, no lawful stay, 30 days. */
@ExtendWith(RunningSystem.class)
@ResourceLock(RunningSystem.LOCK)
class Scenario01PositiveAssessmentThirtyDaysTest {

    @Test
    void the_period_is_offered_then_granted_for_thirty_days_with_reminders(RunningSystem.Handle system) {
        Stage stage = system.stage();
        InDenmark inDenmark = new InDenmark(stage);
        Stage managed = stage.insteadOfClara(stage.cast().mette());
        InDenmark manager = new InDenmark(managed);
        Assessing assessing = new Assessing(managed);
        String handle = manager.openCase("VICTIM_TRACK", "NO_LAWFUL_STAY", "ADULT");
        manager.identify(handle);
        String round = assessing.open(handle);
        udlReadsWhatCmmFound(stage, assessing.basis(round).path(0));

        assessing.decide(round, "POSITIVE");
        aContactPersonMustBeAssigned(system, handle);
        LocalDate start = stage.today().plusDays(2);
        Answer granted = inDenmark.period(handle, start);

        assertThat(granted.text("basis")).isEqualTo("DEPARTURE_DEADLINE");
        assertThat(granted.text("endDate")).isEqualTo(start.plusDays(30).toString());
        Topic events = new Topic(KafkaLogins.developer(system.place()), "case.events");
        Wait.until(
                "reflection-period-granted is on case.events",
                () -> events.all().stream()
                        .anyMatch(seen -> seen.key().equals(handle)
                                && seen.shortType().equals("reflection-period-granted")
                                && seen.data().path("totalDays").asInt() == 30));
        assertThat(board(system, handle, "REFLECTION_PERIOD_REMINDER", start.plusDays(31)))
                .extracting(detail -> detail.split(" ")[0])
                .containsExactlyInAnyOrder("10", "5", "2");
        assertThat(inDenmark.path(handle)).doesNotContain("victim");
    }

    private static void udlReadsWhatCmmFound(Stage stage, JsonNode recommendation) {
        assertThat(recommendation.path("indicators"))
                .extracting(each -> each.path("code").asText())
                .containsExactly("DEBT_TO_TRAFFICKER", "FORCED_LABOUR", "RECRUITED_BY_OTHERS");
        assertThat(recommendation.path("interviews"))
                .extracting(each -> each.path("heldOn").asText())
                .containsExactly(stage.today().toString());
    }

    /** A manager has opened the case, and nobody follows her before a manager says who. */
    private static void aContactPersonMustBeAssigned(RunningSystem.Handle system, String handle) {
        Stage stage = system.stage();
        Agency mette = stage.cast().mette();
        String path = new InDenmark(stage).path(handle);
        LocalDate soon = stage.today().plusDays(3);
        assertThat(wanted(mette, path)).isTrue();
        assertThat(board(system, handle, "CONTACT_PERSON", soon)).hasSize(1);

        mette.put(path + "/contact-person", path, "{\"person\":\"clara\",\"reason\":\"NOBODY_BEFORE\"}")
                .must(200, "assign a contact person");

        assertThat(wanted(stage.cast().clara(), path)).isFalse();
        assertThat(board(system, handle, "CONTACT_PERSON", soon)).isEmpty();
    }

    private static boolean wanted(Agency reader, String path) {
        return reader.get(path)
                .must(200, "read the case")
                .body()
                .path("contactPersonWanted")
                .asBoolean();
    }

    private static List<String> board(RunningSystem.Handle system, String handle, String type, LocalDate before) {
        Agency mette = Agency.signIn("mette", system.place());
        return mette.all(system.place().caseUrl() + "/v1/deadlines?limit=100&dueBefore=" + before).stream()
                .filter(deadline -> deadline.path("subject").asText().equals(handle)
                        && deadline.path("type").asText().equals(type))
                .map(deadline -> deadline.path("detail").asText())
                .toList();
    }
}
