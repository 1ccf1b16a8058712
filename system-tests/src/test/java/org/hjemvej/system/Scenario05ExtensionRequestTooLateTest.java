package org.hjemvej.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import org.hjemvej.system.story.Answer;
import org.hjemvej.system.story.InDenmark;
import org.hjemvej.system.story.KafkaLogins;
import org.hjemvej.system.story.Stage;
import org.hjemvej.system.story.Topic;
import org.hjemvej.system.story.Wait;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;

/** Scenario 5: an extension request at 23:30 of the last day is in time, the day after it is too late (by the minute: PeriodDaysTest). */
@ExtendWith(RunningSystem.class)
@ResourceLock(RunningSystem.LOCK)
class Scenario05ExtensionRequestTooLateTest {

    @Test
    void the_last_day_is_in_time_and_who_is_too_late_was_missed_before(RunningSystem.Handle system) {
        Stage stage = system.stage();
        InDenmark inDenmark = new InDenmark(stage);
        String inTime = inDenmark.assessed();
        String late = inDenmark.assessed();
        LocalDate start = stage.today();
        inDenmark.period(inTime, start);
        inDenmark.period(late, start);

        stage.moveTo(start.plusDays(30), LocalTime.of(23, 30));
        inDenmark.askForMoreDays(inTime, 10);
        stage.moveTo(start.plusDays(31));

        Wait.until("the missed deadline is told", () -> missed(system, late, start.plusDays(30)));
        Answer refused = stage.cast()
                .clara()
                .post(inDenmark.periodPath(late) + "/extensions", "{\"days\":10,\"ground\":\"COOPERATES_ON_RETURN\"}");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.code()).isEqualTo("EXTENSION_AFTER_END");
        assertThat(refused.text("title")).contains(start.plusDays(30).toString());
        assertThat(stage.cast()
                        .clara()
                        .get(inDenmark.periodPath(inTime))
                        .must(200, "read the period")
                        .text("status"))
                .isEqualTo("GRANTED");
        assertThat(missed(system, inTime, start.plusDays(30))).isFalse();
    }

    /** That asking for more days was missed, and no other deadline. */
    private static boolean missed(RunningSystem.Handle system, String handle, LocalDate lastDay) {
        return new Topic(KafkaLogins.developer(system.place()), "case.events")
                .all().stream()
                        .anyMatch(seen -> seen.key().equals(handle)
                                && seen.shortType().equals("deadline-missed")
                                && seen.data().path("deadlineType").asText().equals("EXTENSION_REQUEST")
                                && seen.data().path("dueDate").asText().equals(lastDay.toString())
                                && seen.data().path("severity").asText().equals("HIGH"));
    }
}
