package org.hjemvej.reintegration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.hjemvej.platform.ids.Ids;
import org.hjemvej.platform.testing.Api;
import org.hjemvej.platform.testing.Json;
import org.hjemvej.platform.testing.Owner;
import org.hjemvej.platform.testing.TestTopics;
import org.jspecify.annotations.Nullable;

/** Walks a return to the point a test is about, with the events other services would send. */
final class Way {

    static final Api CLARA = Api.as("clara");
    static final Api HANNE = Api.as("hanne");
    static final Api DINA = Api.as("dina");
    static final Api AMARA = Api.as("amara");
    private static final Map<String, AtomicLong> NUMBERS = new ConcurrentHashMap<>();

    private Way() {}

    static LocalDate today() {
        return LocalDate.parse(Json.text(CLARA.get("/dev/clock"), "/businessDate"));
    }

    static void caseEvent(String handle, String name, String data) {
        TestTopics.send(
                "case.events",
                "org.hjemvej.case." + name + ".v1",
                handle,
                data,
                Ids.random().toString(),
                number(handle));
    }

    /** The next number of a subject, as its producer would count. */
    static long number(String handle) {
        return NUMBERS.computeIfAbsent(handle, key -> new AtomicLong()).incrementAndGet();
    }

    /** A case assessed as trafficked, without lawful stay, with consent to share. */
    static String assessedCase() {
        String handle = Ids.handle("K");
        caseEvent(handle, "case-opened", "{\"caseKind\":\"VICTIM_TRACK\",\"minorFlag\":false}");
        caseEvent(
                handle,
                "victim-assessed",
                "{\"assessmentId\":\"" + Ids.handle("A")
                        + "\",\"round\":1,\"authority\":\"UDL\",\"decidedOn\":\"2026-11-22\",\"minorFlag\":false,\"stayBasisClass\":\"NOT_LAWFUL\"}");
        consents(handle);
        return handle;
    }

    static void consents(String handle) {
        for (String scope : new String[] {"SHARE_DRC", "SHARE_HST", "SHARE_PARTNER_IDENTITY"}) {
            caseEvent(handle, "consent-given", "{\"scope\":\"" + scope + "\",\"consentVersion\":\"2026-01\"}");
        }
    }

    static Response apply(String handle) {
        return CLARA.post(
                "/v1/prepared-returns",
                "{\"caseHandle\":\"" + handle + "\",\"destinationCountry\":\"NG\",\"targetDeparture\":\"2027-01\"}");
    }

    /** Applies as soon as the events have been taken; returns the path of the return. */
    static String applied(String handle) {
        Response[] last = new Response[1];
        await().atMost(Duration.ofSeconds(20)).until(() -> {
            last[0] = apply(handle);
            return last[0].statusCode() == 201;
        });
        return "/v1/prepared-returns/" + last[0].jsonPath().getString("ref");
    }

    /** A return for which a place is looked for. */
    static String coverageAsked() {
        String path = applied(assessedCase());
        cooperates(path);
        return path;
    }

    static void cooperates(String path) {
        HANNE.put(
                        path + "/cooperation",
                        path,
                        "{\"decision\":\"COOPERATING\",\"decidedOn\":\"" + today()
                                + "\",\"reasons\":\"She attends every talk.\"}")
                .then()
                .statusCode(200);
    }

    /** A return with a partner. */
    static String assigned() {
        return assigned(coverageAsked());
    }

    /** A partner has a place for this return. */
    static String assigned(String path) {
        TestTopics.send(
                "partner.events",
                "org.hjemvej.partner.place-reserved.v1",
                ref(path),
                "{\"agreementId\":\"" + Ids.handle("X")
                        + "\",\"partnerOrganisation\":\"AURORA\",\"country\":\"NG\",\"remainingDays\":700,\"expiresOn\":\"2027-12-31\"}");
        awaitStatus(path, "PARTNER_ASSIGNED");
        return path;
    }

    static String programme() {
        LocalDate today = today();
        Response answer = Api.as("dorte").post("/v1/programme-versions", """
                        {"name":"Invented","validFrom":"%s","validTo":"%s","group":"ADULT",
                         "cash":{"amount":"10000.03","currency":"DKK"},"inKind":{"amount":"20000.00","currency":"DKK"},
                         "source":"Invented for tests"}
                        """.formatted(today, today.plusYears(3)));
        answer.then().statusCode(201);
        return Json.text(answer, "/id");
    }

