package org.hjemvej.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.hjemvej.system.story.Agency;
import org.hjemvej.system.story.Answer;
import org.hjemvej.system.story.Assessing;
import org.hjemvej.system.story.Identifying;
import org.hjemvej.system.story.InDenmark;
import org.hjemvej.system.story.Outreach;
import org.hjemvej.system.story.Stage;

/** What the sentences of the seed pages on the work of CMM ask of the running system. */
final class CmmSentences {

    private final RunningSystem.Handle system;
    private final Stage stage;
    private final InDenmark inDenmark;

    CmmSentences(RunningSystem.Handle system) {
        this.system = system;
        this.stage = system.stage();
        this.inDenmark = new InDenmark(stage);
    }

    /** Who is assessed as a victim is offered a period of thirty days. */
    void thirtyDays() {
        String handle = inDenmark.assessed();

        Answer granted = inDenmark.period(handle, stage.today());

        assertThat(granted.body().path("totalDays").asInt()).isEqualTo(30);
    }

    /** CMM alone interviews, whoever else meets the person. */
    void interviews() {
        String handle = inDenmark.openCase("VICTIM_TRACK", "NO_LAWFUL_STAY", "ADULT");

        Answer refused = Agency.signIn("nora", system.place())
                .post(
                        inDenmark.path(handle) + "/identifications",
                        "{\"setting\":\"CMM\",\"plannedFor\":\"2026-11-22\"}");
        inDenmark.identify(handle);

        assertThat(refused.code()).isEqualTo("INTERVIEWER_NOT_CMM");
    }

    /** Nothing is assessed before CMM has recommended it, and the authority has before it what CMM found. */
    void assessedOnThatBasis() {
        String handle = inDenmark.openCase("VICTIM_TRACK", "NO_LAWFUL_STAY", "ADULT");

        Answer tooEarly = stage.cast().clara().post(inDenmark.path(handle) + "/assessments", null);
        inDenmark.identify(handle);
        Assessing assessing = new Assessing(stage);
        String round = assessing.open(handle);
        JsonNode basis = assessing.basis(round);
        assessing.decide(round, "NEGATIVE");

        assertThat(tooEarly.code()).isEqualTo("ASSESSMENT_NOT_RECOMMENDED");
        assertThat(basis)
                .singleElement()
                .satisfies(each -> assertThat(each.path("indicators")).isNotEmpty());
    }

    /** CMM counsels who was assessed, and nobody else hears of it. */
    void counsels() {
        Answer tooEarly = inDenmark.recordCounselling(inDenmark.openCase("VICTIM_TRACK", "NO_LAWFUL_STAY", "ADULT"));
        String handle = inDenmark.assessed();

        inDenmark.counsel(handle);

        assertThat(tooEarly.code()).isEqualTo("COUNSELLING_NOT_OFFERED_YET");
        assertThat(stage.cast()
                        .clara()
                        .get(inDenmark.path(handle) + "/counselling")
                        .text("state"))
                .isEqualTo("INTERESTED");
        for (String other : List.of("hanne", "ulrik", "dina", "amara")) {
            for (String part : List.of("/counselling", "/counselling-sessions")) {
                assertThat(Agency.signIn(other, system.place())
                                .get(inDenmark.path(handle) + part)
                                .status())
                        .isEqualTo(403);
            }
        }
        assertThat(stage.cast()
                        .ulrik()
                        .get(inDenmark.path(handle) + "/timeline?limit=100")
                        .must(200, "read the timeline")
                        .body()
                        .toString())
                .contains("ASSESSMENT")
                .doesNotContain("COUNSELLING", "SHARE_");
    }

    /** For each need there is an offer, or a reason why there is none. */
    void helpAdapted() {
        String handle = inDenmark.openCase("VICTIM_TRACK", "NO_LAWFUL_STAY", "ADULT");
        inDenmark.identify(handle);

        JsonNode assessed = new Identifying(stage).needs(handle);

        List<String> offered = new Outreach(stage)
                .offers().findValues("code").stream().map(JsonNode::asText).toList();
        assertThat(assessed.path("needs").findValues("category"))
                .extracting(JsonNode::asText)
                .containsExactlyInAnyOrder("SAFETY", "LEGAL", "PSYCHOLOGICAL");
        assertThat(assessed.path("needs"))
                .allSatisfy(need -> assertThat(
                                offered.contains(need.path("offerCode").asText()) || need.hasNonNull("noOfferBecause"))
                        .isTrue());
    }
}
