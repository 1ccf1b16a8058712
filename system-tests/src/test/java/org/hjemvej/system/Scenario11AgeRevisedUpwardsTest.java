package org.hjemvej.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.hjemvej.system.story.Agency;
import org.hjemvej.system.story.Answer;
import org.hjemvej.system.story.Children;
import org.hjemvej.system.story.InDenmark;
import org.hjemvej.system.story.KafkaLogins;
import org.hjemvej.system.story.Stage;
import org.hjemvej.system.story.Story;
import org.hjemvej.system.story.Topic;
import org.hjemvej.system.story.Wait;
import org.hjemvej.system.story.WayHome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;

/** Scenario 11: the authority finds that who was treated as a minor is nineteen. */
@ExtendWith(RunningSystem.class)
@ResourceLock(RunningSystem.LOCK)
class Scenario11AgeRevisedUpwardsTest {

    @Test
    void history_is_kept_and_the_gates_of_a_child_fall_for_what_comes(RunningSystem.Handle system) {
        Stage stage = system.stage();
        InDenmark inDenmark = new InDenmark(stage);
        Children children = new Children(stage);
        String handle = inDenmark.openCase("UAM_TRACK", "ASYLUM_SEEKER", "CHILD");
        children.appoint(handle);
        inDenmark.identifyChild(handle);
        inDenmark.consent(handle, "ASSESSMENT_TRANSFER_UDL", "REPRESENTATIVE");
        String round = openAssessment(stage, inDenmark, handle);
        inDenmark.recordCounselling(handle).must(201, "counsel the minor");
        inDenmark.shareForReturn(handle, "REPRESENTATIVE");
        WayHome wayHome = new WayHome(stage);
        String ref = wayHome.apply(handle, Story.COUNTRY);
        assertThat(missing(stage, wayHome, ref)).contains("BEST_INTERESTS_DECISION");

        Answer found = children.decide(handle, "ADULT", stage.today().minusYears(19));

        assertThat(found.text("ageState")).isEqualTo("ADULT");
        assertThat(found.body().path("facts"))
                .as("Udlændingestyrelsen decides, not CMM")
                .extracting(fact -> fact.path("organisation").asText())
                .containsExactly("UDL");
        assertThat(children.protection(handle).hasNonNull("representative")).isFalse();
        Wait.until(
                "the revised age is told",
                () -> new Topic(KafkaLogins.developer(system.place()), "case.events")
                        .all().stream()
                                .anyMatch(seen -> seen.key().equals(handle)
                                        && seen.shortType().equals("age-revised")
                                        && !seen.data().path("minorFlag").asBoolean()));
        stands(stage, inDenmark, handle);
        assertThat(stage.cast().ulrik().get(round).must(200, "read the round").text("status"))
                .isEqualTo("PENDING");
        Wait.until(
                "the gates of a child are gone",
                () -> missing(stage, wayHome, ref).equals("[\"COOPERATION_DECISION\"]"));
    }

    /** The interview that was held with the representative is what her assessment rests on. */
    private static void stands(Stage stage, InDenmark inDenmark, String handle) {
        Agency clara = stage.cast().clara();
        String identifications = inDenmark.path(handle) + "/identifications";
        JsonNode identification = clara.get(identifications)
                .must(200, "read the identification")
                .body()
                .path("items")
                .path(0);
        assertThat(identification.path("status").asText()).isEqualTo("RECOMMENDED_FOR_ASSESSMENT");
        assertThat(clara.get(identifications + "/" + identification.path("id").asText() + "/interviews/1")
                        .must(200, "read the interview")
                        .body()
                        .path("representativePresent")
                        .asBoolean())
                .isTrue();
    }

    private static String openAssessment(Stage stage, InDenmark inDenmark, String handle) {
        String path = inDenmark.path(handle) + "/assessments";
        return path + "/"
                + stage.cast()
                        .clara()
                        .post(path, null)
                        .must(201, "open the assessment")
                        .text("id");
    }

    private static String missing(Stage stage, WayHome wayHome, String ref) {
        for (JsonNode action : stage.cast()
                .clara()
                .get(wayHome.path(ref))
                .must(200, "read the return")
                .body()
                .path("_actions")) {
            if (action.path("operation").asText().equals("becomeEligible")) {
                return action.path("missing").toString();
            }
        }
        return "";
    }
}
