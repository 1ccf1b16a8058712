package org.hjemvej.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hjemvej.system.running.Signal;
import org.hjemvej.system.story.Agency;
import org.hjemvej.system.story.KafkaLogins;
import org.hjemvej.system.story.Place;
import org.hjemvej.system.story.Story;
import org.hjemvej.system.story.Topic;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

/** Two processes of each service: the story passes, a deadline fires once, and one that is paused hands over its work. */
@ResourceLock(SpareSystem.LOCK)
class TwoInstancesTest {

    private static final Duration HAND_OVER = Duration.ofSeconds(5);
    private static final String REFERRAL =
            "{\"channel\":\"POLICE_ACTION\",\"urgency\":\"NORMAL\",\"summary\":\"Invented.\"}";

    @BeforeEach
    void asked_for() {
        FullProfile.required();
    }

    @Test
    void the_story_passes_deadlines_fire_once_and_a_paused_relay_hands_over() throws Exception {
        try (RunningSystem.Handle system = RunningSystem.start("--instances", "2")) {
            Story.Played played = new Story(system.stage()).playInFull();

            assertThat(firedFor(system, played)).hasSize(5).containsOnly(1);
            for (int paused = 1; paused <= 2; paused++) {
                Duration took = handOver(system, paused);
                System.out.printf("hand-over with instance %d paused: %d ms%n", paused, took.toMillis());
                assertThat(took).isLessThan(HAND_OVER);
            }
            assertThat(outOfOrder(system)).isEmpty();
        }
    }

    /** How many times each instalment fell due. */
    private static List<Integer> firedFor(RunningSystem.Handle system, Story.Played played) {
        Map<String, Integer> times = new HashMap<>();
        for (Topic.Seen seen : new Topic(KafkaLogins.developer(system.place()), "reintegration.events").all()) {
            if (seen.key().equals(played.caseHandle()) && seen.shortType().equals("instalment-due")) {
                times.merge(seen.data().path("instalmentId").asText(), 1, Integer::sum);
            }
        }
        return List.copyOf(times.values());
    }

    /** From a command at the other instance to its event on the topic, with one instance stopped in its tracks. */
    private static Duration handOver(RunningSystem.Handle system, int paused) throws IOException, InterruptedException {
        Map<String, String> one = new HashMap<>(system.environment());
        one.put("HJEMVEJ_INSTANCES", "1");
        Place place = Place.local(one);
        Agency pelle = Agency.signIn("pelle", place);
        int port = URI.create(place.caseUrl()).getPort();
        ProcessHandle victim =
                system.processes().processAt(port + (paused == 1 ? 0 : 10)).orElseThrow();
        String other = "http://localhost:" + (port + (paused == 1 ? 10 : 0));
        Signal.STOP.to(victim);
        try {
            long start = System.nanoTime();
            String id = pelle.post(other + "/v1/referrals", REFERRAL)
                    .must(201, "refer")
                    .text("id");
            Topic topic = new Topic(KafkaLogins.developer(place), "case.events");
            await().atMost(Duration.ofSeconds(20))
                    .pollInterval(Duration.ofMillis(50))
                    .until(() ->
                            topic.all().stream().anyMatch(seen -> seen.key().equals(id)));
            return Duration.ofNanos(System.nanoTime() - start);
        } finally {
            Signal.CONT.to(victim);
        }
    }

    /** Subjects whose events do not lie in the order of their numbers; a repeat of the last one is allowed. */
    private static List<String> outOfOrder(RunningSystem.Handle system) {
        Map<String, Long> last = new TreeMap<>();
        List<String> wrong = new ArrayList<>();
        for (Topic.Seen seen : new Topic(KafkaLogins.developer(system.place()), "case.events").all()) {
            long number = Long.parseLong(seen.header("ce_sequence"));
            long before = last.getOrDefault(seen.key(), 0L);
            if (number > before + 1) {
                wrong.add(seen.key() + ": " + number + " after " + before);
            }
            last.put(seen.key(), Math.max(before, number));
        }
        return wrong;
    }
}
