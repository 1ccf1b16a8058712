package org.hjemvej.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.hjemvej.system.bench.Reading;
import org.hjemvej.system.bench.Readings;
import org.hjemvej.system.running.Disk;
import org.hjemvej.system.story.Agency;
import org.hjemvej.system.story.Answer;
import org.hjemvej.system.story.InDenmark;
import org.hjemvej.system.story.KafkaLogins;
import org.hjemvej.system.story.Lodging;
import org.hjemvej.system.story.Notices;
import org.hjemvej.system.story.Stage;
import org.hjemvej.system.story.Story;
import org.hjemvej.system.story.Topic;
import org.hjemvej.system.story.Wait;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Scenario 24: R lives in a secret-address shelter, and nobody who need not know it learns where. */
@ExtendWith(RunningSystem.class)
class Scenario24SecretAddressNeverLeaksTest {

    /** DRC, Hjemrejsestyrelsen, the police, a partner, an administrator; CMM's manager and the assessor as well. */
    private static final List<String> OTHERS =
            List.of("dina", "dorte", "hanne", "pelle", "amara", "bilal", "olga", "ulrik", "mette", "nora");

    private static final List<String> TOPICS =
            List.of("case.events", "reintegration.events", "reintegration.for-partners", "partner.events", "drc.feed");

    @Test
    void no_list_search_event_log_or_error_tells_where_she_lives(RunningSystem.Handle system) throws IOException {
        Stage stage = system.stage();
        Lodging lodging = new Lodging(stage);
        InDenmark denmark = new InDenmark(stage);
        String handle = denmark.assessed();
        String placement = lodging.place(handle, "\"placesFor\":\"WOMEN\",\"type\":\"SECRET_ADDRESS_SHELTER\"")
                .text("id");
        try {
            String house = lodging.sayWhere(placement);
            lodging.moveIn(placement);
            String address = lodging.placements() + "/" + placement + "/address";
            assertThat(stage.cast().clara().get(address).must(200, "read it").text("street"))
                    .isEqualTo(Lodging.STREET);

            alarmed(stage, handle, address, house);
            assessing(stage, lodging.placements() + "/" + placement);
            asked(system, stage, handle, placement);
            told(system, handle);
            assertThat(Disk.filesWith(system.home(), handle))
                    .as("the search finds what is there")
                    .isNotEmpty();
            for (String canary : List.of(Lodging.STREET, Lodging.TOWN)) {
                assertThat(Disk.filesWith(system.home(), canary)).as(canary).isEmpty();
            }
        } finally {
            lodging.moveOut(placement);
        }
    }

    /** Who tries to read it gets nothing, and CMM hears of it each time; so of who asks the house of others where it is. */
    private static void alarmed(Stage stage, String handle, String address, String house) {
        for (String other : OTHERS) {
            assertThat(Agency.signIn(other, stage.place()).get(address).status())
                    .as(other)
                    .isIn(403, 404);
        }
        for (String other : List.of("signe", "freja")) {
            assertThat(Agency.signIn(other, stage.place()).get(house).status())
                    .as(other)
                    .isIn(403, 404);
        }
        Wait.until(
                "CMM is alarmed of each look",
                () -> Notices.open(stage.place(), stage.cast().mette()).stream()
                                .filter(notice -> notice.path("handle").asText().equals(handle)
                                        && notice.path("code").asText().equals("address-read-refused"))
                                .count()
                        == OTHERS.size() + 2);
    }

    /** The authority that decides on her sees that she lives among adults, and not in what kind of house. */
    private static void assessing(Stage stage, String placement) {
        Answer answer = stage.cast().ulrik().get(placement).must(200, "read a placement");
        assertThat(answer.text("placementClass")).isEqualTo("ADULT");
        assertThat(answer.body().toString()).doesNotContain("SHELTER", "F-");
    }

    /** Every reading and search there is, of her and of others, by everybody else. */
    private static void asked(RunningSystem.Handle system, Stage stage, String handle, String placement) {
        Story.Played story = system.story();
        List<Reading> readings = new ArrayList<>(Readings.withoutWebhooks(stage, story));
        readings.stream()
                .filter(each -> each.url().contains(story.caseHandle()))
                .map(each -> new Reading(each.who(), each.url().replace(story.caseHandle(), handle), each.body()))
                .toList()
                .forEach(readings::add);
        String placements = stage.place().caseUrl() + "/v1/placements";
        readings.add(new Reading("clara", placements + "?caseHandle=" + handle, null));
        readings.add(new Reading("clara", placements + "/" + placement, null));
        for (String other : OTHERS) {
            Agency agency = Agency.signIn(other, stage.place());
            for (Reading reading : readings) {
                Answer answer = reading.triedBy(agency);
                assertThat(answer.body().toString() + answer.headers().map())
                        .as(other + " asks " + reading.url())
                        .doesNotContain(Lodging.STREET, Lodging.TOWN);
            }
        }
    }

    /** Of her place the topics tell that it is one for adults, and nothing else. */
    private static void told(RunningSystem.Handle system, String handle) {
        List<Topic.Seen> all = new ArrayList<>();
        for (String topic : TOPICS) {
            all.addAll(new Topic(KafkaLogins.developer(system.place()), topic).all());
        }
        assertThat(all)
                .allSatisfy(
                        each -> assertThat(each.raw() + each.headers()).doesNotContain(Lodging.STREET, Lodging.TOWN));
        assertThat(all)
                .filteredOn(
                        each -> each.key().equals(handle) && each.shortType().startsWith("placement-"))
                .isNotEmpty()
                .allSatisfy(each -> {
                    Set<String> fields = new TreeSet<>();
                    each.data().fieldNames().forEachRemaining(fields::add);
                    assertThat(fields).containsExactly("placementClass", "placementId");
                    assertThat(each.data().path("placementClass").asText()).isEqualTo("ADULT");
                });
    }
}
