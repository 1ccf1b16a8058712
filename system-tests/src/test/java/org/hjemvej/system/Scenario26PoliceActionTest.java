package org.hjemvej.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hjemvej.system.story.Answer;
import org.hjemvej.system.story.KafkaLogins;
import org.hjemvej.system.story.Lodging;
import org.hjemvej.system.story.Notices;
import org.hjemvej.system.story.PoliceAction;
import org.hjemvej.system.story.Stage;
import org.hjemvej.system.story.Topic;
import org.hjemvej.system.story.Wait;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;

/** Scenario 26: a police action, 24 people in one night, against the 9 + 2 places there are. */
@ExtendWith(RunningSystem.class)
@ResourceLock(RunningSystem.LOCK)
class Scenario26PoliceActionTest {

    private static final int PEOPLE = 24;
    private static final int WITHOUT_LAWFUL_STAY = 18;
    private static final String LANGUAGE = "vie";
    private static final int INTERPRETERS = 5;
    private static final String SHELTER = PoliceAction.SHELTER;

    /** The two houses with the places of the plan of action; whoever registers another does not change their number. */
    private static final Set<String> OF_THE_PLAN =
            Set.of("F-VKCQR418GZ3JACRZGJA74JFVCG", "F-KSMB0K68S9ACT7YFGDDZKG26T4");

    @Test
    void everybody_is_offered_an_interview_and_no_place_is_given_twice(RunningSystem.Handle system) {
        Stage stage = system.stage();
        Lodging lodging = new Lodging(stage);
        PoliceAction action = new PoliceAction(stage);
        List<JsonNode> before = houses(lodging);
        List<JsonNode> planned = before.stream()
                .filter(house -> OF_THE_PLAN.contains(house.path("code").asText()))
                .toList();
        assertThat(Lodging.sum(planned, "capacity")).isEqualTo(9);
        assertThat(Lodging.sum(planned, "peak")).isEqualTo(2);

        List<String> referrals = IntStream.range(0, PEOPLE)
                .parallel()
                .mapToObj(i -> action.refer(i < WITHOUT_LAWFUL_STAY ? "NO_LAWFUL_STAY" : "EU_CITIZEN"))
                .toList();
        referrals.parallelStream().forEach(action::offerInterview);

        assertThat(referrals)
                .doesNotHaveDuplicates()
                .allMatch(each -> action.status(each).equals("INTERVIEW_OFFERED"));
        interpreters(lodging, stage, referrals);
        List<Answer> placements = referrals.subList(0, WITHOUT_LAWFUL_STAY).parallelStream()
                .map(action::shelter)
                .toList();
        try {
            List<Answer> reserved = PoliceAction.with(placements, "RESERVED");
            assertThat(reserved).hasSize(Math.min(Lodging.sum(before, "free"), WITHOUT_LAWFUL_STAY));
            assertThat(PoliceAction.with(placements, "NO_CAPACITY"))
                    .hasSize(WITHOUT_LAWFUL_STAY - reserved.size())
                    .allSatisfy(each -> assertThat(types(each)).contains("WOMENS_CRISIS_CENTRE"));
            assertThat(houses(lodging))
                    .allSatisfy(house -> assertThat(house.path("reserved").asInt()
                                    + house.path("active").asInt())
                            .isLessThanOrEqualTo(house.path("capacity").asInt()
                                    + house.path("peak").asInt()));
            assertThat(placements)
                    .allSatisfy(each -> assertThat(each.body().hasNonNull("facility"))
                            .as("the police do not learn where")
                            .isFalse());
            told(system, stage, referrals, reserved.size());
        } finally {
            action.leave(placements);
        }
        assertThat(Lodging.sum(houses(lodging), "free")).isEqualTo(Lodging.sum(before, "free"));
    }

    /** Where there may be a place for those who are not let stay. */
    private static List<JsonNode> houses(Lodging lodging) {
        return lodging.board(SHELTER, "WOMEN", "NO_LAWFUL_STAY");
    }

    private static List<String> types(Answer placement) {
        return placement.body().path("alternatives").findValuesAsText("type");
    }

    /** Of a language that has five interpreters on call, five are reserved and no one twice. */
    private static void interpreters(Lodging lodging, Stage stage, List<String> referrals) {
        lodging.onCall(LANGUAGE, stage.today(), INTERPRETERS);
        List<Answer> asked = referrals.parallelStream()
                .map(each -> lodging.interpreter(each, LANGUAGE, stage.today()))
                .toList();
        assertThat(PoliceAction.with(asked, "RESERVED")).hasSize(INTERPRETERS);
        assertThat(PoliceAction.with(asked, "NO_CAPACITY")).hasSize(PEOPLE - INTERPRETERS);
    }

    /** The topic tells one referral for each person, and of places nothing but whether they are for adults. */
    private static void told(RunningSystem.Handle system, Stage stage, List<String> referrals, int reserved) {
        Set<String> all = new TreeSet<>(referrals);
        Topic topic = new Topic(KafkaLogins.developer(system.place()), "case.events");
        Wait.until(
                "each reservation is on the topic",
                () -> seen(topic, all, "placement-reserved").size() == reserved);
        assertThat(seen(topic, all, "referral-received")).hasSize(PEOPLE);
        assertThat(seen(topic, all, "placement-requested"))
                .hasSize(WITHOUT_LAWFUL_STAY)
                .allSatisfy(each -> {
                    List<String> fields = new ArrayList<>();
                    each.data().fieldNames().forEachRemaining(fields::add);
                    assertThat(fields).containsExactlyInAnyOrder("placementId", "placementClass");
                    assertThat(each.data().path("placementClass").asText()).isEqualTo("ADULT");
                });
        Wait.until("CMM has a notice of each reservation", () -> noticed(stage, all) == reserved);
    }

    private static List<Topic.Seen> seen(Topic topic, Set<String> subjects, String type) {
        Predicate<Topic.Seen> wanted =
                each -> subjects.contains(each.key()) && each.shortType().equals(type);
        return topic.all().stream().filter(wanted).collect(Collectors.toList());
    }

    private static long noticed(Stage stage, Set<String> handles) {
        return Notices.open(stage.place(), stage.cast().clara()).stream()
                .filter(notice -> handles.contains(notice.path("handle").asText()))
                .filter(notice -> notice.path("code").asText().equals("placement-reserved"))
                .count();
    }
}
