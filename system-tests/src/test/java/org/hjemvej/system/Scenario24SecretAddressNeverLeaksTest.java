package org.hjemvej.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
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
import org.junit.jupiter.api.parallel.ResourceLock;

/** Scenario 24: R lives in a secret-address shelter, and nobody who need not know it learns where. */
@ExtendWith(RunningSystem.class)
@ResourceLock(RunningSystem.LOCK)
class Scenario24SecretAddressNeverLeaksTest {

    private static final String TYPE = "SECRET_ADDRESS_SHELTER";

    /** Of her house and no other. */
    private static final String STREET = "Canary-Cellar 24";

    private static final String TOWN = "Canary-Hamlet";

    /** Codes of the limits and of failures: they tell nothing of what an answer would have been. */
    private static final List<Integer> NO_ANSWER = List.of(429, 500, 502, 503);

    private static final List<String> TOPICS =
            List.of("case.events", "reintegration.events", "reintegration.for-partners", "partner.events", "drc.feed");

    /**
     * Where R lives, and where it could be read.
     *
     * @param code of the house
     * @param runs the organisation that runs it
     * @param bundle the path of what her request for more days rests on
     */
    private record Home(String handle, String placement, String address, String code, String runs, String bundle) {

        /** What somebody may not learn. */
        List<String> secretsFrom(Curious somebody) {
            return somebody.mayKnowTheHouse(runs) ? List.of(STREET, TOWN) : List.of(STREET, TOWN, code, TYPE);
        }
    }

    @Test
    void no_list_search_page_document_event_log_or_error_tells_where_she_lives(RunningSystem.Handle system)
            throws IOException {
        Stage stage = system.stage();
        Lodging lodging = new Lodging(stage);
        InDenmark denmark = new InDenmark(stage);
        String handle = denmark.assessed();
        denmark.period(handle, stage.today());
        String bundle = denmark.askForMoreDays(handle, 30) + "/evidence-bundle";
        String placement = lodging.place(handle, "\"placesFor\":\"WOMEN\",\"type\":\"" + TYPE + "\"")
                .text("id");
        try {
            Home home = home(lodging, placement, handle, bundle);
            sealed(stage, home);
            lodging.moveIn(placement);
            String path = lodging.placements() + "/" + placement;
            assertThat(stage.cast()
                            .clara()
                            .get(path + "/address")
                            .must(200, "read it")
                            .text("street"))
                    .isEqualTo(STREET);
            lodging.nameReader(placement, "cecilie", "CMM");

            List<Curious> others = Curious.allBut("clara", stage.place());
            alarmed(stage, home, others);
            assessing(stage, home);
            asked(system, stage, home, others);
            told(system, home);
            written(system, home);
        } finally {
            lodging.moveOut(placement);
        }
    }

    private static Home home(Lodging lodging, String placement, String handle, String bundle) {
        String address = lodging.sayWhere(placement);
        String code = address.replaceAll(".*(F-[0-9A-Z]{26}).*", "$1");
        return new Home(
                handle,
                placement,
                address,
                code,
                lodging.facility(code).path("organisation").asText(),
                bundle);
    }

    /** Those who run the house record an address that no other house has. */
    private static void sealed(Stage stage, Home home) {
        Agency.signIn("rikke", stage.place())
                .put(
                        home.address(),
                        home.address(),
                        "{\"street\":\"%s\",\"postalCode\":\"0000\",\"city\":\"%s\"}".formatted(STREET, TOWN))
                .must(200, "record where the house is");
    }

    /** Who tries to read it gets nothing, and CMM hears of it each time; so of who asks the house of others where it is. */
    private static void alarmed(Stage stage, Home home, List<Curious> others) {
        String path = new Lodging(stage).placements() + "/" + home.placement() + "/address";
        int looks = 0;
        for (Curious other : others) {
            assertThat(other.agency().get(path).status()).as("%s", other).isIn(403, 404);
            looks++;
            if (other.worksFor(home.runs())) {
                other.agency().get(home.address()).must(200, "read where one's own house is");
            } else {
                assertThat(other.agency().get(home.address()).status())
                        .as("%s", other)
                        .isIn(403, 404);
                looks++;
            }
        }
        int alarms = looks;
        Wait.until(
                "CMM is alarmed of each look",
                () -> Notices.open(stage.place(), stage.cast().mette()).stream()
                                .filter(notice -> notice.path("handle").asText().equals(home.handle())
                                        && notice.path("code").asText().equals("address-read-refused"))
                                .count()
                        == alarms);
    }

