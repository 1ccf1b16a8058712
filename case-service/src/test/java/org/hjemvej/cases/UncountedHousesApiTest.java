package org.hjemvej.cases;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hjemvej.cases.Journey.CLARA;
import static org.hjemvej.cases.Journey.METTE;
import static org.hjemvej.cases.Lodging.code;
import static org.hjemvej.cases.Lodging.forCase;
import static org.hjemvej.cases.Lodging.houseOf;
import static org.hjemvej.cases.Lodging.lives;
import static org.hjemvej.cases.Lodging.movedOn;
import static org.hjemvej.cases.Lodging.offered;
import static org.hjemvej.cases.Lodging.ordinary;
import static org.hjemvej.cases.Lodging.place;
import static org.hjemvej.cases.Lodging.status;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.hjemvej.platform.testing.Owner;
import org.junit.jupiter.api.Test;

/** A house whose places nobody counts has room for all: who comes or goes there waits for nobody else who does. */
@QuarkusTest
class UncountedHousesApiTest {

    private static final String HOSTEL = "HOSTEL_HERBERG";

    @Test
    void who_moves_on_and_out() throws Exception {
        String placement = lives(ordinary(offered("EU_CITIZEN", "ADULT"), HOSTEL));

        besideOthers(() -> {
            String next = movedOn(placement, "MENS_CRISIS_CENTRE");
            CLARA.put(next + "/start", next, null).then().statusCode(200);
            CLARA.put(next + "/end", next, null).then().statusCode(200).body("status", equalTo("ENDED"));
        });
    }

    @Test
    void who_leaves_without_notice_and_comes_back() throws Exception {
        String placement = lives(ordinary(offered("EU_CITIZEN", "ADULT"), HOSTEL));

        besideOthers(() -> {
            CLARA.put(placement + "/left-without-notice", placement, null)
                    .then()
                    .statusCode(200);
            CLARA.put(placement + "/return", placement, null)
                    .then()
                    .statusCode(200)
                    .body("status", equalTo("ACTIVE"));
        });
    }

    @Test
    void whose_reservation_lapses() throws Exception {
        String placement = place(offered("EU_CITIZEN", "ADULT"), HOSTEL);

        besideOthers(() -> {
            Owner.run("update deadline set due_at = now() - interval '1 hour' where reference = '" + code(placement)
                    + "'");
            await().until(() -> status(CLARA.get(placement)).equals("CLOSED"));
        });
    }

    @Test
    void who_declines_the_interview() throws Exception {
        String referral = offered("EU_CITIZEN", "ADULT");
        String placement = place(referral, HOSTEL);

        besideOthers(() -> Lodging.answer(referral, "DECLINED_BY_PERSON"));

        CLARA.get(placement).then().body("status", equalTo("CLOSED"));
    }

    @Test
    void for_whom_an_officer_answers() throws Exception {
        String path = Journey.openCase("EU_CITIZEN", "ADULT");
        String placement = lives(forCase(code(path)).replace("}", ",\"type\":\"" + HOSTEL + "\"}"));
        String house = code(houseOf(placement));
        Journey.created(CLARA.post(path + "/threats", "{\"facility\":\"" + house + "\",\"kind\":\"NETWORK_NEARBY\"}"));

        besideOthers(() -> Journey.created(METTE.post(
                placement + "/suitability-overrides",
                "{\"facility\":\"%s\",\"reasonCode\":\"NO_SAFER_PLACE\",\"reason\":\"An invented reason.\"}"
                        .formatted(house))));
    }

    @Test
    void who_is_found_to_be_a_child() throws Exception {
        String path = Journey.openCase("ASYLUM_SEEKER", "ADULT");
        String placement = lives(forCase(code(path)).replace("}", ",\"type\":\"ASYLUM_CENTRE\"}"));

        besideOthers(() -> Journey.found(path, "CHILD"));

        CLARA.get(placement).then().body("status", equalTo("ACTIVE")).body("placementClass", equalTo("CHILD"));
    }

    /** Takes steps while somebody else comes or goes in every house whose places are not counted. */
    private static void besideOthers(Runnable steps) throws Exception {
        Config config = ConfigProvider.getConfig();
        try (ExecutorService she = Executors.newSingleThreadExecutor();
                Connection other = DriverManager.getConnection(
                        config.getValue("quarkus.datasource.jdbc.url", String.class),
                        config.getValue("quarkus.flyway.username", String.class),
                        config.getValue("quarkus.flyway.password", String.class))) {
            other.setAutoCommit(false);
            other.createStatement().execute("select 1 from facility where capacity is null for share");

            Future<?> taken = she.submit(steps);

            await().until(taken::isDone);
            taken.get();
            other.rollback();
        }
    }
}
