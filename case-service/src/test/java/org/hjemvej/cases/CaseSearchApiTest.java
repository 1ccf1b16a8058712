package org.hjemvej.cases;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hjemvej.platform.testing.EveryStatusCode.problem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.hjemvej.platform.testing.Api;
import org.hjemvej.platform.testing.Owner;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CaseSearchApiTest {

    private static final Api METTE = Api.as("mette");

    @Test
    void a_case_is_found_by_phone_and_by_name_in_any_spelling_of_it() {
        String handle = person("Zoë O'Invented-Sørånes", "+4511111101");

        assertThat(found(METTE, criterion("PHONE", "+4511111101"))).containsExactly(handle);
        assertThat(found(METTE, criterion("NAME", "ZOE O invented  soranes"))).containsExactly(handle);
        assertThat(found(METTE, criterion("NAME", "Zoë O'Invented-Sørånes"), criterion("PHONE", "+4511111101")))
                .containsExactly(handle);
        assertThat(found(METTE, criterion("NAME", "Zoë O'Invented-Sørånes"), criterion("PHONE", "+4511111102")))
                .isEmpty();
        assertThat(found(METTE, criterion("NAME", "Zoë"))).isEmpty();
    }

    @Test
    void what_was_replaced_finds_nothing_any_more() {
        String handle = person("Invented Before", "+4511111103");
        record(handle, "Invented After", null);

        assertThat(found(METTE, criterion("PHONE", "+4511111103"))).isEmpty();
        assertThat(found(METTE, criterion("NAME", "Invented After"))).containsExactly(handle);
    }

    @Test
    void a_contact_person_finds_her_own_cases_only_and_the_search_is_audited_with_what_it_found() {
        String handle = person("Invented Elsewhere", "+4511111104");
        Owner.run("update case_file set contact_person = 'somebody' where handle = '" + handle + "'");

        assertThat(found(Journey.CLARA, criterion("PHONE", "+4511111104"))).isEmpty();
        assertThat(found(METTE, criterion("PHONE", "+4511111104"))).containsExactly(handle);
        assertThat(Owner.number("select count(*) from audit where action = 'case.search' and ids = '" + handle + "'"))
                .isEqualTo(1);
    }

    @Test
    void two_who_record_the_person_at_once_hear_of_the_version() {
        String handle = person("Invented First", "+4511111106");
        String path = "/v1/cases/" + handle;
        String etag = Journey.CLARA.get(path).header("ETag");
        Response first = put(path, etag, "Invented Second");
        Response second = put(path, etag, "Invented Third");

        assertThat(first.statusCode()).isEqualTo(200);
        problem(second, 412, null);
    }

    private static Response put(String path, String etag, String name) {
        return Journey.CLARA
                .request()
                .contentType("application/json")
                .header("If-Match", etag)
                .body("{\"name\":\"" + name + "\"}")
                .put(path + "/person");
    }

    @Test
    void the_index_tells_nothing_of_a_person_and_differs_from_a_plain_hash() {
        person("Invented Sealed", "+4511111105");

        assertThat(Owner.number("select count(*) from person_index where digest in"
                        + " (sha256('+4511111105'), sha256('invented sealed'), '+4511111105'::bytea)"))
                .isZero();
        assertThat(Owner.number("select count(*) from service_key where length(sealed) > 32"))
                .isPositive();
    }

    @Test
    void a_search_that_is_not_in_order_is_refused() {
        String valid = "{\"criteria\":[" + criterion("NAME", "Invented") + "]}";
        problem(given().contentType("application/json").body(valid).post("/v1/cases/searches"), 401, "UNAUTHENTICATED");
        problem(search(Api.as("amara"), valid), 403, "FORBIDDEN");
        problem(search(METTE, "{\"criteria\":[]}"), 400, "INVALID_INPUT");
        problem(search(METTE, "{}"), 400, "INVALID_INPUT");
        problem(search(METTE, "{\"criteria\":[null]}"), 400, "INVALID_INPUT");
        problem(search(METTE, "{\"criteria\":[{\"field\":\"CPR\",\"value\":\"x\"}]}"), 400, "INVALID_INPUT");
        problem(search(METTE, "{\"criteria\":[{\"field\":\"NAME\",\"value\":\"\\u0000\"}]}"), 400, "INVALID_INPUT");
        problem(search(METTE, valid.replace("\"Invented\"", "\"-\"")), 400, "INVALID_INPUT");
        problem(search(METTE, valid.replace("NAME", "PHONE")), 400, "INVALID_INPUT");
        problem(
                search(METTE, "{\"criteria\":[" + criterion("NAME", "A") + "," + criterion("NAME", "B") + "]}"),
                400,
                "INVALID_INPUT");
        problem(search(METTE, valid.replace("Invented", "x".repeat(300_000))), 413, "BODY_TOO_LARGE");
        problem(METTE.request().contentType("text/plain").body("x").post("/v1/cases/searches"), 415, null);
    }

    private static String person(String name, String phone) {
        String path = Journey.openCase("NO_LAWFUL_STAY", "ADULT");
        String handle = path.substring(path.lastIndexOf('/') + 1);
        record(handle, name, phone);
        return handle;
    }

    private static void record(String handle, String name, String phone) {
        String path = "/v1/cases/" + handle;
        String more = phone == null ? "" : ",\"phone\":\"" + phone + "\"";
        Journey.CLARA
                .put(path + "/person", path, "{\"name\":\"" + name + "\"" + more + "}")
                .then()
                .statusCode(200);
    }

    private static String criterion(String field, String value) {
        return "{\"field\":\"%s\",\"value\":\"%s\"}".formatted(field, value);
    }

    private static List<String> found(Api api, String... criteria) {
        Response answer = search(api, "{\"criteria\":[" + String.join(",", criteria) + "]}");
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return answer.jsonPath().getList("items.handle");
    }

    private static Response search(Api api, String body) {
        return api.request().contentType("application/json").body(body).post("/v1/cases/searches");
    }
}
