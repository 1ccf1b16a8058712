package org.hjemvej.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.hjemvej.system.story.Answer;
import org.hjemvej.system.story.BeyondTheCeiling;
import org.hjemvej.system.story.InDenmark;
import org.hjemvej.system.story.KafkaLogins;
import org.hjemvej.system.story.Stage;
import org.hjemvej.system.story.Topic;
import org.hjemvej.system.story.Wait;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;

/** Scenario 4: extension up to the maximum, and past it only when two officers say so. */
@ExtendWith(RunningSystem.class)
@ResourceLock(RunningSystem.LOCK)
class Scenario04ExtensionUpToTheMaximumTest {

    @Test
    void sixty_and_thirty_days_are_granted_and_one_more_names_the_ceiling_and_the_date(RunningSystem.Handle system) {
        Stage stage = system.stage();
        InDenmark inDenmark = new InDenmark(stage);
        String handle = inDenmark.assessed();
        LocalDate start = stage.today();
        inDenmark.period(handle, start);

        Answer ninety = inDenmark.extend(handle, 60, stage.cast().ulrik());
        Answer hundredTwenty = inDenmark.extend(handle, 30, stage.cast().ulrik());

        assertThat(ninety.body().path("totalDays").asInt()).isEqualTo(90);
        assertThat(ninety.text("endDate")).isEqualTo(start.plusDays(90).toString());
        assertThat(hundredTwenty.body().path("totalDays").asInt()).isEqualTo(120);
        assertThat(hundredTwenty.text("endDate")).isEqualTo(start.plusDays(120).toString());
        Topic events = new Topic(KafkaLogins.developer(system.place()), "case.events");
        Wait.until(
                "both extensions are on case.events",
                () -> events.all().stream()
                                .filter(seen -> seen.key().equals(handle)
                                        && seen.shortType().equals("reflection-period-extended"))
                                .count()
                        == 2);

        Answer further = stage.cast()
                .clara()
                .post(inDenmark.periodPath(handle) + "/extensions", "{\"days\":1,\"ground\":\"COOPERATES_ON_RETURN\"}");

        assertThat(further.status()).isEqualTo(409);
        assertThat(further.code()).isEqualTo("REFLECTION_MAX_EXCEEDED");
        assertThat(further.text("title")).contains("120");
        assertThat(further.text("nextStep")).contains(start.plusDays(120).toString());

        BeyondTheCeiling ceiling = new BeyondTheCeiling(stage);
        assertThat(ceiling.tryAlone(handle, 150).code())
                .as("not one officer alone")
                .isEqualTo("EXCEPTION_BY_ONE_PERSON");
        assertThat(stage.cast()
                        .ulrik()
                        .post(inDenmark.periodPath(handle) + "/exceptional-ceilings", "{\"days\":150}")
                        .status())
                .as("not without a reason")
                .isEqualTo(400);

        ceiling.raise(handle, 150);

        Answer beyond = inDenmark.extend(handle, 30, stage.cast().ulrik());
        assertThat(beyond.body().path("totalDays").asInt()).isEqualTo(150);
        assertThat(beyond.text("endDate")).isEqualTo(start.plusDays(150).toString());
    }
}