    static Response draft(String path, String programme, String amount) {
        return DINA.post(
                path + "/plans",
                "{\"programmeVersionId\":\"" + programme + "\",\"lines\":[{\"category\":\"HOUSING_RENT\",\"amount\":\""
                        + amount + "\"}]}");
    }

    static void planApproved(String path) {
        draft(path, programme(), "20000.00").then().statusCode(201);
        String plan = path + "/plans/1";
        DINA.put(plan + "/sharing", plan, null).then().statusCode(200);
        DINA.put(plan + "/agreement", plan, "{\"agreedOn\":\"" + today() + "\"}")
                .then()
                .statusCode(200);
        DINA.put(plan + "/submission", plan, null).then().statusCode(200);
        HANNE.put(plan + "/approval", plan, null).then().statusCode(200);
    }

    /** A return that has departed today. */
    static String departed() {
        String path = assigned();
        planApproved(path);
        CLARA.put(path + "/risk-assessment", path, "{\"gate\":\"GO\",\"assessedOn\":\"" + today() + "\"}")
                .then()
                .statusCode(200);
        HANNE.put(path + "/travel", path, "{\"departureDate\":\"" + today() + "\"}")
                .then()
                .statusCode(200);
        HANNE.put(path + "/departure", path, "{\"departedOn\":\"" + today() + "\"}")
                .then()
                .statusCode(200);
        return path;
    }

    /** A return whose person has arrived today, so that payments have begun. */
    static String arrived() {
        String path = departed();
        AMARA.put(path + "/arrival", path, "{\"arrivedOn\":\"" + today() + "\"}")
                .then()
                .statusCode(200);
        return path;
    }

    /** Records who is paid, on this version of who is, when somebody is. */
    static Response payee(String path, String kind, @Nullable String etag) {
        RequestSpecification request = DINA.request().contentType("application/json");
        return (etag == null ? request : request.header("If-Match", etag))
                .body(
                        "{\"kind\":\"" + kind
                                + "\",\"name\":\"Invented Person\",\"town\":\"Lagos\",\"country\":\"NG\",\"channel\":\"PARTNER_CASH\"}")
                .put(path + "/payee");
    }

    /** The first instalment of a return, once it is in this state. */
    static String first(String path, String status) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(Json.text(DINA.get(path + "/instalments"), "/items/0/status"))
                        .isEqualTo(status));
        return "/v1/instalments/" + Json.text(DINA.get(path + "/instalments"), "/items/0/id");
    }

    /** The partner has the instruction of a payout; returns the id of the message. */
    static String instructionReceived(String path, String payout) {
        return TestTopics.send(
                "partner.events",
                "org.hjemvej.partner.payment-instruction-received.v1",
                ref(path),
                "{\"payoutId\":\"" + payout.substring(payout.lastIndexOf('/') + 1) + "\",\"instalmentId\":\""
                        + Ids.handle("N") + "\",\"sequence\":1,\"partnerOrganisation\":\"AURORA\"}");
    }

    /** The positive decision of a case is revoked. */
    static void revoke(String handle) {
        caseEvent(
                handle,
                "assessment-revoked",
                "{\"assessmentId\":\"" + Ids.handle("A")
                        + "\",\"round\":1,\"authority\":\"UDL\",\"decidedOn\":\"2026-11-24\"}");
    }

    /** Whether the person is treated as a child from now on. */
    static void ageRevised(String handle, boolean child) {
        caseEvent(handle, "age-revised", "{\"minorFlag\":" + child + ",\"effectiveOn\":\"" + today() + "\"}");
    }

    /** The eighteenth birthday has come. */
    static void turnedAdult(String handle) {
        caseEvent(
                handle,
                "turned-adult",
                "{\"effectiveOn\":\"" + today()
                        + "\",\"changes\":[\"REPRESENTATIVE_ENDS\"],\"needsDecision\":[\"CONSENTS_BY_HERSELF\"]}");
    }

    static String caseOf(String path) {
        return Json.text(CLARA.get(path), "/caseHandle");
    }

    /** How often something was told of a subject on a topic. */
    static long told(String subject, String event, String topic) {
        return Owner.number("select count(*) from outbox where subject = '" + subject + "' and topic = '" + topic
                + "' and type = 'org.hjemvej.reintegration." + event + ".v1'");
    }

    static void awaitHold(String path, @Nullable String reason) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() ->
                        assertThat(Json.text(CLARA.get(path), "/onHold/reason")).isEqualTo(reason));
    }

    static void awaitStatus(String path, String status) {
        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(
                        () -> assertThat(Json.text(CLARA.get(path), "/status")).isEqualTo(status));
    }

    static String ref(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
