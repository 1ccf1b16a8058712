package org.hjemvej.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.hjemvej.system.story.Agency;
import org.hjemvej.system.story.Children;
import org.hjemvej.system.story.InDenmark;
import org.hjemvej.system.story.KafkaLogins;
import org.hjemvej.system.story.Lodging;
import org.hjemvej.system.story.Notices;
import org.hjemvej.system.story.Stage;
import org.hjemvej.system.story.Topic;
import org.hjemvej.system.story.Wait;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * Scenario 22: a child of thirteen leaves its place; who looks for it has a reference and a role to call, and nothing else, and
 * hears by the same that it is back.
 */
@ExtendWith(RunningSystem.class)
@ResourceLock(RunningSystem.LOCK)
class Scenario22ChildLeavesWithoutNoticeTest {

    /** Police, Udlændingestyrelsen, municipality and representative. */
    private static final List<String> WHO_LOOK_FOR_A_CHILD = List.of("pelle", "ulrik", "mikkel", "rosa");

    @Test
    void others_are_told_within_minutes_and_when_it_is_back_and_the_period_goes_on(RunningSystem.Handle system) {
        Stage stage = system.stage();
        InDenmark inDenmark = new InDenmark(stage);
        Children children = new Children(stage);
        Lodging lodging = new Lodging(stage);
        String handle = inDenmark.assessed();
        inDenmark.period(handle, stage.today());
        String period = inDenmark.periodPath(handle);
        children.know(
                handle,
                "ASSESSED_BY_AUTHORITY",
                "CHILD",
                "PROBABLE",
                stage.today().minusYears(13));
        String id = lodging.placeByDecision(handle, "\"placesFor\":\"WOMEN\"").text("id");
        lodging.moveIn(id);
        String placement = lodging.placements() + "/" + id;

        children.leavePlace(placement);

        Agency clara = stage.cast().clara();
        JsonNode reported = clara.get(children.absences(handle))
                .must(200, "read who is missing")
                .body()
                .path("items")
                .path(0);
        String absence = reported.path("id").asText();
        for (String who : WHO_LOOK_FOR_A_CHILD) {
            JsonNode told = told(stage, who, absence, "child-missing");
            saysNothingElse(told, handle);
            assertThat(Duration.between(instant(reported, "reportedAt"), instant(told, "createdAt")))
                    .as("within minutes")
                    .isLessThan(Duration.ofMinutes(5));
        }
        assertThat(alarm(system, handle, 1).path("severity").asText()).isEqualTo("HIGH");
        stage.moveTo(stage.today().plusDays(1));
        assertThat(alarm(system, handle, 2).path("incidentRef").asText())
                .as("told again as long as the child is missing")
                .isEqualTo(absence);
        assertThat(clara.get(period).must(200, "read the period").text("status"))
                .isEqualTo("GRANTED");
        children.returnToPlace(placement);
        assertThat(clara.get(children.absences(handle) + "/" + absence)
                        .must(200, "read the absence")
                        .text("status"))
                .isEqualTo("RETURNED");
        for (String who : WHO_LOOK_FOR_A_CHILD) {
            saysNothingElse(told(stage, who, absence, "child-found"), handle);
        }
    }

    private static void saysNothingElse(JsonNode told, String handle) {
        assertThat(told.path("callBackRole").asText()).isEqualTo("cmm-manager");
        assertThat(told.toString()).doesNotContain(handle);
        Set<String> fields = new TreeSet<>();
        told.fieldNames().forEachRemaining(fields::add);
        fields.remove("role");
        assertThat(fields)
                .as("an opaque reference and a call-back role, to one role or to all of the organisation")
                .containsExactly("callBackRole", "code", "createdAt", "handle", "id");
    }

    private static Instant instant(JsonNode told, String field) {
        return Instant.parse(told.path(field).asText());
    }

    /** What was told of the child with this number. */
    private static JsonNode alarm(RunningSystem.Handle system, String handle, int number) {
        Topic events = new Topic(KafkaLogins.developer(system.place()), "case.events");
        JsonNode[] found = new JsonNode[1];
        Wait.until("alarm " + number + " is told", () -> {
            events.all().stream()
                    .filter(seen -> seen.key().equals(handle)
                            && seen.shortType().equals("child-missing")
                            && seen.data().path("alarm").asInt() == number)
                    .findFirst()
                    .ifPresent(seen -> found[0] = seen.data());
            return found[0] != null;
        });
        return found[0];
    }

    /** The first notice with this code about this absence in the inbox of an organisation. */
    private static JsonNode told(Stage stage, String user, String absence, String code) {
        Agency who = Agency.signIn(user, stage.place());
        JsonNode[] found = new JsonNode[1];
        Wait.until(user + " is told: " + code, () -> {
            find(stage, who, absence, code).ifPresent(notice -> found[0] = notice);
            return found[0] != null;
        });
        return found[0];
    }

    private static Optional<JsonNode> find(Stage stage, Agency who, String absence, String code) {
        return Notices.open(stage.place(), who).stream()
                .filter(notice -> notice.path("handle").asText().equals(absence))
                .filter(notice -> notice.path("code").asText().equals(code))
                .findFirst();
    }
}
