package org.hjemvej.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.hjemvej.system.story.Agency;
import org.hjemvej.system.story.Answer;
import org.hjemvej.system.story.AssessedAnew;
import org.hjemvej.system.story.Assessing;
import org.hjemvej.system.story.Identifying;
import org.hjemvej.system.story.InDenmark;
import org.hjemvej.system.story.KafkaLogins;
import org.hjemvej.system.story.Stage;
import org.hjemvej.system.story.Support;
import org.hjemvej.system.story.Topic;
import org.hjemvej.system.story.Wait;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;

/** Scenario 25: charged with an offence, and what the defence counsel reads by her consent. */
@ExtendWith(RunningSystem.class)
@ResourceLock(RunningSystem.LOCK)
class Scenario25ChargedWithAnOffenceTest {

    @Test
    void a_court_may_find_without_deciding_and_a_permit_takes_the_place_of_the_period(RunningSystem.Handle system) {
        Stage stage = system.stage();
        InDenmark inDenmark = new InDenmark(stage);
        Assessing assessing = new Assessing(stage);
        AssessedAnew anew = new AssessedAnew(stage);
        String handle = inDenmark.openCase("VICTIM_TRACK", "NO_LAWFUL_STAY", "ADULT");
        inDenmark.identify(handle);
        String first = assessing.assess(handle, "NEGATIVE");
        Agency clara = stage.cast().clara();

        anew.charge(handle);

        JsonNode competent = clara.get(inDenmark.path(handle) + "/competent-authority")
                .must(200, "ask who is competent")
                .body();
        assertThat(competent.path("authority").asText()).isEqualTo("UDL");
        assertThat(competent.path("mayAlsoFind")).extracting(JsonNode::asText).containsExactly("COURT");
        new Identifying(stage).inTrial(handle);
        anew.courtFinds(handle, "TRAFFICKED");

        assertThat(clara.get(first).must(200, "read round 1").text("status"))
                .as("the finding decides no assessment")
                .isEqualTo("DECIDED_NEGATIVE");
        String second = anew.reassess(handle, "COURT_FINDING");
        assertThat(assessing.basis(second).path(1).path("indicators"))
                .as("what appeared in the trial is before the authority that decides")
                .extracting(each ->
                        each.path("code").asText() + " " + each.path("source").asText())
                .containsExactly(
                        "CRIMINAL_ACTS OTHER_AGENCY",
                        "DEBT_TO_TRAFFICKER OTHER_AGENCY",
                        "RECRUITED_BY_OTHERS OTHER_AGENCY");
        assessing.decide(second, "POSITIVE");
        inDenmark.period(handle, stage.today());

        counselReadsWhatSheAgreedTo(stage, handle);

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

    private static void counselReadsWhatSheAgreedTo(Stage stage, String handle) {
        Support support = new Support(stage);
        new InDenmark(stage).consent(handle, "SHARE_LAWYER", "PERSON");
        String grant = support.grant(
                handle, stage.today().plusDays(60), "ASSESSMENT_DECISION", "CRIMINAL_CASE", "COURT_FINDINGS");

        JsonNode read = support.counselReads(grant).must(200, "read as counsel").body();

        assertThat(read.path("decisions").findValues("outcome"))
                .extracting(JsonNode::asText)
                .containsExactly("NEGATIVE", "POSITIVE");
        assertThat(read.path("criminalCaseSince").asText())
                .isEqualTo(stage.today().toString());
        assertThat(read.path("courtFindings").path(0).path("finding").asText()).isEqualTo("TRAFFICKED");
        assertThat(read.has("stayBasis") || read.has("reflectionPeriods"))
                .as("what she did not agree to is not there")
                .isFalse();
        assertThat(read.toString()).doesNotContain(handle, "The account is coherent");
        assertThat(Agency.signIn("lars", stage.place())
                        .get(new InDenmark(stage).path(handle))
                        .status())
                .isEqualTo(403);

        support.withdrawForLawyers(handle);

        assertThat(support.counselReads(grant).status()).isEqualTo(404);
    }
}
