package org.hjemvej.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hjemvej.cases.NextSteps.agree;
import static org.hjemvej.cases.NextSteps.take;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.hjemvej.platform.testing.Json;
import org.junit.jupiter.api.Test;

/** What is told of a step is what happens to it: who asks first and then takes it hears the same, for everybody who asks. */
@QuarkusTest
class NextActionsAgreeApiTest {

    @Test
    void of_several_of_a_kind_each_kind_is_asked_for_once() {
        String path = Journey.assessedCase();
        for (int i = 0; i < 2; i++) {
            for (String step : List.of(
                    "makeServiceOffer",
                    "answerServiceOffer",
                    "planIdentification",
                    "recordInterviewConsent",
                    "startIdentification",
                    "recordInterview",
                    "recordEpisode",
                    "recordIndicators",
                    "concludeIdentification",
                    "requestPlacement",
                    "startPlacement",
                    "leavePlacement")) {
                take("clara", path, step);
            }
        }
        List<String> offers =
                Journey.CLARA.get(path + "/service-offers").jsonPath().getList("items.id");
        for (String offer : offers) {
            String of = path + "/service-offers/" + offer;
            Journey.created(Journey.CLARA.post(
                    of + "/appointments", "{\"day\":\"" + Journey.today() + "\",\"beginsAt\":\"09:30\"}"));
            Journey.created(Journey.CLARA.post(
                    of + "/provider-referrals",
                    "{\"answerBy\":\"" + Journey.today().plusDays(7) + "\"}"));
        }

        List<Object> told = new ArrayList<>();
        List<String> asked = Statements.during(
                () -> NextSteps.actions("clara", path).forEach(action -> told.add(action.get("operation"))));

        for (String operation : List.of(
                "recordAttendance",
                "withdrawProviderReferral",
                "completeInterview",
                "correctEpisode",
                "returnToPlacement")) {
            assertThat(told).filteredOn(operation::equals).as(operation).hasSizeGreaterThan(1);
        }
        for (String part : List.of(
                " from appointment ",
                " from provider_referral ",
                " from interview ",
                " from exploitation_episode ",
                " from facility ",
                " from suitability_override ")) {
            assertThat(asked).filteredOn(sql -> sql.contains(part)).as(part).hasSize(1);
        }
    }

    @Test
    void of_the_person_and_her_legal_position() {
        String path = Journey.openCase("NO_LAWFUL_STAY", "ADULT");
        assertThat(agree(path))
                .contains(
                        "recordCourtFinding COURT_FINDS_IN_A_CRIMINAL_CASE",
                        "appointRepresentative NOT_A_CHILD",
                        "openAssessment ASSESSMENT_NOT_RECOMMENDED");
        for (String step : List.of(
                "recordPerson",
                "recordContactRules",
                "assessNeeds",
                "changeStayBasis",
                "recordCriminalCase",
                "recordCourtFinding",
                "reserveInterpreter",
                "releaseInterpreter",
                "giveConsent",
                "withdrawConsent",
                "planIdentification",
                "recordInterviewRefusal")) {
            take("clara", path, step);
        }

        assertThat(agree(path)).contains("recordPerson IDENTITY_WITHHELD", "recordContactRules IDENTITY_WITHHELD");
    }

    @Test
    void of_an_identification() {
        String path = Journey.openCase("NO_LAWFUL_STAY", "CHILD");
        take("clara", path, "planIdentification");
        assertThat(agree(path)).contains("recordInterviewConsent CONSENT_MISSING");
        take("clara", path, "giveConsent", "INTERVIEW");
        take("clara", path, "recordInterviewConsent");
        assertThat(agree(path))
                .contains("startIdentification REPRESENTATIVE_REQUIRED", "giveConsent CONSENT_WITHOUT_REPRESENTATIVE");
        take("clara", path, "appointRepresentative");
        assertThat(agree(path)).contains("appointRepresentative REPRESENTATIVE_APPOINTED_ALREADY");
        for (String step : List.of(
                "startIdentification",
                "suspendIdentification",
                "resumeIdentification",
                "recordIndicators",
                "completeInterview")) {
            take("clara", path, step);
        }
        assertThat(agree(path))
                .contains(
                        "concludeIdentification REPRESENTATIVE_NOT_TOLD_OF",
                        "cancelIdentification IDENTIFICATION_BY_CONSENT");
        writeUpTheSecondInterview(path);
        take("clara", path, "concludeIdentification");
        assertThat(agree(path)).contains("openAssessment CONSENT_MISSING");
    }

    private static void writeUpTheSecondInterview(String path) {
        Map<String, Object> second = NextSteps.actions("clara", path).stream()
                .filter(each -> String.valueOf(each.get("href")).endsWith("/interviews/2/facts"))
                .findFirst()
                .orElseThrow();
        assertThat(NextCommand.of("clara", path, second).run().statusCode()).isEqualTo(200);
    }

