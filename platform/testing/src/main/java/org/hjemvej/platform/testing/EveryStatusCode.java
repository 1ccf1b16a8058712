package org.hjemvej.platform.testing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.util.UUID;

/** What every service answers to bad input, in one list: the shape of a problem and one case per general status code. */
public final class EveryStatusCode {

    private EveryStatusCode() {}

    /**
     * One command of a service to play with.
     *
     * @param user who may send it
     * @param outsider a user without the role for it
     * @param path of the POST
     * @param validBody a body that is accepted
     */
    public record Command(String user, String outsider, String path, String validBody) {}

    /** Every general refusal that a POST can meet. */
    public static void check(Command command) {
        Api api = Api.as(command.user());
        problem(
                given().contentType("application/json")
                        .body(command.validBody())
                        .header("Idempotency-Key", "k")
                        .post(command.path()),
                401,
                "UNAUTHENTICATED");
        problem(
                given().header("Authorization", "Bearer nonsense")
                        .contentType("application/json")
                        .body(command.validBody())
                        .header("Idempotency-Key", "k")
                        .post(command.path()),
                401,
                "UNAUTHENTICATED");
        problem(Api.as(command.outsider()).post(command.path(), command.validBody()), 403, "FORBIDDEN");
        problem(
                api.request()
                        .contentType("application/json")
                        .body(command.validBody())
                        .post(command.path()),
                400,
                "IDEMPOTENCY_KEY_REQUIRED");
        problem(api.post(command.path(), "{"), 400, "MALFORMED_JSON");
        problem(api.post(command.path(), "{\"a\":1,\"a\":2}"), 400, null);
        problem(api.post(command.path(), "[]"), 400, "INVALID_INPUT");
        problem(api.post(command.path(), "null"), 400, "INVALID_INPUT");
        problem(api.post(command.path(), "{}"), 400, "INVALID_INPUT");
        problem(
                api.post(command.path(), command.validBody().replaceFirst("\\{", "{\"unknownField\":1,")),
                400,
                "INVALID_INPUT");
        problem(api.post(command.path(), "[".repeat(100) + "]".repeat(100)), 400, null);
        problem(api.post(command.path(), "{\"x\":\"" + "a".repeat(300_000) + "\"}"), 413, "BODY_TOO_LARGE");
        problem(
                api.request()
                        .contentType("text/plain")
                        .header("Idempotency-Key", "t")
                        .body("x")
                        .post(command.path()),
                415,
                "UNSUPPORTED_MEDIA_TYPE");
        problem(api.request().delete(command.path()), 405, "METHOD_NOT_ALLOWED");
        problem(api.request().get("/v1/no-such-thing"), 404, "NOT_FOUND");
        repeats(command, api);
    }

    private static void repeats(Command command, Api api) {
        String key = UUID.randomUUID().toString();
        Response first = api.post(command.path(), key, command.validBody());
        assertThat(first.statusCode()).isEqualTo(201);
        Response again = api.post(command.path(), key, command.validBody());
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.asString()).isEqualTo(first.asString());
        assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(again.header("Idempotency-Replayed")).isEqualTo("true");
        problem(api.post(command.path(), key, command.validBody() + " "), 422, "IDEMPOTENCY_KEY_REUSED");
        String bad = UUID.randomUUID().toString();
        Response refused = api.post(command.path(), bad, "{}");
        Response refusedAgain = api.post(command.path(), bad, "{}");
        assertThat(refusedAgain.asString()).isEqualTo(refused.asString());
        assertThat(refusedAgain.header("Idempotency-Replayed")).isEqualTo("true");
        // a key that has an answer keeps it, also when the body is refused for itself
        problem(api.post(command.path(), key, "{}"), 422, "IDEMPOTENCY_KEY_REUSED");
        problem(api.post(command.path(), bad, command.validBody()), 422, "IDEMPOTENCY_KEY_REUSED");
    }

    /** Expects a complete problem document in both languages' shape; a null code accepts any. */
    public static void problem(Response answer, int status, @org.jspecify.annotations.Nullable String code) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(Json.text(answer, "/type")).startsWith("urn:problem-type:hjemvej:");
        assertThat(Json.text(answer, "/title")).isNotBlank();
        assertThat(Json.text(answer, "/nextStep")).isNotBlank();
        assertThat(Json.text(answer, "/traceId")).isNotBlank();
        assertThat(answer.asString()).doesNotContain("org.hjemvej", "Exception", "java.");
        if (code != null) {
            assertThat(Json.text(answer, "/code")).isEqualTo(code);
        }
    }
}
