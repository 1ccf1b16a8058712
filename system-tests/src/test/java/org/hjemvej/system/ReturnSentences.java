package org.hjemvej.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.hjemvej.system.story.Children;
import org.hjemvej.system.story.InDenmark;
import org.hjemvej.system.story.Instalments;
import org.hjemvej.system.story.Stage;
import org.hjemvej.system.story.Story;
import org.hjemvej.system.story.WayHome;

/** What the sentences of the seed pages on the prepared return ask of the running system. */
final class ReturnSentences {

    private final RunningSystem.Handle system;
    private final Stage stage;
    private final InDenmark inDenmark;
    private final WayHome wayHome;

    ReturnSentences(RunningSystem.Handle system) {
        this.system = system;
        this.stage = system.stage();
        this.inDenmark = new InDenmark(stage);
        this.wayHome = new WayHome(stage);
    }

    /** Who was assessed as a victim may apply. */
    void offeredToTheAssessed() {
        String handle = inDenmark.assessed();
        inDenmark.counsel(handle);

        String ref = wayHome.apply(handle, Story.COUNTRY);

        assertThat(wayHome.status(ref)).isEqualTo("ELIGIBILITY_CHECK");
    }

    /** So may a minor who was never assessed; what protects her comes first. */
    void alsoForUnaccompaniedMinors() {
        String handle = inDenmark.openCase("UAM_TRACK", "ASYLUM_SEEKER", "CHILD");
        new Children(stage).appoint(handle);
        inDenmark.recordCounselling(handle).must(201, "counsel the minor, who was never assessed");
        inDenmark.shareForReturn(handle, "REPRESENTATIVE");

        String ref = wayHome.apply(handle, Story.COUNTRY);

        JsonNode child =
                stage.cast().clara().get(wayHome.path(ref)).must(200, "read").body();
        assertThat(child.path("track").asText()).isEqualTo("UAM");
        assertThat(child.path("_actions").toString()).contains("BEST_INTERESTS_DECISION");
    }

    /** Where DRC has an agreement, the country is covered. */
    void activeAgreements() {
        system.story();

        JsonNode options = stage.cast()
                .clara()
                .get(system.place().partnerUrl() + "/v1/return-options?country=" + Story.COUNTRY)
                .must(200, "ask for options")
                .body();

        assertThat(options.path("coverage").asText()).isEqualTo("COVERED");
    }

    /** Five instalments, a month apart from the arrival on, and the support in kind. */
    void cashOverFiveMonthsAndInKind() {
        Story.Played played = system.story();
        List<JsonNode> instalments = new Instalments(stage).of(played.programmeRef());

        assertThat(instalments).hasSize(5);
        assertThat(instalments.getLast().path("dueDate").asText())
                .isEqualTo(played.arrivedOn().plusMonths(4).toString());
        assertThat(plan(played).path("inKind").path("amount").asText()).isEqualTo("20000.00");
    }

    /** What the support in kind is planned for. */
    void usesOfInKindSupport() {
        List<String> categories = new ArrayList<>();
        plan(system.story())
                .path("lines")
                .forEach(line -> categories.add(line.path("category").asText()));

        assertThat(categories).contains("HOUSING_RENT", "INCOME_ACTIVITY", "EDUCATION_TRAINING", "MEDICINE_HEALTH");
    }

    /** Who does not take part in her departure is refused. */
    void activeCooperation() {
        String handle = inDenmark.assessed();
        inDenmark.counsel(handle);
        String ref = wayHome.apply(handle, Story.COUNTRY);

        stage.cast()
                .hanne()
                .put(
                        wayHome.path(ref) + "/cooperation",
                        wayHome.path(ref),
                        "{\"decision\":\"NOT_COOPERATING\",\"decidedOn\":\"" + stage.today()
                                + "\",\"reasons\":\"She attends every talk.\"}")
                .must(200, "decide on cooperation");

        assertThat(wayHome.status(ref)).isEqualTo("REFUSED_NOT_COOPERATING");
    }

    /** Where DRC has no agreement, a search opens for who waits. */
    void partnerSearch() {
        String ref = Scenario13NoPartnerInTheCountryTest.applied(stage, "TG");
        JsonNode search = Scenario13NoPartnerInTheCountryTest.search(system, "TG");

        assertThat(search.path("status").asText()).isEqualTo("OPENED");
        assertThat(search.path("waiting")).extracting(JsonNode::asText).containsExactly(ref);
    }

    private JsonNode plan(Story.Played played) {
        return stage.cast()
                .dina()
                .get(wayHome.path(played.programmeRef()) + "/plans/1")
                .must(200, "read the plan")
                .body();
    }
}