    /** The authority that decides on her sees that she lives among adults, and not in what kind of house. */
    private static void assessing(Stage stage, Home home) {
        Agency ulrik = stage.cast().ulrik();
        Answer answer = ulrik.get(new Lodging(stage).placements() + "/" + home.placement())
                .must(200, "read a placement");
        assertThat(answer.text("placementClass")).isEqualTo("ADULT");
        assertThat(answer.body().toString()).doesNotContain("SHELTER", "F-");
        assertThat(Legible.of(ulrik.print(timeline(stage, home)).must(200, "print her timeline")))
                .as("the page tells of her place")
                .contains(home.placement());
        assertThat(Legible.of(ulrik.get(home.bundle()).must(200, "read the bundle")))
                .as("the document is read")
                .contains(home.handle());
    }

    private static String timeline(Stage stage, Home home) {
        return new InDenmark(stage).path(home.handle()) + "/timeline";
    }

    /** Every reading and search there is, of her and of others, by everybody else; and what is printed of her. */
    private static void asked(RunningSystem.Handle system, Stage stage, Home home, List<Curious> others) {
        List<Reading> readings = readings(system.story(), stage, home);
        String page = timeline(stage, home);
        others.parallelStream().forEach(other -> {
            for (Reading reading : readings) {
                if (isHerOwn(reading, other)) {
                    continue;
                }
                nothingIn(reading.triedBy(other.agency()), reading.url(), home, other);
            }
            nothingIn(other.agency().print(page), page, home, other);
        });
    }

    /** Where the house is in which she works herself. */
    private static boolean isHerOwn(Reading reading, Curious other) {
        return reading.url().matches(".*/facilities/F-[0-9A-Z]{26}/address")
                && reading.who().equals(other.agency().user());
    }

    private static List<Reading> readings(Story.Played story, Stage stage, Home home) {
        List<Reading> readings = new ArrayList<>(Readings.withoutWebhooks(stage, story));
        readings.stream()
                .filter(each -> each.url().contains(story.caseHandle()))
                .map(each ->
                        new Reading(each.who(), each.url().replace(story.caseHandle(), home.handle()), each.body()))
                .toList()
                .forEach(readings::add);
        String placements = new Lodging(stage).placements();
        String facilities = stage.place().caseUrl() + "/v1/facilities";
        for (String url : List.of(
                placements + "?caseHandle=" + home.handle(),
                placements + "/" + home.placement(),
                placements + "/" + home.placement() + "/address-readers",
                facilities + "?limit=100",
                facilities + "/occupancy?limit=100",
                facilities + "/" + home.code(),
                new InDenmark(stage).path(home.handle()) + "/grants",
                home.bundle())) {
            readings.add(new Reading("clara", url, null));
        }
        return readings.stream().distinct().toList();
    }

    /** The path that was called comes back with a refusal; it is what the caller knew before. */
    private static void nothingIn(Answer answer, String url, Home home, Curious other) {
        assertThat(answer.status()).as("%s asks %s", other, url).isNotIn(NO_ANSWER);
        String read = Legible.of(answer) + answer.headers().map();
        assertThat(read.replace(URI.create(url).getRawPath(), ""))
                .as("%s asks %s", other, url)
                .doesNotContain(home.secretsFrom(other));
    }

    /** Of her place the topics tell that it is one for adults, and nothing else. */
    private static void told(RunningSystem.Handle system, Home home) {
        List<Topic.Seen> all = new ArrayList<>();
        for (String topic : TOPICS) {
            all.addAll(new Topic(KafkaLogins.developer(system.place()), topic).all());
        }
        assertThat(all)
                .allSatisfy(each -> assertThat(each.raw() + each.headers())
                        .doesNotContain(STREET, TOWN, Lodging.STREET, Lodging.TOWN, home.code(), TYPE));
        assertThat(all)
                .filteredOn(each ->
                        each.key().equals(home.handle()) && each.shortType().startsWith("placement-"))
                .isNotEmpty()
                .allSatisfy(each -> {
                    Set<String> fields = new TreeSet<>();
                    each.data().fieldNames().forEachRemaining(fields::add);
                    assertThat(fields).containsExactly("placementClass", "placementId");
                    assertThat(each.data().path("placementClass").asText()).isEqualTo("ADULT");
                });
    }

    /** The address lies nowhere on disk, and the code of the house in no log. */
    private static void written(RunningSystem.Handle system, Home home) throws IOException {
        assertThat(Disk.filesWith(system.home(), home.handle()))
                .as("the search finds what is there")
                .isNotEmpty();
        assertThat(Disk.filesWith(system.home(), List.of(STREET, TOWN))).isEmpty();
        assertThat(Disk.filesWith(system.home().resolve("log"), home.code())).isEmpty();
    }
}
