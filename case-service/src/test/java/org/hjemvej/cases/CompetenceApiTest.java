package org.hjemvej.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hjemvej.platform.testing.EveryStatusCode.problem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.hjemvej.cases.casefile.StayBasis;
import org.hjemvej.cases.competence.Authority;
import org.hjemvej.cases.competence.Competences;
import org.hjemvej.cases.competence.CompetentAuthority;
import org.hjemvej.platform.testing.Json;
import org.hjemvej.platform.testing.Owner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
class CompetenceApiTest {

    private static final LocalDate SINCE = LocalDate.of(2022, 1, 1);

    @Inject
    Competences competences;

    @ParameterizedTest
    @CsvSource({
        "DANISH_CITIZEN, CMM, LAWFUL_STAY_IS_ASSESSED_BY_CMM@2022-01",
        "EU_CITIZEN, CMM, LAWFUL_STAY_IS_ASSESSED_BY_CMM@2022-01",
        "OTHER_LAWFUL_STAY, CMM, LAWFUL_STAY_IS_ASSESSED_BY_CMM@2022-01",
        "NO_LAWFUL_STAY, UDL, NO_LAWFUL_STAY_IS_ASSESSED_BY_UDL@2022-01",
        "ASYLUM_SEEKER, UDL, ASYLUM_SEEKERS_ARE_ASSESSED_BY_UDL@2022-01"
    })
    void the_stay_basis_says_who_is_competent(StayBasis stayBasis, Authority authority, String rule) {
        CompetentAuthority competent = competences.of(stayBasis, false, SINCE);

        assertThat(competent.authority()).isEqualTo(authority);
        assertThat(competent.ruleVersion()).isEqualTo(rule);
        assertThat(competent.mayAlsoFind()).isEmpty();
        assertThat(competent.because()).singleElement().satisfies(because -> {
            assertThat(because.fact()).isEqualTo("stayBasis=" + stayBasis);
            assertThat(because.validFrom()).isEqualTo(SINCE);
        });
    }

    @Test
    void before_2022_only_what_the_law_of_2008_says_is_known() {
        LocalDate before = SINCE.minusDays(1);

        assertThat(competences.of(StayBasis.NO_LAWFUL_STAY, false, before).ruleVersion())
                .isEqualTo("NO_LAWFUL_STAY_IS_ASSESSED_BY_UDL@2008");
        assertThatThrownBy(() -> competences.of(StayBasis.EU_CITIZEN, false, before))
                .isInstanceOf(IllegalStateException.class);
    }

