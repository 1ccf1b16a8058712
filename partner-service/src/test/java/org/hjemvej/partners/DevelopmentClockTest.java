package org.hjemvej.partners;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.hjemvej.platform.time.ClockMoved;
import org.junit.jupiter.api.Test;

/** Days that pass at once may bring a great deal: who moves the clock is answered when all are there, not when all is done. */
@QuarkusTest
class DevelopmentClockTest {

    @Inject
    Day day;

    /** What a move brings, which takes as long as a test wants. */
    @ApplicationScoped
    static class Day {

        private volatile CountDownLatch end = new CountDownLatch(0);
        private volatile boolean began;

        void comes(@Observes ClockMoved moved) throws InterruptedException {
            began = true;
            assertThat(end.await(60, TimeUnit.SECONDS)).isTrue();
        }

        void last() {
            began = false;
            end = new CountDownLatch(1);
        }

        boolean isGoingOn() {
            return began && end.getCount() > 0;
        }

        void end() {
            end.countDown();
        }
    }

    @Test
    void a_move_is_answered_while_what_it_brings_goes_on() {
        day.last();
        try {
            Instant wanted = now().plusSeconds(2);

            given().contentType("application/json")
                    .body("{\"now\":\"" + wanted + "\"}")
                    .put("/dev/clock")
                    .then()
                    .statusCode(200);

            assertThat(now()).isAfterOrEqualTo(wanted);
            await().until(day::isGoingOn);
        } finally {
            day.end();
        }
    }

    private static Instant now() {
        return Instant.parse(
                given().get("/dev/clock").then().statusCode(200).extract().path("now"));
    }
}
