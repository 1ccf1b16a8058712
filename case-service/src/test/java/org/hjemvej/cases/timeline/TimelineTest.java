package org.hjemvej.cases.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.hjemvej.cases.casefile.TimelineEntry;
import org.hjemvej.cases.casefile.TimelineStep;
import org.hjemvej.platform.rules.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TimelineTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 29);

    private enum Step implements TimelineStep {
        BEGUN,
        ENDED;

        @Override
        public int process() {
            return 4;
        }

        @Override
        public String kind() {
            return "SOME_THING";
        }

        @Override
        public Text text() {
            return Text.of("begun", "begyndt");
        }
    }

    @Test
    void what_has_only_a_day_follows_what_has_a_time_on_that_day_and_precedes_the_next() {
        TimelineEntry day = TimelineEntry.on(DAY, Step.BEGUN, "B");
        TimelineEntry last = TimelineEntry.at(Instant.parse("2026-03-29T21:59:59Z"), Step.BEGUN, "C");
        TimelineEntry next = TimelineEntry.at(Instant.parse("2026-03-29T22:00:00Z"), Step.BEGUN, "A");

        assertThat(new Timeline(List.of(next, day, last), TimelineOrder.OLDEST_FIRST).entries())
                .containsExactly(last, day, next);
        assertThat(day.day()).isEqualTo(DAY);
        assertThat(day.timeKnown()).isFalse();
    }

    @Test
    void what_happened_to_one_thing_on_one_day_is_in_the_order_of_its_steps() {
        TimelineEntry begun = TimelineEntry.on(DAY, Step.BEGUN, "B");
        TimelineEntry ended = TimelineEntry.on(DAY, Step.ENDED, "B");

        assertThat(new Timeline(List.of(ended, begun), TimelineOrder.OLDEST_FIRST).entries())
                .containsExactly(begun, ended);
        assertThat(new Timeline(List.of(begun, ended), TimelineOrder.NEWEST_FIRST).entries())
                .containsExactly(ended, begun);
        assertThat(begun.key()).isEqualTo("4-B-SOME-THING-00").isNotEqualTo(ended.key());
    }

    @ParameterizedTest
    @EnumSource
    void pages_skip_and_repeat_nothing_also_where_many_things_happened_at_once(TimelineOrder order) {
        List<TimelineEntry> all = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            String id = "X-" + i;
            all.add(TimelineEntry.on(DAY.plusDays(i % 3), Step.BEGUN, id));
            all.add(TimelineEntry.on(DAY.plusDays(i % 3), Step.ENDED, id));
            all.add(TimelineEntry.at(Instant.parse("2026-03-29T10:00:00Z"), Step.BEGUN, "Y-" + i));
        }
        Collections.shuffle(all, new Random(7));
        Timeline timeline = new Timeline(all, order);

        List<TimelineEntry> read = new ArrayList<>(timeline.entries().subList(0, 7));
        while (true) {
            TimelineEntry last = read.getLast();
            List<TimelineEntry> page = timeline.after(last.at(), last.key(), 7);
            if (page.isEmpty()) {
                break;
            }
            read.addAll(page);
        }

        assertThat(read).containsExactlyElementsOf(timeline.entries()).hasSize(120);
    }
}
