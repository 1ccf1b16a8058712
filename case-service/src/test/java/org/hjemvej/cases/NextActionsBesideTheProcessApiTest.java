package org.hjemvej.cases;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hjemvej.cases.NextSteps.agree;
import static org.hjemvej.cases.NextSteps.take;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The same of the commands by which a case goes on beside its process: each is taken, and each refusal heard. */
@QuarkusTest
class NextActionsBesideTheProcessApiTest {

    private static final List<String> OF_A_CASE =
            List.of("/v1/cases/{handle}", "/v1/placements", "/v1/interpreter-reservations");
    private static final Pattern QUOTED = Pattern.compile("\"([A-Za-z]+)\"");

    /** Simulations and searches change nothing, and what is asked of a provider it answers in its own inbox. */
    @Test
    void every_operation_that_changes_something_of_a_case_is_told_of() throws IOException {
        Map<String, Map<String, Map<String, Object>>> paths =
                given().get("/q/openapi?format=json").jsonPath().getMap("paths");
        Set<String> changing = new TreeSet<>();
        paths.forEach((path, methods) -> methods.forEach((method, operation) -> {
            if (OF_A_CASE.stream().anyMatch(path::startsWith)
                    && !path.endsWith("/simulations")
                    && List.of("post", "put", "delete").contains(method)) {
                changing.add(operation.get("operationId").toString());
            }
        }));

        assertThat(changing).hasSizeGreaterThan(80);
        assertThat(quoted(Path.of("src", "main", "java"), "NextAction."))
                .as("named by a source of next actions")
                .containsAll(changing);
        assertThat(quoted(Path.of("src", "test", "java"), "take("))
                .as("taken by a test after it was told of")
                .containsAll(changing);
    }

    /** Every quoted word of the classes below a folder in which a call stands. */
    private static Set<String> quoted(Path folder, String call) throws IOException {
        Set<String> words = new TreeSet<>();
        try (Stream<Path> sources = Files.walk(folder)) {
            for (Path source : sources.filter(Files::isRegularFile).toList()) {
                String text = Files.readString(source);
                if (text.contains(call)) {
                    QUOTED.matcher(text).results().forEach(word -> words.add(word.group(1)));
                }
            }
        }
        return words;
    }

    @Test
    void of_what_protects_a_child() {
        String path = Journey.openCase("ASYLUM_SEEKER", "CHILD");
        assertThat(agree(path))
                .contains("recordAgeFact AGE_DECIDED_BY_AUTHORITY", "proposeBestInterests BEST_INTERESTS_NOT_READY");
        for (String step : List.of(
                "waiveRepresentative",
                "appointRepresentative",
                "notifyMunicipality",
                "proveMunicipalityKnows",
                "recordChildsView",
                "recordFamilyTracing",
                "recordAgeFact")) {
            take("clara", path, step);
        }
        assertThat(agree(path)).contains("waiveRepresentative REPRESENTATIVE_APPOINTED_ALREADY");
        take("clara", path, "proposeBestInterests", "RETURN");
        assertThat(agree(path))
                .contains(
                        "confirmBestInterests BEST_INTERESTS_BY_SAME_PERSON",
                        "proposeBestInterests BEST_INTERESTS_PROPOSED_ALREADY");
        take("mette", path, "confirmBestInterests");
        take("mette", path, "proposeBestInterests", "REMAIN");
        take("clara", path, "withdrawBestInterests");
        take("clara", path, "endRepresentative");
        take("mette", path, "recordAgeFact", "ASSESSED_BY_AUTHORITY");
        agree(path);
    }

    @Test
    void of_an_adult_nothing_that_is_for_a_child() {
        String path = Journey.assessedCase();

        assertThat(agree(path))
                .contains(
                        "waiveRepresentative NOT_A_CHILD",
                        "notifyMunicipality NOT_A_CHILD",
                        "recordChildsView ONLY_FOR_A_CHILD",
                        "recordFamilyTracing ONLY_FOR_A_CHILD",
                        "proposeBestInterests ONLY_FOR_A_CHILD");
        take("ulrik", path, "recordAgeFact", "ASSESSED_BY_AUTHORITY");
        assertThat(agree(path))
                .contains(
                        "proposeBestInterests BEST_INTERESTS_NOT_COMPETENT",
                        "completeInterview REPRESENTATIVE_REQUIRED");
    }

