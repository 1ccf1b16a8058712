package org.hjemvej.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import org.hjemvej.system.story.Agency;
import org.hjemvej.system.story.Answer;
import org.hjemvej.system.story.InDenmark;
import org.hjemvej.system.story.Lodging;
import org.hjemvej.system.story.Stage;
import org.hjemvej.system.story.Support;

/** What the sentences of the seed pages on help in Denmark ask of the running system. */
final class SupportSentences {

    private final Stage stage;
    private final InDenmark inDenmark;
    private final Support support;

    SupportSentences(RunningSystem.Handle system) {
        this.stage = system.stage();
        this.inDenmark = new InDenmark(stage);
        this.support = new Support(stage);
    }

    /** She is granted the period and gets each kind of help; one that she declines takes no other away. */
    void legalPsychologicalAndMedicalHelp() {
        String handle = inDenmark.assessed();
        inDenmark.period(handle, stage.today());
        String legalAid = support.offer(handle, "LEGAL_AID");
        String psychologist = support.offer(handle, "PSYCHOLOGICAL");
        String health = support.offer(handle, "EXTENDED_HEALTH");

        support.answer(support.offer(handle, "SOCIAL"), "DECLINED");

        for (String offer : List.of(legalAid, psychologist, health)) {
            assertThat(support.take(offer).text("status")).isEqualTo("IN_PROGRESS");
        }
    }

    /** The offer is bound to the days of the period, and rests on the decision that granted it. */
    void extendedHealthDuringThePeriod() {
        String handle = inDenmark.assessed();
        LocalDate today = stage.today();
        assertThat(support.ask(handle, "EXTENDED_HEALTH").code()).isEqualTo("OFFER_NOT_ENTITLED");

        Answer period = inDenmark.period(handle, today);

        JsonNode health = support.entitlement(handle, "EXTENDED_HEALTH", today);
        assertThat(health.path("answer").asText()).isEqualTo("YES");
        assertThat(health.path("because").path(0).path("rule").asText())
                .isEqualTo("BR05_EXTENDED_HEALTH_DURING_THE_PERIOD");
        assertThat(health.path("restsOn").path(0).path("id").asText()).isEqualTo(period.text("id"));
        LocalDate last = LocalDate.parse(period.text("endDate"));
        assertThat(support.entitlement(handle, "EXTENDED_HEALTH", last)
                        .path("answer")
                        .asText())
                .isEqualTo("YES");
        assertThat(support.entitlement(handle, "EXTENDED_HEALTH", last.plusDays(1))
                        .path("answer")
                        .asText())
                .isEqualTo("NO");
        assertThat(support.take(support.offer(handle, "EXTENDED_HEALTH")).text("status"))
                .isEqualTo("IN_PROGRESS");
    }

    /** CMM offers it, and nobody else can; that she declined the period changes nothing. */
    void legalAidThroughCmm() {
        String handle = inDenmark.assessed();
        String period = inDenmark.periodPath(handle);
        stage.cast().clara().put(period + "/decline", period, null).must(200, "decline the period");
        for (String other : List.of("ulrik", "dina", "nora", "lars")) {
            assertThat(Agency.signIn(other, stage.place())
                            .post(
                                    inDenmark.path(handle) + "/service-offers",
                                    "{\"category\":\"LEGAL_AID\",\"provider\":\"PRACTICE\"}")
                            .status())
                    .as(other)
                    .isEqualTo(403);
        }

        Answer taken = support.take(support.offer(handle, "LEGAL_AID"));

        assertThat(taken.text("status")).isEqualTo("IN_PROGRESS");
        assertThat(taken.text("organisation")).isEqualTo("CMM");
        assertThat(taken.text("ruleVersion")).isEqualTo("BR06_LEGAL_AID_AND_GUIDANCE_THROUGH_CMM@2022-01");
    }

    void boardAndLodging() {
        Lodging lodging = new Lodging(stage);
        String handle = new InDenmark(stage).assessed();

        Answer placement = lodging.place(handle, "\"placesFor\":\"WOMEN\",\"type\":\"WOMENS_CRISIS_CENTRE\"");

        assertThat(placement.text("status")).isEqualTo("RESERVED");
        assertThat(lodging.facility(placement.text("facility"))
                        .path("boardAndLodging")
                        .asBoolean())
                .isTrue();
        lodging.moveIn(placement.text("id"));
        lodging.moveOut(placement.text("id"));
    }

    void kindsOfLodging() {
        Lodging lodging = new Lodging(stage);
        String woman = inDenmark.openCase("VICTIM_TRACK", "EU_CITIZEN", "ADULT");
        String man = inDenmark.openCase("VICTIM_TRACK", "EU_CITIZEN", "ADULT");
        String asylumSeeker = inDenmark.openCase("VICTIM_TRACK", "ASYLUM_SEEKER", "ADULT");
        String child = inDenmark.openCase("VICTIM_TRACK", "EU_CITIZEN", "CHILD");

        Answer crisisCentre = lodging.place(woman, "\"placesFor\":\"WOMEN\",\"type\":\"WOMENS_CRISIS_CENTRE\"");
        Answer hostel = lodging.place(man, "\"placesFor\":\"MEN\",\"type\":\"HOSTEL_HERBERG\"");
        Answer asylumCentre = lodging.placeByDecision(asylumSeeker, "\"placesFor\":\"WOMEN\"");
        Answer institution = lodging.placeByDecision(child, "\"placesFor\":\"WOMEN\"");

        assertThat(List.of(crisisCentre, hostel, asylumCentre, institution))
                .allMatch(each -> each.text("status").equals("RESERVED"))
                .extracting(each -> each.text("type"))
                .containsExactly("WOMENS_CRISIS_CENTRE", "HOSTEL_HERBERG", "ASYLUM_CENTRE", "RESIDENTIAL_INSTITUTION");
    }
}
