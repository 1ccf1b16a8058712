package org.hjemvej.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.hjemvej.platform.testing.Api;
import org.hjemvej.platform.testing.Json;
import org.hjemvej.platform.testing.Owner;
import org.jspecify.annotations.Nullable;

/** Facilities, referrals that are offered an interview, and places asked for. */
final class Lodging {

    /** In no answer but to who may know it, in no export. */
    static final String ADDRESS =
            "{\"street\":\"Canary-Street 7\",\"postalCode\":\"0000\",\"city\":\"Canary-Town\",\"directions\":\"Ring twice.\"}";

    private Lodging() {}

    static <T> List<T> all(int times, IntFunction<T> each) throws Exception {
        List<T> results = new ArrayList<>();
        try (ExecutorService callers = Executors.newFixedThreadPool(times)) {
            List<Future<T>> futures = IntStream.range(0, times)
                    .mapToObj(i -> callers.submit(() -> each.apply(i)))
                    .toList();
            for (Future<T> future : futures) {
                results.add(future.get());
            }
        }
        return results;
    }

    static String referral() {
        String path = "/v1/referrals/" + Journey.referral();
        Journey.CLARA
                .put(path + "/triage", path, "{\"indication\":true}")
                .then()
                .statusCode(200);
        Journey.CLARA.put(path + "/interview-offer", path, null).then().statusCode(200);
        return code(path);
    }

    static String referral(String stayBasis, String ageState) {
        return Journey.created(Api.as("pelle")
                .post(
                        "/v1/referrals",
                        "{\"channel\":\"POLICE_ACTION\",\"urgency\":\"ACUTE\",\"stayBasis\":\"%s\",\"ageState\":\"%s\"}"
                                .formatted(stayBasis, ageState)));
    }

    static String offered(String stayBasis, String ageState) {
        String path = "/v1/referrals/" + referral(stayBasis, ageState);
        Journey.CLARA
                .put(path + "/triage", path, "{\"indication\":true}")
                .then()
                .statusCode(200);
        Journey.CLARA.put(path + "/interview-offer", path, null).then().statusCode(200);
        return code(path);
    }

    static void answer(String referral, String answer) {
        String path = "/v1/referrals/" + referral;
        Journey.CLARA
                .put(path + "/interview-answer", path, "{\"answer\":\"" + answer + "\"}")
                .then()
                .statusCode(200);
    }

    static String open(String referral, String ageState) {
        Response opened = Journey.CLARA.post(
                "/v1/cases", Journey.newCase(referral, Journey.matchToken(), "NO_LAWFUL_STAY", ageState));
        opened.then().statusCode(201);
        return Json.text(opened, "/handle");
    }

    /** An interim place for who was referred; any type when none is named. */
    static String asked(String referral, @Nullable String type) {
        return ordinary(referral, type).replace("ORDINARY", "INTERIM_SECTION_34");
    }

    static String ordinary(String referral, @Nullable String type) {
        return "{\"referralId\":\"%s\",\"ground\":\"ORDINARY\",\"placesFor\":\"MEN\"%s}"
                .formatted(referral, type == null ? "" : ",\"type\":\"" + type + "\"");
    }

    static String forCase(String handle) {
        return "{\"caseHandle\":\"" + handle + "\",\"ground\":\"ORDINARY\",\"placesFor\":\"MEN\"}";
    }

    static String told(String body, String stayBasis, String ageState) {
        return body.replace("}", ",\"stayBasis\":\"" + stayBasis + "\",\"ageState\":\"" + ageState + "\"}");
    }

    /** CMM asks for places that others decide on by their decision. */
    static Response ask(Api who, String body) {
        return who.post("/v1/placements", who == Journey.CLARA ? carriesOut(body) : body);
    }

    /** The same body by the decision of the authority that is competent for the place. */
    static String carriesOut(String body) {
        return body.replace("}", ",\"carriesOutDecision\":true}");
    }

    /** Asks for an ordinary place; returns the placement's path. */
    static String place(String referral, String type) {
        return "/v1/placements/" + Journey.created(ask(Journey.CLARA, ordinary(referral, type)));
    }

    /** Asks for a place and moves in; returns the placement's path. */
    static String lives(String asked) {
        String placement = "/v1/placements/" + Journey.created(ask(Journey.CLARA, asked));
        Journey.CLARA.put(placement + "/start", placement, null).then().statusCode(200);
        return placement;
    }

    static String to(String type) {
        return "{\"type\":\"" + type + "\"}";
    }

    static Response transfer(Api who, String placement, String type) {
        return who.put(placement + "/transfer", placement, who == Journey.CLARA ? carriesOut(to(type)) : to(type));
    }

    /** Moves her; returns the path of the next placement. */
    static String movedOn(String placement, String type) {
        Response moved = transfer(Journey.CLARA, placement, type);
        moved.then().statusCode(200).body("status", equalTo("TRANSFERRED"));
        return "/v1/placements/" + Json.text(moved, "/transferredTo");
    }

    static Response instead(String placement, String type) {
        return Journey.CLARA.put(placement + "/alternative", placement, carriesOut("{\"type\":\"" + type + "\"}"));
    }

    /** Waits in a case for a kind of house of which there is none. */
    static void waiting(String path) {
        String body = forCase(code(path)).replace("}", ",\"type\":\"SUPPORTED_HOUSING\"}");
        assertThat(status(ask(Journey.CLARA, body))).isEqualTo("NO_CAPACITY");
    }

    static String facility(String type, int capacity) {
        Response registered = Api.as("mette").post("/v1/facilities", newFacility(type, capacity));
        registered.then().statusCode(201);
        return "/v1/facilities/" + Json.text(registered, "/code");
    }

    static String newFacility(String type, int capacity) {
        return "{\"type\":\"%s\",\"validFrom\":\"2026-01-01\",\"description\":%s}"
                .formatted(type, description(type, capacity));
    }

    static String description(String type, int capacity) {
        String placesFor = type.equals("APARTMENT") || type.equals("SUPPORTED_HOUSING") ? "MEN" : "ANY";
        String stayBasis =
                type.equals("APARTMENT") || type.equals("CHILDRENS_SPECIAL_UNIT") ? "NO_LAWFUL_STAY" : "EU_CITIZEN";
        return """
                {"capacity":%d,"peak":0,"placesFor":"%s","stayBases":["%s"],"boardAndLodging":true,"organisation":"NGO"}
                """.formatted(capacity, placesFor, stayBasis);
    }

    /** The house of a placement. */
    static String houseOf(String placement) {
        return "/v1/facilities/" + Json.text(Journey.CLARA.get(placement), "/facility");
    }

    /** Those of the NGO say where a house of theirs is. It is one for all tests: whoever comes second changes it. */
    static void keepAddress(String house) {
        Api signe = Api.as("signe");
        String etag = signe.get(house + "/address").getHeader("ETag");
        signe.putIfMatch(house + "/address", etag == null ? "\"0\"" : etag, ADDRESS)
                .then()
                .statusCode(200);
    }

    static String status(Response answer) {
        return Json.text(answer, "/status");
    }

    static String code(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    static long events(String subject, String type) {
        return Owner.number("select count(*) from outbox where subject = '" + subject
                + "' and type = 'org.hjemvej.case." + type + ".v1'");
    }
}