    @Test
    void of_interviews_and_what_was_told_in_them() {
        String path = Journey.caseOf(Journey.agreedInterview("NO_LAWFUL_STAY", "CHILD"));
        take("clara", path, "appointRepresentative");
        for (String step : List.of(
                "startIdentification",
                "recordInterview",
                "completeInterview",
                "recordEpisode",
                "correctEpisode",
                "recordContactAddress",
                "endRepresentative")) {
            take("clara", path, step);
        }
        assertThat(agree(path))
                .as("who was represented on the day of the interview was")
                .doesNotContain("recordInterview REPRESENTATIVE_REQUIRED", "completeInterview REPRESENTATIVE_REQUIRED");
    }

    @Test
    void of_a_child_that_is_interviewed_without_its_representative() {
        String interview = Journey.agreedInterview("NO_LAWFUL_STAY", "CHILD");
        Journey.METTE
                .put(
                        interview + "/start",
                        interview,
                        "{\"representativeOverride\":{\"reasonCode\":\"DANGER_IF_DELAYED\",\"reason\":\"An invented reason.\"}}")
                .then()
                .statusCode(200);

        assertThat(agree(Journey.caseOf(interview))).contains("recordInterview REPRESENTATIVE_REQUIRED");
    }

    @Test
    void of_who_is_missing_and_comes_back() {
        String path = Journey.openCase("NO_LAWFUL_STAY", "CHILD");
        take("clara", path, "reportMissing");
        assertThat(agree(path))
                .contains("reportMissing MISSING_ALREADY", "closeAbsence MISSING_CHILD_CLOSED_BY_MANAGER");
        take("mette", path, "closeAbsence");
        take("clara", path, "recordReturn");
        take("clara", path, "requestPlacement");
        take("clara", path, "startPlacement");
        take("clara", path, "leavePlacement");
        take("clara", path, "returnToPlacement");
        agree(path);
    }

    @Test
    void of_a_place_that_was_left_and_of_who_may_know_where_it_is() {
        String path = Journey.assessedCase();
        take("ulrik", path, "reportMissing");
        take("ulrik", path, "recordReturn");
        take("clara", path, "requestPlacement");
        take("clara", path, "nameAddressReader");
        take("clara", path, "startPlacement");
        assertThat(agree(path)).contains("leavePlacement PLACEMENT_NOT_COMPETENT");
        take("clara", path, "leavePlacement");
        assertThat(agree(path)).contains("returnToPlacement PLACEMENT_NOT_COMPETENT");
        take("clara", path, "endAddressReader");
        Lodging.waiting(path);
        assertThat(agree(path))
                .contains("returnToPlacement PLACEMENT_EXISTS", "nameAddressReader ADDRESS_WITHOUT_PLACE");
    }

    @Test
    void of_a_running_period_and_how_it_ends() {
        String path = Journey.caseOf(Journey.grantedPeriod());
        assertThat(agree(path))
                .contains(
                        "endReflectionPeriodEarly REFLECTION_NOT_COMPETENT",
                        "endReflectionPeriodEarly EARLY_END_NOTHING_REVOKED",
                        "supersedeReflectionPeriod REFLECTION_NOT_COMPETENT",
                        "proposeExceptionalCeiling REFLECTION_NOT_COMPETENT");
        take("ulrik", path, "proposeExceptionalCeiling");
        assertThat(agree(path)).contains("confirmExceptionalCeiling EXCEPTION_BY_ONE_PERSON");
        take("ulla", path, "confirmExceptionalCeiling");
        take("ulrik", path, "proposeExceptionalCeiling");
        take("ulrik", path, "withdrawExceptionalCeiling");
        take("ulrik", path, "endReflectionPeriodEarly");
        agree(path);

        String revoked = Journey.caseOf(Journey.grantedPeriod());
        take("ulrik", revoked, "proposeExceptionalCeiling");
        Journey.revoke(revoked);
        assertThat(agree(revoked))
                .contains(
                        "proposeExceptionalCeiling REFLECTION_GROUND_REVOKED",
                        "confirmExceptionalCeiling REFLECTION_GROUND_REVOKED");
        take("ulrik", revoked, "endReflectionPeriodEarly", "STATUS_REVOKED");

        String superseded = Journey.caseOf(Journey.grantedPeriod());
        take("ulrik", superseded, "supersedeReflectionPeriod");
        agree(superseded);
    }

