package org.hjemvej.platform.testing;

import static io.restassured.RestAssured.given;
import static org.hjemvej.platform.testing.EveryStatusCode.problem;

/** What every service answers to a change that is not in order, on the way to one that would be. */
public final class EveryChange {

    private EveryChange() {}

    /**
     * One change of a service to play with.
     *
     * @param user who may make it
     * @param outsider a user without the role for it
     * @param resource path of what is changed; its GET gives the ETag
     * @param path of the PUT
     * @param validBody a body that is accepted
     */
    public record Change(String user, String outsider, String resource, String path, String validBody) {}

    /** Every general refusal that a PUT can meet; the change itself is not made. */
    public static void check(Change change) {
        Api api = Api.as(change.user());
        String etag = api.get(change.resource()).header("ETag");
        problem(
                given().contentType("application/json")
                        .header("If-Match", etag)
                        .body(change.validBody())
                        .put(change.path()),
                401,
                "UNAUTHENTICATED");
        problem(Api.as(change.outsider()).putIfMatch(change.path(), etag, change.validBody()), 403, "FORBIDDEN");
        problem(api.putIfMatch(change.path(), null, change.validBody()), 428, "IF_MATCH_REQUIRED");
        problem(api.putIfMatch(change.path(), "W/nonsense", change.validBody()), 428, "IF_MATCH_REQUIRED");
        problem(api.putIfMatch(change.path(), "\"987654\"", change.validBody()), 412, "STALE_VERSION");
        problem(api.putIfMatch(change.path(), etag, "{"), 400, "MALFORMED_JSON");
        problem(api.putIfMatch(change.path(), etag, "[]"), 400, "INVALID_INPUT");
        problem(
                api.putIfMatch(change.path(), etag, change.validBody().replaceFirst("\\{", "{\"unknownField\":1,")),
                400,
                "INVALID_INPUT");
        problem(api.putIfMatch(change.path(), etag, "{\"x\":\"" + "a".repeat(300_000) + "\"}"), 413, "BODY_TOO_LARGE");
        problem(
                api.request()
                        .contentType("text/plain")
                        .header("If-Match", etag)
                        .body("x")
                        .put(change.path()),
                415,
                "UNSUPPORTED_MEDIA_TYPE");
        problem(api.request().delete(change.path()), 405, "METHOD_NOT_ALLOWED");
    }
}
