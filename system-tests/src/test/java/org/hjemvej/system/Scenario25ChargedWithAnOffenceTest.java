package org.hjemvej.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.hjemvej.system.story.Agency;
import org.hjemvej.system.story.Answer;
import org.hjemvej.system.story.AssessedAnew;
import org.hjemvej.system.story.InDenmark;
import org.hjemvej.system.story.KafkaLogins;
import org.hjemvej.system.story.Stage;
import org.hjemvej.system.story.Topic;
import org.hjemvej.system.story.Wait;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Scenario 25: charged with an offence. Reading by defence counsel is recorded as a consent; the grant itself is not built yet. */
@ExtendWith(RunningSystem.class)
class Scenario25ChargedWithAnOffenceTest {

    @Test
    void a_court_may_find_without_deciding_and_a_permit_takes_the_place_of_the_period(RunningSystem.Handle system) {
        Stage stage = system.stage();
        InDenmark inDenmark = new InDenmark(stage);
        AssessedAnew anew = new AssessedAnew(stage);
        String handle = inDenmark.openCase("VICTIM_TRACK", "NO_LAWFUL_STAY", "ADULT");
        inDenmark.identify(handle);
        String first = inDenmark.assess(handle, "NEGATIVE");
        Agency clara = stage.cast().clara();

        anew.charge(handle);

        JsonNode competent = clara.get(inDenmark.path(handle) + "/competent-authority")
                .must(200, "ask who is competent")
                .body();
        assertThat(competent.path("authority").asText()).isEqualTo("UDL");
        assertThat(competent.path("mayAlsoFind")).extracting(JsonNode::asText).containsExactly("COURT");
        inDenmark.consent(handle, "SHARE_LAWYER", "PERSON");

        anew.courtFinds(handle, "TRAFFICKED");

        assertThat(clara.get(first).must(200, "read round 1").text("status"))
                .as("the finding decides no assessment")
                .isEqualTo("DECIDED_NEGATIVE");
        String second = anew.reassess(handle, "COURT_FINDING");
        inDenmark.decide(second, "POSITIVE");
        inDenmark.period(handle, stage.today());

        Answer superseded = anew.supersede(handle, "RESIDENCE_PERMIT_9C5");

        assertThat(superseded.text("status")).isEqualTo("SUPERSEDED");
        Wait.until(
                "the end of the period is told",
                () -> new Topic(KafkaLogins.developer(system.place()), "case.events")
                        .all().stream()
                                .anyMatch(seen -> seen.key().equals(handle)
                                        && seen.shortType().equals("reflection-period-ended-early")
                                        && seen.data()
                                                .path("reasonCode")
                                                .asText()
                                                .equals("RESIDENCE_PERMIT_9C5")));
    }
}
