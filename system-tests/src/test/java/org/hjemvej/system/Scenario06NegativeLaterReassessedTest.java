package org.hjemvej.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.StreamSupport;
import org.hjemvej.system.story.Agency;
import org.hjemvej.system.story.Answer;
import org.hjemvej.system.story.AssessedAnew;
import org.hjemvej.system.story.Assessing;
import org.hjemvej.system.story.InDenmark;
import org.hjemvej.system.story.KafkaLogins;
import org.hjemvej.system.story.Notices;
import org.hjemvej.system.story.Stage;
import org.hjemvej.system.story.Story;
import org.hjemvej.system.story.Support;
import org.hjemvej.system.story.Topic;
import org.hjemvej.system.story.Wait;
import org.hjemvej.system.story.WayHome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;

/** Scenario 6: assessed negative, later re-assessed. */
@ExtendWith(RunningSystem.class)
@ResourceLock(RunningSystem.LOCK)
class Scenario06NegativeLaterReassessedTest {

    @Test
    void the_second_round_is_positive_and_the_period_is_offered_from_its_date(RunningSystem.Handle system) {
        Stage stage = system.stage();
        InDenmark inDenmark = new InDenmark(stage);
        Assessing assessing = new Assessing(stage);
        String handle = inDenmark.openCase("VICTIM_TRACK", "NO_LAWFUL_STAY", "ADULT");
        inDenmark.identify(handle);
        Agency clara = stage.cast().clara();

        String first = assessing.assess(handle, "NEGATIVE");

        inDenmark.shareForReturn(handle, "PERSON");
        Wait.until("it is told that nothing was established", () -> told(system, handle, "victim-not-established"));
        assertThat(periods(clara, inDenmark, handle)).isEmpty();
        Wait.until(
                "no return programme is open on the victim track",
                () -> "NOT_ELIGIBLE".equals(application(system, handle).code()));
        String asDecided = clara.get(first).must(200, "read round 1").body().toString();
        stage.moveTo(stage.today().plusDays(1));

        new Support(stage).withdrawConsent(handle, "ASSESSMENT_TRANSFER_UDL");
        Answer withoutConsent = clara.post(
                inDenmark.path(handle) + "/reassessments",
                "{\"reason\":\"NEW_FACTS\",\"newFacts\":\"Invented new facts.\"}");
        assertThat(withoutConsent.status()).isEqualTo(409);
        assertThat(withoutConsent.code()).isEqualTo("CONSENT_MISSING");
        inDenmark.consent(handle, "ASSESSMENT_TRANSFER_UDL", "PERSON");

        String second = new AssessedAnew(stage).reassess(handle, "NEW_FACTS");

        assertThat(clara.get(second)
                        .must(200, "read round 2")
                        .body()
                        .path("round")
                        .asInt())
                .isEqualTo(2);
        Wait.until(
                "Udlændingestyrelsen has the next round",
                () -> told(system, handle, "reassessment-requested") && noticed(stage, handle, "assessment-opened"));
        Answer proposed = assessing.propose(second, "POSITIVE");
        assertThat(proposed.body().path("proposedDecision").path("effects"))
                .extracting(effect -> effect.path("effect").asText())
                .containsExactly("PERIOD_OFFERED", "APPLICATIONS_OPEN", "PAYMENTS_UNTOUCHED");
        Agency ulrik = stage.cast().ulrik();
        Answer alone = ulrik.put(second + "/decision/confirmation", second, null);
        assertThat(alone.status()).isEqualTo(409);
        assertThat(alone.code()).isEqualTo("SAME_PERSON");
        stage.cast().ulla().put(second + "/decision/confirmation", second, null).must(200, "confirm");

        assertThat(periods(clara, inDenmark, handle))
                .extracting(period -> period.path("offeredOn").asText())
                .as("from round 2's date, not back-dated")
                .containsExactly(stage.today().toString());
        assertThat(clara.get(first).must(200, "read round 1").body().toString()).isEqualTo(asDecided);
        assertThat(new WayHome(stage).apply(handle, Story.COUNTRY)).startsWith("P-");
    }

    private static List<JsonNode> periods(Agency clara, InDenmark inDenmark, String handle) {
        JsonNode items = clara.get(inDenmark.path(handle) + "/reflection-periods")
                .must(200, "list periods")
                .body()
                .path("items");
        return StreamSupport.stream(items.spliterator(), false).toList();
    }

    private static Answer application(RunningSystem.Handle system, String handle) {
        return system.stage()
                .cast()
                .clara()
                .post(
                        system.place().reintegrationUrl() + "/v1/prepared-returns",
                        "{\"caseHandle\":\"%s\",\"destinationCountry\":\"%s\",\"targetDeparture\":\"%s\"}"
                                .formatted(
                                        handle,
                                        Story.COUNTRY,
                                        system.stage()
                                                .today()
                                                .plusMonths(1)
                                                .toString()
                                                .substring(0, 7)));
    }

    private static boolean told(RunningSystem.Handle system, String handle, String type) {
        return new Topic(KafkaLogins.developer(system.place()), "case.events")
                .all().stream()
                        .anyMatch(seen ->
                                seen.key().equals(handle) && seen.shortType().equals(type));
    }

    /** Udlændingestyrelsen was told twice: of each round. */
    private static boolean noticed(Stage stage, String handle, String code) {
        return Notices.open(stage.place(), stage.cast().ulrik()).stream()
                        .filter(notice -> notice.path("handle").asText().equals(handle)
                                && notice.path("code").asText().equals(code))
                        .count()
                == 2;
    }
}
