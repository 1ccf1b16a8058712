package org.hjemvej.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.hjemvej.system.story.Agency;
import org.hjemvej.system.story.Foundation;
import org.hjemvej.system.story.InDenmark;
import org.hjemvej.system.story.KafkaLogins;
import org.hjemvej.system.story.Notices;
import org.hjemvej.system.story.Stage;
import org.hjemvej.system.story.Topic;
import org.hjemvej.system.story.Wait;
import org.hjemvej.system.story.WayHome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;

/** Scenario 13: no partner in the country. */
@ExtendWith(RunningSystem.class)
@ResourceLock(RunningSystem.LOCK)
class Scenario13NoPartnerInTheCountryTest {

    @Test
    void a_search_is_joined_by_a_second_case_and_an_active_agreement_assigns_both_in_order(
            RunningSystem.Handle system) {
        Stage stage = system.stage();
        String first = applied(stage, "ZM");
        String second = applied(stage, "ZM");
        JsonNode search = search(system, "ZM");
        assertThat(search.path("waiting"))
                .extracting(JsonNode::asText)
                .as("one search, in the order of the requests")
                .containsExactly(first, second);
        assertThat(coverage(system, "ZM")).isEqualTo("SEARCHING");

        new Foundation(stage).agreement("ZM");

        WayHome wayHome = new WayHome(stage);
        wayHome.awaitPartner(first);
        wayHome.awaitPartner(second);
        assertThat(search(system, "ZM").path("status").asText()).isEqualTo("SUCCESS");
        assertThat(reserved(system))
                .filteredOn(ref -> ref.equals(first) || ref.equals(second))
                .containsExactly(first, second);
    }

    @Test
    void a_failed_search_refuses_nobody_and_leaves_the_choice_to_the_person(RunningSystem.Handle system) {
        Stage stage = system.stage();
        WayHome wayHome = new WayHome(stage);
        String ref = applied(stage, "ZW");
        Agency dorte = stage.cast().dorte();
        String url = system.place().partnerUrl() + "/v1/partner-searches/"
                + search(system, "ZW").path("id").asText();

        dorte.put(url + "/failure", url, "{\"reason\":\"NO_QUALIFIED_ORGANISATION\"}")
                .must(200, "end the search");

        Wait.until("no partner was found", () -> "NO_PARTNER_FOUND".equals(wayHome.status(ref)));
        Wait.until(
                "CMM and DRC are told",
                () -> noticed(system, stage.cast().clara())
                        && noticed(system, stage.cast().dina()));
        Agency clara = stage.cast().clara();
        clara.put(wayHome.path(ref) + "/alternative", wayHome.path(ref), "{\"alternative\":\"WAIT\"}")
                .must(200, "wait");
        clara.put(wayHome.path(ref) + "/alternative", wayHome.path(ref), "{\"alternative\":\"CHECK_AGAIN\"}")
                .must(200, "look again");
        Wait.until("a new search is open", () -> "PARTNER_SEARCH".equals(wayHome.status(ref)));
    }

    static String applied(Stage stage, String country) {
        InDenmark inDenmark = new InDenmark(stage);
        String handle = inDenmark.counselled();
        WayHome wayHome = new WayHome(stage);
        String ref = wayHome.apply(handle, country);
        wayHome.cooperate(ref);
        Wait.until("a partner is sought", () -> "PARTNER_SEARCH".equals(wayHome.status(ref)));
        return ref;
    }

    static JsonNode search(RunningSystem.Handle system, String country) {
        return system
                .stage()
                .cast()
                .dorte()
                .all(system.place().partnerUrl() + "/v1/partner-searches?limit=100")
                .stream()
                .filter(search -> search.path("country").asText().equals(country))
                .findFirst()
                .orElseThrow();
    }

    private static String coverage(RunningSystem.Handle system, String country) {
        return system.stage()
                .cast()
                .clara()
                .get(system.place().partnerUrl() + "/v1/return-options?country=" + country)
                .must(200, "ask for options")
                .text("coverage");
    }

    private static List<String> reserved(RunningSystem.Handle system) {
        return new Topic(KafkaLogins.developer(system.place()), "partner.events")
                .all().stream()
                        .filter(seen -> seen.shortType().equals("place-reserved"))
                        .sorted(Comparator.comparing(seen -> Instant.parse(seen.header("ce_time"))))
                        .map(Topic.Seen::key)
                        .toList();
    }

    private static boolean noticed(RunningSystem.Handle system, Agency agency) {
        return Notices.open(system.place(), agency).stream()
                .anyMatch(notice -> notice.path("code").asText().equals("no-partner-found"));
    }
}