    @ParameterizedTest
    @EnumSource(StayBasis.class)
    void exactly_one_authority_is_competent_on_every_date_since_2022(StayBasis stayBasis) {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int i = 0; i < 200; i++) {
            LocalDate on = SINCE.plusDays(i == 0 ? 0 : random.nextInt(30 * 365));
            boolean criminalCase = random.nextBoolean();

            // of() refuses nobody and more than one
            CompetentAuthority competent = competences.of(stayBasis, criminalCase, on);

            assertThat(competent.authority())
                    .as(on + " of seed " + seed)
                    .isEqualTo(stayBasis.isLawful() ? Authority.CMM : Authority.UDL);
            assertThat(competent.mayAlsoFind()).isEqualTo(criminalCase ? List.of("COURT") : List.of());
        }
    }

    /** So what holds for the days that are drawn holds for every day: nothing overlaps, and nothing is left out. */
    @Test
    void the_rows_that_decide_follow_each_other_without_a_gap() {
        String deciding = "(select *, coalesce(valid_to, 'infinity'::date) as until from assessment_competence"
                + " where enabled and not in_criminal_case)";

        assertThat(Owner.number("select count(*) from " + deciding + " a join " + deciding
                        + " b on a.stay_basis = b.stay_basis and (a.rule, a.valid_from) < (b.rule, b.valid_from)"
                        + " and a.valid_from <= b.until and b.valid_from <= a.until"))
                .isZero();
        assertThat(Owner.number("select count(*) from " + deciding + " a where valid_to is not null and not exists"
                        + " (select 1 from " + deciding
                        + " b where b.stay_basis = a.stay_basis and b.valid_from = a.valid_to + 1)"))
                .isZero();
        assertThat(Owner.number(
                        "select count(distinct stay_basis) from " + deciding + " a where valid_from <= '2022-01-01'"))
                .isEqualTo(StayBasis.values().length);
    }

    @Test
    void siri_is_switched_off_and_no_second_authority_fits_beside_the_first() {
        assertThatThrownBy(() -> Owner.run("update assessment_competence set enabled = true where authority = 'SIRI'"))
                .hasStackTraceContaining("check constraint");
        assertThatThrownBy(() -> Owner.run("insert into assessment_competence select 'ANOTHER', stay_basis, valid_from,"
                        + " valid_to, version, 'UDL', false, true, source from assessment_competence"
                        + " where stay_basis = 'EU_CITIZEN' and authority = 'CMM'"))
                .hasStackTraceContaining("assessment_competence_one");
    }

    @Test
    void a_new_stay_basis_does_not_switch_a_pending_assessment_silently() {
        String path = Journey.openCase("EU_CITIZEN", "ADULT");
        Journey.recommend(path);
        String assessment = Journey.openAssessment(path);

        changeBasis(path, "ASYLUM_SEEKER", "ASYLUM_APPLIED");

        JsonPath competent = Journey.CLARA.get(path + "/competent-authority").jsonPath();
        assertThat(competent.getString("authority")).isEqualTo("UDL");
        assertThat(competent.getString("frozen")).isEqualTo("CMM");
        assertThat(competent.getString("because[0].fact")).isEqualTo("stayBasis=ASYLUM_SEEKER");
        assertThat(competent.getString("because[0].validFrom")).isEqualTo("2022-01-01");
        JsonPath history = Journey.CLARA.get(path + "/stay-basis").jsonPath();
        assertThat(history.getString("stayBasis")).isEqualTo("ASYLUM_SEEKER");
        assertThat(history.getString("changes[0].from")).isEqualTo("EU_CITIZEN");
        assertThat(history.getString("changes[0].reason")).isEqualTo("ASYLUM_APPLIED");

        String note = "{\"note\":\"She has applied for asylum.\"}";
        problem(Journey.CLARA.put(assessment + "/transfer", assessment, note), 409, "CONSENT_MISSING");
        Journey.consent(path, "ASSESSMENT_TRANSFER_UDL");
        problem(Journey.ULRIK.putIfMatch(assessment + "/transfer", "\"0\"", note), 403, "ASSESSMENT_NOT_COMPETENT");
        Journey.CLARA.put(assessment + "/transfer", assessment, note).then().statusCode(200);

        JsonPath moved = Journey.ULRIK.get(assessment).jsonPath();
        assertThat(moved.getString("authority")).isEqualTo("UDL");
        assertThat(moved.getString("ruleVersion")).isEqualTo("ASYLUM_SEEKERS_ARE_ASSESSED_BY_UDL@2022-01");
        assertThat(moved.getString("transfers[0].from")).isEqualTo("CMM");
        assertThat(moved.getString("transfers[0].note")).isEqualTo("She has applied for asylum.");
        problem(Journey.ULRIK.put(assessment + "/transfer", assessment, note), 409, "TRANSFER_NOT_DUE");
        Journey.decide(assessment, "POSITIVE", Journey.ULRIK, Journey.ULLA);
    }

    @Test
    void a_period_that_she_has_asked_for_waits_for_the_authority_of_the_stay_she_has_now() {
        String path = Journey.assessedCase();
        String period = path + "/reflection-periods/"
                + Json.text(Journey.CLARA.get(path + "/reflection-periods"), "/items/0/id");
        Journey.CLARA.put(period + "/request", period, null).then().statusCode(200);
        Journey.withdraw(path, "ASSESSMENT_TRANSFER_UDL");
        String start = "{\"startDate\":\"" + Journey.today() + "\"}";

        changeBasis(path, "EU_CITIZEN", "CORRECTION");

        assertThat(Json.text(Journey.CLARA.get(period), "/basis")).isEqualTo("RESTITUTION_OFFER");
        assertThat(Journey.published(path, "reflection-period-requested")).isEqualTo(2);
        assertThat(waiting(period, "UDL_ANSWER")).isZero();
        assertThat(waiting(period, "CMM_ANSWER")).isEqualTo(3);
        problem(Journey.ULRIK.get(period), 404, "NOT_FOUND");

        changeBasis(path, "NO_LAWFUL_STAY", "CORRECTION");

        assertThat(Json.text(Journey.CLARA.get(period), "/status"))
                .as("she has asked CMM, and nobody else may learn of her case")
                .isEqualTo("OFFERED");
        problem(Journey.ULRIK.get(period), 404, "NOT_FOUND");
        Journey.CLARA.put(period + "/request", period, null).then().statusCode(200);
        problem(Journey.CLARA.put(period + "/grant", period, start), 403, "REFLECTION_NOT_COMPETENT");
        assertThat(waiting(period, "UDL_ANSWER")).isEqualTo(3);
        Journey.ULRIK.put(period + "/grant", period, start).then().statusCode(200);
        EventsOnTimeline.everyOneIsTold(path);

        changeBasis(path, "EU_CITIZEN", "CORRECTION");

        assertThat(Json.text(Journey.CLARA.get(period), "/basis"))
                .as("what is granted stays what it was granted as")
                .isEqualTo("DEPARTURE_DEADLINE");
    }

    @Test
    void a_request_goes_to_udlaendingestyrelsen_by_itself_when_she_has_consented_that_it_learns_of_her_case() {
        String path = Journey.assessedCase();
        String period = path + "/reflection-periods/"
                + Json.text(Journey.CLARA.get(path + "/reflection-periods"), "/items/0/id");
        changeBasis(path, "EU_CITIZEN", "CORRECTION");
        Journey.CLARA.put(period + "/request", period, null).then().statusCode(200);

        changeBasis(path, "NO_LAWFUL_STAY", "CORRECTION");

        assertThat(Json.text(Journey.ULRIK.get(period), "/status")).isEqualTo("REQUESTED");
        assertThat(waiting(period, "UDL_ANSWER")).isEqualTo(3);
        assertThat(waiting(period, "CMM_ANSWER")).isZero();
    }

    private static long waiting(String period, String deadline) {
        return Owner.number("select count(*) from deadline where state = 'SCHEDULED' and type = '" + deadline
                + "' and reference = '" + Lodging.code(period) + "'");
    }

    @Test
    void the_same_stay_basis_is_no_change() {
        String path = Journey.openCase("EU_CITIZEN", "ADULT");

        problem(
                Journey.CLARA.put(path + "/stay-basis", path, basis("EU_CITIZEN", "CORRECTION", Journey.today())),
                409,
                "STAY_BASIS_UNCHANGED");
        problem(
                Journey.CLARA.put(
                        path + "/stay-basis",
                        path,
                        basis("DANISH_CITIZEN", "CORRECTION", Journey.today().plusDays(1))),
                400,
                "INVALID_INPUT");
    }

    @Test
    void in_a_criminal_case_a_court_may_also_find_and_displaces_nobody() {
        String path = Journey.openCase("EU_CITIZEN", "ADULT");
        LocalDate today = Journey.today();
        problem(finding(path, today), 409, "COURT_FINDS_IN_A_CRIMINAL_CASE");
        assertThat(Journey.CLARA.get(path + "/competent-authority").jsonPath().getList("mayAlsoFind"))
                .isEmpty();

        Journey.CLARA
                .put(path + "/criminal-case", path, "{\"since\":\"" + today + "\"}")
                .then()
                .statusCode(200);

        JsonPath competent = Journey.CLARA.get(path + "/competent-authority").jsonPath();
        assertThat(competent.getString("authority")).isEqualTo("CMM");
        assertThat(competent.getList("mayAlsoFind")).containsExactly("COURT");
        assertThat(competent.getList("because.fact")).contains("criminalCase=true");
        problem(finding(path, today.minusDays(1)), 409, "COURT_FINDING_DATE");
        finding(path, today).then().statusCode(201);
        JsonPath found = Journey.CLARA.get(path + "/court-findings").jsonPath();
        assertThat(found.getString("items[0].finding")).isEqualTo("TRAFFICKED");
        assertThat(found.getString("items[0].reference")).isEqualTo("An invented court, SS 1");
        problem(Journey.ULRIK.get(path + "/court-findings"), 404, "NOT_FOUND");
    }

    private static io.restassured.response.Response finding(String path, LocalDate on) {
        return Journey.CLARA.post(
                path + "/court-findings",
                "{\"finding\":\"TRAFFICKED\",\"foundOn\":\"" + on + "\",\"reference\":\"An invented court, SS 1\"}");
    }

    private static void changeBasis(String path, String basis, String reason) {
        Journey.CLARA
                .put(path + "/stay-basis", path, basis(basis, reason, Journey.today()))
                .then()
                .statusCode(200);
    }

    private static String basis(String basis, String reason, LocalDate since) {
        return "{\"stayBasis\":\"%s\",\"since\":\"%s\",\"reason\":\"%s\"}".formatted(basis, since, reason);
    }
}
