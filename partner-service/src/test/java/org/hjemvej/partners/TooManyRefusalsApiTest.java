package org.hjemvej.partners;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hjemvej.platform.testing.EveryStatusCode.problem;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.util.Map;
import org.hjemvej.platform.testing.Api;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(TooManyRefusalsApiTest.Tight.class)
class TooManyRefusalsApiTest {

    /** So few requests that a test reaches the limits. */
    public static class Tight implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "hjemvej.rate.refusals-burst", "5",
                    "hjemvej.rate.refusals-per-minute", "1",
                    "hjemvej.rate.burst", "7",
                    "hjemvej.rate.per-minute", "1");
        }
    }

    @Test
    void who_asks_too_often_waits_and_who_guesses_tokens_waits_too_whatever_header_it_sends() {
        Api dorte = Api.as("dorte");
        for (int i = 0; i < 7; i++) {
            dorte.get("/v1/organisations").then().statusCode(200);
        }
        Response tooOften = dorte.get("/v1/organisations");
        problem(tooOften, 429, "TOO_MANY_REQUESTS");
        assertThat(tooOften.header("Retry-After")).matches("[0-9]+");
        Api.as("dina").get("/v1/partner-searches").then().statusCode(200);

        for (int i = 0; i < 5; i++) {
            problem(guess("10.0.0." + i), 401, "UNAUTHENTICATED");
        }

        Response guessed = guess("10.0.0.99");
        problem(guessed, 429, "TOO_MANY_REQUESTS");
        assertThat(guessed.header("Retry-After")).isEqualTo("10");
    }

    private static Response guess(String forwardedFor) {
        return given().header("X-Forwarded-For", forwardedFor)
                .header("Authorization", "Bearer guess")
                .get("/v1/organisations");
    }
}
