package org.hjemvej.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.function.Predicate;
import org.hjemvej.system.story.Agency;
import org.hjemvej.system.story.Answer;
import org.hjemvej.system.story.Children;
import org.hjemvej.system.story.Foundation;
import org.hjemvej.system.story.InDenmark;
import org.hjemvej.system.story.Instalments;
import org.hjemvej.system.story.KafkaLogins;
import org.hjemvej.system.story.Lodging;
import org.hjemvej.system.story.Stage;
import org.hjemvej.system.story.Topic;
import org.hjemvej.system.story.Wait;
import org.hjemvej.system.story.WayHome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * Scenario 10: a minor turns eighteen in the middle. Of what she must confirm herself, her consents are confirmed here. Her plan
 * is not: that she must is told ({@code PLAN_BY_HERSELF}), but there is no operation yet by which she agrees anew to a plan that
 * was approved, so it goes on (ADR 28). That the lines of a new plan take adult rates PlanApiTest of reintegration-service
 * tells; an approved plan gets no new lines yet.
 */
@ExtendWith(RunningSystem.class)
@ResourceLock(RunningSystem.LOCK)
class Scenario10MinorTurnsEighteenTest {

    private static final String COUNTRY = "GH";

    @Test
    void she_acts_for_herself_from_midnight_on_and_what_is_granted_stays(RunningSystem.Handle system) {
        Stage stage = system.stage();
        Children children = new Children(stage);
        String handle = new InDenmark(stage).openCase("UAM_TRACK", "ASYLUM_SEEKER", "CHILD");
        LocalDate birthday = birthday(stage, handle);
        stage.moveTo(birthday.minusDays(60));
        awaitSoon(system, handle, birthday, 60);
        stage.moveTo(birthday.minusDays(26));
        String ref = planned(stage, handle);
        List<String> granted = amounts(stage, ref);
        stage.moveTo(birthday.minusDays(14));
        awaitSoon(system, handle, birthday, 14);
        stage.moveTo(birthday.minusDays(1), LocalTime.of(23, 0));
        assertThat(asked(stage, handle).code()).isEqualTo("PLACEMENT_NOT_FOR_A_CHILD");
        Agency rosa = Agency.signIn("rosa", stage.place());
        String address = livesAmongChildren(stage, handle);
        rosa.get(address).must(200, "read as her representative where the child lives");

        stage.moveTo(birthday, LocalTime.MIDNIGHT);

        assertThat(rosa.get(address).status()).isEqualTo(404);
        awaitTold(
                system,
                handle,
                "turned-adult",
                told -> told.path("needsDecision").toString().contains("CONSENTS_BY_HERSELF\",\"PLAN_BY_HERSELF"));
        assertThat(children.protection(handle).hasNonNull("representative")).isFalse();
        assertThat(asked(stage, handle).text("type")).isEqualTo("ASYLUM_CENTRE");
        arrives(stage, ref);
        isPaidHerself(stage, handle, ref);
        assertThat(granted).hasSize(5).containsOnly("1000.00");
        assertThat(amounts(stage, ref)).as("no recalculation").isEqualTo(granted);
    }

    /** A document tells it, two months before. */
    private static LocalDate birthday(Stage stage, String handle) {
        LocalDate born = stage.today().plusDays(61).minusYears(18);
        Answer known = new Children(stage).know(handle, "DOCUMENT", "CHILD", "CERTAIN", born);
        return LocalDate.parse(known.text("turnsAdultOn"));
    }

    /** The child is to go home; its plan is approved at the rates of children, though those of adults are there. */
    private static String planned(Stage stage, String handle) {
        Foundation foundation = new Foundation(stage);
        foundation.agreementForChildren(COUNTRY);
        foundation.programmeVersion("10000.03", "20000.00");
        Children children = new Children(stage);
        children.appoint(handle);
        children.notifyMunicipality(handle);
        children.findReturnBest(handle);
        InDenmark inDenmark = new InDenmark(stage);
        inDenmark.recordCounselling(handle).must(201, "counsel the minor");
        inDenmark.shareForReturn(handle, "REPRESENTATIVE");
        WayHome wayHome = new WayHome(stage);
        String ref = wayHome.apply(handle, COUNTRY);
        wayHome.cooperate(ref);
        wayHome.awaitPartner(ref);
        wayHome.plan(ref, foundation.programmeVersionForChildren("5000.00", "20000.00"), "GUARDIAN");
        return ref;
    }