    @Test
    void of_what_is_called_off_revoked_and_refused() {
        String path = Journey.assessedCase();
        take("clara", path, "planIdentification");
        take("clara", path, "cancelIdentification");
        take("clara", path, "planIdentification");
        take("clara", path, "recordInterviewNoShow");
        take("ulrik", path, "proposeRevocation");
        assertThat(agree(path)).contains("confirmRevocation SAME_PERSON");
        take("ulla", path, "withdrawRevocation");
        take("clara", path, "requestReflectionPeriod");
        take("ulrik", path, "refuseReflectionPeriod");
        take("ulrik", path, "proposeRevocation");
        take("ulla", path, "confirmRevocation");
        agree(path);

        String period = Journey.grantedPeriod();
        String more = "{\"days\":60,\"ground\":\"SPECIAL_REASONS\"}";
        Journey.created(Journey.CLARA.post(period + "/extensions", more));
        Journey.created(Journey.CLARA.post(period + "/extensions", more));
        take("ulrik", Journey.caseOf(period), "grantExtension");
        assertThat(agree(Journey.caseOf(period)))
                .as("two that each fit do not both")
                .contains("grantExtension REFLECTION_MAX_EXCEEDED");
    }

    @Test
    void of_services_their_providers_and_who_reads_by_a_grant() {
        String path = Journey.assessedCase();
        assertThat(agree(path)).contains("giveGrant CONSENT_MISSING");
        Journey.consent(path, "SHARE_LAWYER");
        for (String step :
                List.of("giveGrant", "endGrant", "makeServiceOffer", "answerServiceOffer", "referToProvider")) {
            take("clara", path, step);
        }
        assertThat(agree(path)).contains("referToProvider PROVIDER_ASKED_ALREADY");
        for (String step :
                List.of("withdrawProviderReferral", "makeAppointment", "recordAttendance", "endServiceOffer")) {
            take("clara", path, step);
        }
        agree(path);
    }

    @Test
    void of_a_case_that_is_merged_what_was_begun_in_it_is_ended() {
        String duplicate = Journey.openCase("NO_LAWFUL_STAY", "ADULT");
        String survivor = Journey.openCase("NO_LAWFUL_STAY", "ADULT");
        Journey.consent(duplicate, "SHARE_LAWYER");
        take("clara", duplicate, "giveGrant");
        take("clara", duplicate, "reportMissing");
        Journey.created(Journey.CLARA.post(
                duplicate + "/service-offers", "{\"category\":\"LEGAL_AID\",\"provider\":\"PRACTICE\"}"));
        take("clara", duplicate, "referToProvider");
        Journey.created(Journey.METTE.post(
                survivor + "/merges",
                "{\"duplicate\":\"" + Journey.handleOf(duplicate) + "\",\"reason\":\"RECORDED_TWICE\"}"));

        assertThat(agree(duplicate))
                .contains(
                        "recordAgeFact CASE_MERGED",
                        "reportMissing CASE_MERGED",
                        "giveGrant CASE_MERGED",
                        "referToProvider CASE_MERGED",
                        "recordContactAddress CASE_MERGED",
                        "recordChildsView CASE_MERGED",
                        "proposeBestInterests CASE_MERGED");
        take("clara", duplicate, "endGrant");
        take("clara", duplicate, "closeAbsence");
        take("clara", duplicate, "withdrawProviderReferral");
    }
}
