package org.hjemvej.cases;

import io.restassured.response.Response;
import java.time.LocalDate;
import org.hjemvej.platform.testing.Api;
import org.hjemvej.platform.testing.Json;
import org.hjemvej.platform.testing.Owner;

/** Walks a case to the point a test is about. */
final class Journey {

    static final Api CLARA = Api.as("clara");
    static final Api METTE = Api.as("mette");
    static final Api ULRIK = Api.as("ulrik");
    static final Api ULLA = Api.as("ulla");

    private Journey() {}

    static LocalDate today() {
        return LocalDate.parse(Json.text(CLARA.get("/dev/clock"), "/businessDate"));
    }

    static String referral() {
        return created(Api.as("pelle")
                .post(
                        "/v1/referrals",
                        "{\"channel\":\"POLICE_ACTION\",\"urgency\":\"NORMAL\",\"summary\":\"Seen at a check.\"}"));
    }

    static String acceptedReferral() {
        String path = "/v1/referrals/" + referral();
        CLARA.put(path + "/triage", path, "{\"indication\":true}").then().statusCode(200);
        CLARA.put(path + "/interview-offer", path, null).then().statusCode(200);
        CLARA.put(path + "/interview-answer", path, "{\"answer\":\"ACCEPTED\"}")
                .then()
                .statusCode(200);
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** A document says for certain how old she is. */
    static void found(String path, String said) {
        CLARA.post(
                        path + "/age-facts",
                        "{\"source\":\"DOCUMENT\",\"confidence\":\"CERTAIN\",\"said\":\"" + said + "\",\"knownOn\":\""
                                + Journey.today() + "\"}")
                .then()
                .statusCode(201);
    }

    /** A token for a case of somebody who stays anonymous. */
    static String matchToken() {
        return Json.text(searchMatches(CLARA, "{\"nothingKnown\":true}"), "/matchToken");
    }

    static Response searchMatches(Api api, String body) {
        Response answer = api.search("/v1/cases/possible-matches/searches", body);
        answer.then().statusCode(200);
        return answer;
    }

    /** Opens a case; returns its path. */
    static String openCase(String stayBasis, String ageState) {
        Response answer = CLARA.post("/v1/cases", newCase(acceptedReferral(), matchToken(), stayBasis, ageState));
        answer.then().statusCode(201);
        return "/v1/cases/" + Json.text(answer, "/handle");
    }

    static String newCase(String referral, String token, String stayBasis, String ageState) {
        return "{\"referralId\":\"%s\",\"matchToken\":\"%s\",\"kind\":\"VICTIM_TRACK\",\"stayBasis\":\"%s\",\"ageState\":\"%s\"}"
                .formatted(referral, token, stayBasis, ageState);
    }

    static void consent(String casePath, String scope) {
        CLARA.post(
                        casePath + "/consents",
                        "{\"scope\":\"%s\",\"legalBasis\":\"CONSENT\",\"language\":\"eng\",\"textVersion\":\"2026-01\",\"givenBy\":\"PERSON\"}"
                                .formatted(scope))
                .then()
                .statusCode(201);
    }

    /** She takes the consent of a scope back, which she has given once. */
    static void withdraw(String casePath, String scope) {
        String consent =
                CLARA.get(casePath + "/consents").jsonPath().getString("items.find { it.scope == '" + scope + "' }.id");
        CLARA.putIfMatch(casePath + "/consents/" + consent + "/withdrawal", "\"0\"", null)
                .then()
                .statusCode(200);
    }

    /** Interviews and concludes with a recommendation. */
    static void recommend(String casePath) {
        consent(casePath, "INTERVIEW");
        String path = casePath + "/identifications/"
                + created(CLARA.post(
                        casePath + "/identifications",
                        "{\"setting\":\"CMM\",\"interpreterLanguage\":\"eng\",\"plannedFor\":\"" + today() + "\"}"));
        CLARA.put(path + "/consent", path, null).then().statusCode(200);
        CLARA.put(path + "/start", path, null).then().statusCode(200);
        CLARA.put(path + "/indicators", path, observations("RECRUITED_BY_OTHERS", "DECEPTION", "FORCED_LABOUR"))
                .then()
                .statusCode(200);
        CLARA.put(path + "/conclusion", path, "{\"result\":\"RECOMMENDED_FOR_ASSESSMENT\"}")
                .then()
                .statusCode(200);
    }

    static String observations(String... codes) {
        StringBuilder body = new StringBuilder("{\"observations\":[");
        for (int i = 0; i < codes.length; i++) {
            body.append(i == 0 ? "" : ",")
                    .append(
                            "{\"code\":\"%s\",\"catalogueVersion\":\"1\",\"presence\":\"PRESENT\",\"observedOn\":\"%s\"}"
                                    .formatted(codes[i], today()));
        }
        return body.append("]}").toString();
    }

    /** Opens an assessment; returns its path. */
    static String openAssessment(String casePath) {
        return casePath + "/assessments/" + created(CLARA.post(casePath + "/assessments", null));
    }

    static String decision(String outcome) {
        return """
                {"outcome":"%s","legalBasis":"ACTION_PLAN_AND_CONVENTION_ART_10","reasons":"The account is coherent.",
                 "language":"eng","decidedOn":"%s","servedOn":"%s"}
                """.formatted(outcome, today(), today());
    }

    /** One person proposes a decision, another confirms it. */
    static void decide(String assessment, String outcome, Api first, Api second) {
        first.put(assessment + "/decision", assessment, decision(outcome))
                .then()
                .statusCode(200);
        second.put(assessment + "/decision/confirmation", assessment, null)
                .then()
                .statusCode(200);
    }

    /** A case without lawful stay whose assessment by Udlændingestyrelsen is pending; returns the assessment's path. */
    static String pending() {
        String path = openCase("NO_LAWFUL_STAY", "ADULT");
        recommend(path);
        consent(path, "ASSESSMENT_TRANSFER_UDL");
        return openAssessment(path);
    }

    /** The path of the case of something below it. */
    static String caseOf(String path) {
        return path.substring(0, path.indexOf('/', "/v1/cases/".length()));
    }

    static String handleOf(String casePath) {
        return casePath.substring(casePath.lastIndexOf('/') + 1);
    }

    /** A case without lawful stay, assessed positive by Udlændingestyrelsen; returns its path. */
    static String assessedCase() {
        String assessment = pending();
        decide(assessment, "POSITIVE", ULRIK, ULLA);
        return caseOf(assessment);
    }

    /** Two persons of Udlændingestyrelsen revoke the decision of the first round of a case. */
    static void revoke(String casePath) {
        String assessment = casePath + "/assessments/" + Json.text(CLARA.get(casePath + "/assessments"), "/items/0/id");
        ULRIK.put(assessment + "/revocation", assessment, revocation()).then().statusCode(200);
        ULLA.put(assessment + "/revocation/confirmation", assessment, null)
                .then()
                .statusCode(200);
    }

    static String revocation() {
        return """
                {"reason":"CLAIMED_IMPROPERLY","legalBasis":"CONVENTION_ART_13_3",
                 "reasons":"The account was another person's.","language":"eng","decidedOn":"%s","servedOn":"%s"}
                """.formatted(today(), today());
    }

    /** A period of 30 days from today, granted by Udlændingestyrelsen; returns its path. */
    static String grantedPeriod() {
        String path = assessedCase();
        String period =
                path + "/reflection-periods/" + Json.text(CLARA.get(path + "/reflection-periods"), "/items/0/id");
        CLARA.put(period + "/request", period, null).then().statusCode(200);
        ULRIK.put(period + "/grant", period, "{\"startDate\":\"" + today() + "\"}")
                .then()
                .statusCode(200);
        return period;
    }

    /** An interview that is planned; returns its path. */
    static String plannedInterview(String casePath) {
        return casePath + "/identifications/"
                + created(CLARA.post(
                        casePath + "/identifications", "{\"setting\":\"CMM\",\"plannedFor\":\"" + today() + "\"}"));
    }

    /** An interview the person has agreed to; returns its path. */
    static String agreedInterview(String stayBasis, String ageState) {
        String path = openCase(stayBasis, ageState);
        consent(path, "INTERVIEW");
        String interview = plannedInterview(path);
        CLARA.put(interview + "/consent", interview, null).then().statusCode(200);
        return interview;
    }

    /** An interview of an adult that has begun; returns its path. */
    static String startedInterview() {
        String interview = agreedInterview("NO_LAWFUL_STAY", "ADULT");
        CLARA.put(interview + "/start", interview, null).then().statusCode(200);
        return interview;
    }

    /** How many events of a name there are about the case of this path. */
    static long published(String path, String event) {
        return Owner.number("select count(*) from outbox where subject = '" + path.split("/")[3]
                + "' and type = 'org.hjemvej.case." + event + ".v1'");
    }

    /** A person in her period who has asked for more days and is interested in support on return; returns the path. */
    static String counselledCase() {
        String period = grantedPeriod();
        String path = period.substring(0, period.indexOf("/reflection-periods"));
        created(CLARA.post(period + "/extensions", "{\"days\":10,\"ground\":\"SPECIAL_REASONS\"}"));
        created(CLARA.post(
                path + "/counselling-sessions",
                "{\"heldOn\":\"" + today() + "\",\"language\":\"eng\",\"answer\":\"INTERESTED\",\"atOwnWish\":true}"));
        return path;
    }

    static String created(Response answer) {
        answer.then().statusCode(201);
        return Json.text(answer, "/id");
    }
}