    @Test
    void of_an_assessment_and_of_who_holds_it() {
        String path = Journey.openCase("EU_CITIZEN", "ADULT");
        Journey.recommend(path);
        take("clara", path, "openAssessment");
        assertThat(agree(path))
                .contains("transferAssessment TRANSFER_NOT_DUE", "openAssessment ASSESSMENT_ACTIVE_ALREADY");
        take("clara", path, "changeStayBasis");
        assertThat(agree(path)).contains("transferAssessment CONSENT_MISSING");
        take("clara", path, "giveConsent", "ASSESSMENT_TRANSFER_UDL");
        take("clara", path, "requestAdditionalInformation");
        assertThat(agree(path)).contains("transferAssessment TRANSFER_WHILE_PENDING");
        take("clara", path, "giveAdditionalInformation");
        take("clara", path, "decideAssessment");
        assertThat(agree(path)).contains("transferAssessment DECISION_PROPOSED_ALREADY", "confirmDecision SAME_PERSON");
        take("clara", path, "withdrawDecision");
        take("clara", path, "transferAssessment");
        agree(path);
        take("ulrik", path, "decideAssessment");
        take("ulla", path, "confirmDecision");
        assertThat(agree(path)).contains("openAssessment REASSESSMENT_NEEDED");
        take("clara", path, "requestReassessment");
        take("ulla", path, "lapseAssessment");
        agree(path);
    }

    @Test
    void of_a_period_and_of_counselling() {
        String path = Journey.assessedCase();
        assertThat(agree(path)).contains("openAssessment ASSESSMENT_POSITIVE_ALREADY");
        take("clara", path, "recordCounselling");
        take("clara", path, "declineReflectionPeriod");
        take("clara", path, "requestReflectionPeriod");
        assertThat(agree(path)).contains("grantReflectionPeriod REFLECTION_NOT_COMPETENT");
        take("ulrik", path, "grantReflectionPeriod");
        take("clara", path, "fileExtension");
        assertThat(agree(path)).contains("refuseExtension REFLECTION_NOT_COMPETENT");
        take("ulrik", path, "refuseExtension");
        take("clara", path, "giveConsent", "SHARE_DRC");
        agree(path);
    }

    @Test
    void of_safe_places() {
        String path = Journey.assessedCase();
        take("clara", path, "requestPlacement");
        assertThat(agree(path))
                .contains(
                        "requestPlacement PLACEMENT_EXISTS",
                        "startPlacement PLACEMENT_NOT_COMPETENT",
                        "endPlacement PLACEMENT_NOT_COMPETENT");
        take("clara", path, "startPlacement");
        assertThat(agree(path)).contains("transferPlacement PLACEMENT_NOT_COMPETENT");
        take("clara", path, "transferPlacement");
        take("clara", path, "startPlacement");
        take("clara", path, "endPlacement");
        take("ulrik", path, "requestPlacement");
        agree(path);
        take("ulla", path, "startPlacement");
        take("mette", path, "endPlacement");
        Lodging.waiting(path);
        assertThat(agree(path)).contains("takeAlternative PLACEMENT_NOT_COMPETENT");
        take("clara", path, "takeAlternative");
        take("clara", path, "endPlacement");
        Lodging.waiting(path);
        take("clara", path, "refusePlacement");
        Journey.CLARA
                .put(
                        path + "/stay-basis",
                        path,
                        "{\"stayBasis\":\"EU_CITIZEN\",\"since\":\"" + Journey.today()
                                + "\",\"reason\":\"CORRECTION\"}")
                .then()
                .statusCode(200);
        assertThat(agree(path)).contains("requestPlacement PLACEMENT_NOT_SUITABLE");
    }

    @Test
    void of_threats_and_of_who_follows_her() {
        String path = Journey.openCase("NO_LAWFUL_STAY", "ADULT");
        take("clara", path, "recordThreat");
        Lodging.waiting(path);
        assertThat(agree(path)).contains("overrideSuitability PLACEMENT_NOT_SUITABLE");
        take("clara", path, "endThreat");
        take("clara", path, "nameSubstitute");
        take("clara", path, "endSubstitution");
        take("mette", path, "assignContactPerson");
        agree(path);
    }

    @Test
    void of_two_cases_that_become_one() {
        String path = Journey.openCase("NO_LAWFUL_STAY", "ADULT");
        take("mette", path, "mergeCases");
        String duplicate = "/v1/cases/" + Json.text(Journey.METTE.get(path + "/merges"), "/items/0/duplicate");

        assertThat(agree(duplicate))
                .contains(
                        "mergeCases CASE_MERGED",
                        "assessNeeds CASE_MERGED",
                        "recordContactRules CASE_MERGED",
                        "recordPerson CASE_MERGED",
                        "changeStayBasis CASE_MERGED",
                        "requestPlacement CASE_MERGED",
                        "reserveInterpreter CASE_MERGED",
                        "giveConsent CASE_MERGED");
        take("clara", duplicate, "withdrawConsent");
        take("clara", duplicate, "releaseInterpreter");
        agree(path);
        take("mette", path, "undoMerge");
        assertThat(agree(duplicate)).doesNotContain("assessNeeds CASE_MERGED");
    }

    @Test
    void of_whatever_comes_next() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        String path = Journey.openCase("NO_LAWFUL_STAY", "DISPUTED");
        for (int i = 0; i < 40; i++) {
            String who = NextSteps.EVERYBODY.get(random.nextInt(NextSteps.EVERYBODY.size()));
            List<Map<String, Object>> allowed = NextSteps.actions(who, path).stream()
                    .filter(each -> Boolean.TRUE.equals(each.get("allowed")))
                    .toList();
            if (!allowed.isEmpty()) {
                Map<String, Object> next = allowed.get(random.nextInt(allowed.size()));
                assertThat(NextCommand.of(who, path, next).run().statusCode())
                        .as(who + " takes " + next + ", step " + i + " of seed " + seed)
                        .isIn(200, 201);
            }
            if (i % 8 == 0) {
                agree(path);
            }
        }
    }
}
