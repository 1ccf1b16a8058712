package org.hjemvej.partners;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hjemvej.platform.testing.EveryStatusCode.problem;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.hjemvej.platform.testing.Api;
import org.hjemvej.platform.testing.Tokens;
import org.junit.jupiter.api.Test;

/** The limits as they are by default, reached by a machine client and from an address that no other test uses. */
@QuarkusTest
class TooManyRefusalsApiTest {

    private static final String ELSEWHERE = "127.0.0.9";
    private static final int MOST = 6000;
    private static final int AT_ONCE = 50;

    @TestHTTPResource("/v1/organisations?limit=1")
    URI organisations;

    @Test
    void who_asks_too_often_waits_and_others_do_not() throws Exception {
        String token = Tokens.ofClient("drc-case-system");

        HttpResponse<String> tooOften = until429(HttpClient.newHttpClient(), 200, token);

        assertThat(tooOften.body()).contains("\"TOO_MANY_REQUESTS\"");
        assertThat(tooOften.headers().firstValue("Retry-After"))
                .hasValueSatisfying(seconds -> assertThat(seconds).matches("[0-9]+"));
        Api.as("dina").get("/v1/organisations").then().statusCode(200);
    }

    @Test
    void who_guesses_tokens_waits_whatever_header_it_sends() throws Exception {
        assumeTrue(isOfThisMachine(ELSEWHERE), "SKIPPED (no second loopback address on this machine)");
        try (HttpClient elsewhere = HttpClient.newBuilder()
                .localAddress(InetAddress.getByName(ELSEWHERE))
                .build()) {
            HttpResponse<String> guessed = until429(elsewhere, 401, "guess");

            assertThat(guessed.body()).contains("\"TOO_MANY_REQUESTS\"");
            assertThat(guessed.headers().firstValue("Retry-After")).isEqualTo(Optional.of("10"));
        }
        problem(
                RestAssured.given().header("Authorization", "Bearer guess").get("/v1/organisations"),
                401,
                "UNAUTHENTICATED");
    }

    private static boolean isOfThisMachine(String address) throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName(address))) {
            return socket.isBound();
        } catch (BindException unknown) {
            return false;
        }
    }

    /** Asks again and again, each time as if forwarded for somebody else, until it is too often. */
    private HttpResponse<String> until429(HttpClient http, int before, String token) throws Exception {
        for (int asked = 0; asked < MOST; asked += AT_ONCE) {
            List<CompletableFuture<HttpResponse<String>>> answers = new ArrayList<>();
            for (int i = 0; i < AT_ONCE; i++) {
                HttpRequest request = HttpRequest.newBuilder(organisations)
                        .header("Authorization", "Bearer " + token)
                        .header("X-Forwarded-For", "10.0." + asked / AT_ONCE + "." + i)
                        .build();
                answers.add(http.sendAsync(request, HttpResponse.BodyHandlers.ofString()));
            }
            for (CompletableFuture<HttpResponse<String>> answer : answers) {
                HttpResponse<String> response = answer.get();
                if (response.statusCode() == 429) {
                    return response;
                }
                assertThat(response.statusCode()).isEqualTo(before);
            }
        }
        throw new AssertionError(MOST + " requests were not too many");
    }
}
