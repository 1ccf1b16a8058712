package org.hjemvej.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.hjemvej.system.story.InDenmark;
import org.hjemvej.system.story.KafkaLogins;
import org.hjemvej.system.story.Stage;
import org.hjemvej.system.story.Topic;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

/** Deadlines that fell due while everything was down fire once, after the restart and not again after the next. */
@ResourceLock(RunningSystem.LOCK)
class DowntimeTest {

    @BeforeEach
    void asked_for() {
        FullProfile.required();
    }

    @Test
    void a_period_ends_once_although_the_system_was_down_on_the_day() throws Exception {
        try (RunningSystem.Handle system = RunningSystem.start()) {
            Stage stage = system.stage();
            InDenmark denmark = new InDenmark(stage);
            String handle = denmark.assessed();
            LocalDate start = stage.today();
            denmark.period(handle, start);

            system.processes().restart();
            system.stage().moveTo(start.plusDays(40));
            await().atMost(Duration.ofSeconds(30))
                    .until(() -> ended(system, handle).size() == 1);
            List<String> reminders = reminders(system, handle);
            system.processes().restart();
            system.stage().moveTo(start.plusDays(50));

            assertThat(ended(system, handle)).hasSize(1);
            assertThat(reminders(system, handle))
                    .isEqualTo(reminders)
                    .doesNotHaveDuplicates()
                    .hasSize(3);
        }
    }

    private static List<String> ended(RunningSystem.Handle system, String handle) {
        return events(system, handle).stream()
                .filter(seen -> seen.shortType().equals("reflection-period-expired"))
                .map(Topic.Seen::raw)
                .toList();
    }

    private static List<String> reminders(RunningSystem.Handle system, String handle) {
        return events(system, handle).stream()
                .filter(seen -> seen.shortType().equals("deadline-approaching"))
                .map(seen -> seen.header("ce_id"))
                .toList();
    }

    private static List<Topic.Seen> events(RunningSystem.Handle system, String handle) {
        return new Topic(KafkaLogins.developer(system.place()), "case.events")
                .all().stream().filter(seen -> seen.key().equals(handle)).toList();
    }
}
