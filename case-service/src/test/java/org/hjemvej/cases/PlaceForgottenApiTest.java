package org.hjemvej.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hjemvej.cases.Lodging.answer;
import static org.hjemvej.cases.Lodging.ask;
import static org.hjemvej.cases.Lodging.asked;
import static org.hjemvej.cases.Lodging.code;
import static org.hjemvej.cases.Lodging.forCase;
import static org.hjemvej.cases.Lodging.offered;
import static org.hjemvej.cases.Lodging.place;
import static org.hjemvej.platform.testing.EveryStatusCode.problem;

import io.quarkus.test.junit.QuarkusTest;
import org.hjemvej.platform.testing.Api;
import org.hjemvej.platform.testing.Json;
import org.hjemvej.platform.testing.Owner;
import org.junit.jupiter.api.Test;

/** What is kept of a place that a person has left, and until when she may come back to it. */
@QuarkusTest
class PlaceForgottenApiTest {

    private static final Api PELLE = Api.as("pelle");
    private static final Api CLARA = Journey.CLARA;
    private static final Api METTE = Api.as("mette");

    @Test
    void a_place_she_has_left_is_forgotten_in_time_unless_she_is_back() {
        String placement = place(offered("EU_CITIZEN", "ADULT"), "HOSTEL_HERBERG");
        CLARA.put(placement + "/start", placement, null).then().statusCode(200);
        leave(placement);
        assertThat(forgettings(placement)).isEqualTo(1);

        CLARA.put(placement + "/return", placement, null).then().statusCode(200).body("status", equalTo("ACTIVE"));
        assertThat(forgettings(placement)).isZero();
        leave(placement);
        assertThat(forgettings(placement))
                .as("who leaves again on the same day is forgotten anew")
                .isEqualTo(1);
        Owner.run("update deadline set due_at = now() - interval '1 hour' where type = 'PLACE_FORGOTTEN'"
                + " and state = 'SCHEDULED' and reference = '" + code(placement) + "'");
        await().until(() -> Json.text(CLARA.get(placement), "/facility") == null);

        problem(CLARA.put(placement + "/return", placement, null), 409, "PLACEMENT_NO_CAPACITY");
    }

    @Test
    void nobody_comes_back_to_a_place_of_a_declined_referral_or_of_a_merged_case() {
        String declining = offered("EU_CITIZEN", "ADULT");
        String forgotten = place(declining, "HOSTEL_HERBERG");
        CLARA.put(forgotten + "/start", forgotten, null).then().statusCode(200);
        leave(forgotten);
        answer(declining, "DECLINED_BY_PERSON");
        CLARA.get(forgotten).then().body("status", equalTo("CLOSED"));
        problem(CLARA.put(forgotten + "/return", forgotten, null), 409, "PLACEMENT_STATE");

        String survivor = Journey.openCase("NO_LAWFUL_STAY", "ADULT");
        String duplicate = Journey.openCase("NO_LAWFUL_STAY", "ADULT");
        String inHostel = forCase(code(duplicate)).replace("}", ",\"type\":\"HOSTEL_HERBERG\"}");
        String merged = "/v1/placements/" + Journey.created(ask(CLARA, inHostel));
        CLARA.put(merged + "/start", merged, null).then().statusCode(200);
        leave(merged);
        METTE.post(survivor + "/merges", "{\"duplicate\":\"" + code(duplicate) + "\",\"reason\":\"RECORDED_TWICE\"}")
                .then()
                .statusCode(201);
        problem(CLARA.put(merged + "/return", merged, null), 409, "CASE_MERGED");
    }

    @Test
    void who_declines_the_interview_leaves_the_place_and_no_trace_in_it() {
        String referral = offered("NO_LAWFUL_STAY", "ADULT");
        String placement = "/v1/placements/" + Journey.created(ask(PELLE, asked(referral, "HOSTEL_HERBERG")));
        PELLE.put(placement + "/start", placement, null).then().statusCode(200);

        answer(referral, "DECLINED_BY_PERSON");

        CLARA.get(placement)
                .then()
                .body("status", equalTo("ENDED"))
                .body("placementClass", nullValue())
                .body("facility", nullValue())
                .body("wishedType", nullValue());
        assertThat(Owner.number("select count(*) from placement where id = '" + code(placement)
                        + "' and coalesce(places_for, age_state, stay_basis, facility, facility_type) is not null"))
                .isZero();
    }

    private static void leave(String placement) {
        CLARA.put(placement + "/left-without-notice", placement, null)
                .then()
                .statusCode(200)
                .body("status", equalTo("LEFT_WITHOUT_NOTICE"));
    }

    private static long forgettings(String placement) {
        return Owner.number("select count(*) from deadline where type = 'PLACE_FORGOTTEN' and state = 'SCHEDULED'"
                + " and reference = '" + code(placement) + "'");
    }
}
