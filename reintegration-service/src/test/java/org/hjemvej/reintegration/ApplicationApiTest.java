package org.hjemvej.reintegration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hjemvej.platform.testing.EveryStatusCode.problem;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import org.hjemvej.platform.ids.Ids;
import org.hjemvej.platform.testing.Api;
import org.hjemvej.platform.testing.Json;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ApplicationApiTest {

    @Test
    void who_is_not_assessed_is_not_eligible_and_it_is_said_why() {
        problem(Way.apply(Ids.handle("K")), 409, "NOT_ELIGIBLE");
    }

    @Test
    void no_application_without_consent_and_none_beside_another() {
        String handle = Ids.handle("K");
        Way.caseEvent(
                handle,
                "victim-assessed",
                "{\"assessmentId\":\"" + Ids.handle("A")
                        + "\",\"round\":1,\"authority\":\"UDL\",\"decidedOn\":\"2026-11-22\",\"minorFlag\":false,\"stayBasisClass\":\"NOT_LAWFUL\"}");
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> problem(Way.apply(handle), 409, "CONSENT_NOT_STANDING"));
        Way.consents(handle);

        Way.applied(handle);

        problem(Way.apply(handle), 409, "RETURN_UNDER_WAY");
    }

    @Test
    void an_unaccompanied_minor_enters_by_its_own_gate_and_waits_for_its_safety() {
        String handle = Ids.handle("K");
        Way.caseEvent(handle, "case-opened", "{\"caseKind\":\"UAM_TRACK\",\"minorFlag\":true}");
        Way.consents(handle);
        String path = Way.applied(handle);

        Way.HANNE
                .put(
                        path + "/cooperation",
                        path,
                        "{\"decision\":\"COOPERATING\",\"decidedOn\":\"" + Way.today()
                                + "\",\"reasons\":\"She attends every talk.\"}")
                .then()
                .statusCode(200);

        var child = Way.CLARA.get(path).jsonPath();
        assertThat(child.getString("status")).isEqualTo("ELIGIBILITY_CHECK");
        assertThat(child.getString("track")).isEqualTo("UAM");
        assertThat(child.getList("_actions.find { it.operation == 'becomeEligible' }.missing"))
                .contains("BEST_INTERESTS_DECISION", "REPRESENTATIVE_CONSENT");
    }

    @Test
    void a_child_goes_on_by_itself_once_its_representative_agrees_and_two_persons_have_found_it_best() {
        String handle = Ids.handle("K");
        Way.caseEvent(handle, "case-opened", "{\"caseKind\":\"UAM_TRACK\",\"minorFlag\":true}");
        Way.consents(handle);
        String path = Way.applied(handle);
        Way.cooperates(path);
        Way.caseEvent(handle, "consent-withdrawn", "{\"scope\":\"SHARE_DRC\",\"consentVersion\":\"2026-01\"}");
        Way.caseEvent(
                handle,
                "consent-given",
                "{\"scope\":\"SHARE_DRC\",\"consentVersion\":\"2026-01\",\"givenBy\":\"REPRESENTATIVE\"}");
        Way.caseEvent(
                handle,
                "child-return-gates-changed",
                "{\"holding\":[\"CHILDS_OWN_VIEW\",\"FAMILY_TRACED_OR_CENTRE_CONFIRMED\"]}");
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(missing(path)).containsExactly("BEST_INTERESTS_DECISION"));
        assertThat(Json.text(Way.CLARA.get(path), "/status")).isEqualTo("ELIGIBILITY_CHECK");

        Way.caseEvent(
                handle,
                "child-return-gates-changed",
                "{\"holding\":[\"CHILDS_OWN_VIEW\",\"FAMILY_TRACED_OR_CENTRE_CONFIRMED\",\"BEST_INTERESTS_DECISION\",\"A_GATE_OF_LATER_DAYS\"]}");

        Way.awaitStatus(path, "COVERAGE_CHECK");
        Way.HANNE
                .put(path + "/child-journey", path, "{\"receiverNamed\":true,\"escortArranged\":true}")
                .then()
                .statusCode(200);
        problem(
                Way.CLARA.put(path + "/child-journey", path, "{\"receiverNamed\":true,\"escortArranged\":true}"),
                403,
                "FORBIDDEN");
    }

    @Test
    void who_has_turned_adult_goes_on_without_the_gates_of_a_child() {
        String handle = Ids.handle("K");
        Way.caseEvent(handle, "case-opened", "{\"caseKind\":\"UAM_TRACK\",\"minorFlag\":true}");
        Way.consents(handle);
        String path = Way.applied(handle);
        Way.cooperates(path);

        Way.caseEvent(
                handle,
                "turned-adult",
                "{\"effectiveOn\":\"" + Way.today() + "\",\"changes\":[],\"needsDecision\":[]}");

        Way.awaitStatus(path, "COVERAGE_CHECK");
    }

    @Test
    void an_adult_whose_age_was_doubted_goes_on_without_the_gates_of_a_child_when_the_doubt_is_over() {
        String handle = Way.assessedCase();
        String path = Way.applied(handle);
        Way.ageRevised(handle, true);
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(missing(path)).contains("BEST_INTERESTS_DECISION"));
        Way.cooperates(path);
        assertThat(Json.text(Way.CLARA.get(path), "/status")).isEqualTo("ELIGIBILITY_CHECK");

        Way.ageRevised(handle, false);

        Way.awaitStatus(path, "COVERAGE_CHECK");
    }

    private static List<String> missing(String path) {
        return Way.CLARA.get(path).jsonPath().getList("_actions.find { it.operation == 'becomeEligible' }.missing");
    }

    @Test
    void a_late_older_consent_message_does_not_undo_a_withdrawal() {
        String handle = Ids.handle("K");
        Way.caseEvent(handle, "case-opened", "{\"caseKind\":\"UAM_TRACK\",\"minorFlag\":true}");
        Way.consents(handle);
        Way.applied(handle);
        String other = Way.assessedCase();
        Way.caseEvent(other, "consent-withdrawn", "{\"scope\":\"SHARE_DRC\",\"consentVersion\":\"2026-01\"}");
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> problem(Way.apply(other), 409, "CONSENT_NOT_STANDING"));
        org.hjemvej.platform.testing.TestTopics.send(
                "case.events",
                "org.hjemvej.case.consent-given.v1",
                other,
                "{\"scope\":\"SHARE_DRC\",\"consentVersion\":\"2026-01\"}",
                Ids.random().toString(),
                1);
        Way.caseEvent(other, "case-opened", "{\"caseKind\":\"VICTIM_TRACK\",\"minorFlag\":false}");

        problem(Way.apply(other), 409, "CONSENT_NOT_STANDING");
    }

    @Test
    void nobody_applies_for_a_case_that_is_merged_until_the_merge_is_undone() {
        String handle = Ids.handle("K");
        String survivor = Ids.handle("K");
        Way.caseEvent(handle, "case-opened", "{\"caseKind\":\"UAM_TRACK\",\"minorFlag\":true}");
        Way.consents(handle);
        Way.caseEvent(handle, "case-merged", "{\"into\":\"" + survivor + "\",\"reason\":\"RECORDED_TWICE\"}");
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> problem(Way.apply(handle), 409, "CASE_MERGED"));
        assertThat(Way.apply(handle).asString())
                .as("which case that is, only who may see it is told, elsewhere")
                .doesNotContain(survivor);

        Way.caseEvent(handle, "case-merge-undone", "{\"into\":\"" + survivor + "\"}");

        Way.applied(handle);
    }

    @Test
    void a_partner_sees_only_its_own() {
        String path = Way.assigned();

        assertThat(Way.AMARA.get(path).statusCode()).isEqualTo(200);
        assertThat(Json.text(Way.AMARA.get(path), "/caseHandle")).isNull();
        problem(Api.as("bilal").get(path), 404, "NOT_FOUND");
        problem(Api.as("ulrik").get(path), 403, "FORBIDDEN");
    }
}