    /** A place among children is reserved; returns the path of its address, which the representative may know. */
    private static String livesAmongChildren(Stage stage, String handle) {
        Lodging lodging = new Lodging(stage);
        lodging.openSpecialUnit();
        String placement = lodging.placeByDecision(
                        handle, "\"placesFor\":\"WOMEN\",\"type\":\"CHILDRENS_SPECIAL_UNIT\"")
                .text("id");
        lodging.sayWhere(placement);
        return lodging.tellRepresentative(placement, stage.today().plusDays(9));
    }

    /** A place among adults. */
    private static Answer asked(Stage stage, String handle) {
        return stage.cast()
                .clara()
                .post(
                        new Lodging(stage).placements(),
                        "{\"caseHandle\":\"%s\",\"ground\":\"ORDINARY\",\"placesFor\":\"WOMEN\",\"type\":\"ASYLUM_CENTRE\",\"carriesOutDecision\":true}"
                                .formatted(handle));
    }

    /** Nobody asks any more who receives her and who travels with her. */
    private static void arrives(Stage stage, String ref) {
        WayHome wayHome = new WayHome(stage);
        Wait.until(
                "the gates of a child are gone",
                () -> !stage.cast()
                        .clara()
                        .get(wayHome.path(ref))
                        .must(200, "read the return")
                        .body()
                        .path("_actions")
                        .toString()
                        .contains("NAMED_RECEIVER"));
        LocalDate today = stage.today();
        wayHome.prepare(ref, today);
        wayHome.depart(ref, today);
        wayHome.drcReportsArrival(ref, COUNTRY, today);
    }

    /** Not through the guardian, and not before she has agreed herself. */
    private static void isPaidHerself(Stage stage, String handle, String ref) {
        WayHome wayHome = new WayHome(stage);
        Instalments instalments = new Instalments(stage);
        JsonNode held = instalments.await(ref, 1, "ON_HOLD");
        assertThat(held.path("holdReason").asText()).isEqualTo("GUARDIAN_OF_AN_ADULT");
        assertThat(wayHome.payInstead(ref, "GUARDIAN").code()).isEqualTo("PAYEE_OF_AN_ADULT");
        wayHome.payInstead(ref, "PERSON").must(200, "record herself as payee");
        instalments.await(ref, 1, "DUE");
        assertThat(instalments.askToRelease(ref, 1).code()).isEqualTo("CONSENT_TAKEN_BACK");
        new Children(stage).confirmAsAdult(handle);
        instalments.pay(ref, 1);
    }

    private static List<String> amounts(Stage stage, String ref) {
        return new Instalments(stage)
                .of(ref).stream()
                        .map(instalment ->
                                instalment.path("amount").path("amount").asText())
                        .toList();
    }

    private static void awaitSoon(RunningSystem.Handle system, String handle, LocalDate birthday, int days) {
        awaitTold(
                system,
                handle,
                "minor-turns-adult-soon",
                told -> told.path("daysLeft").asInt() == days
                        && told.path("effectiveOn").asText().equals(birthday.toString()));
    }

    private static void awaitTold(
            RunningSystem.Handle system, String handle, String type, Predicate<JsonNode> asExpected) {
        Topic events = new Topic(KafkaLogins.developer(system.place()), "case.events");
        Wait.until(
                type + " is told",
                () -> events.all().stream()
                        .anyMatch(seen -> seen.key().equals(handle)
                                && seen.shortType().equals(type)
                                && asExpected.test(seen.data())));
    }
}
