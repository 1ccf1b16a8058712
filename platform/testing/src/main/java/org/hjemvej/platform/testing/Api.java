package org.hjemvej.platform.testing;

import static io.restassured.RestAssured.given;

import io.restassured.RestAssured;
import io.restassured.config.LogConfig;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Calls the service under test as a demo user would. */
public final class Api {

    static {
        RestAssured.config = RestAssured.config()
                .logConfig(LogConfig.logConfig()
                        .enableLoggingOfRequestAndResponseIfValidationFails()
                        // the layout would be made for every answer, and is shown of those only that fail
                        .enablePrettyPrinting(false)
                        .blacklistHeader("Authorization"));
    }

    private final String user;

    private Api(String user) {
        this.user = user;
    }

    /** Calls as this demo user, for example {@code clara}. */
    public static Api as(String user) {
        return new Api(user);
    }

    public Response get(String path) {
        return request().get(path);
    }

    /** A command with a new Idempotency-Key. */
    public Response post(String path, @Nullable String body) {
        return post(path, UUID.randomUUID().toString(), body);
    }

    public Response post(String path, String key, @Nullable String body) {
        RequestSpecification request = request().header("Idempotency-Key", key);
        return body == null
                ? request.post(path)
                : request.contentType("application/json").body(body).post(path);
    }

    /** A change on the version the caller reads right now. */
    public Response put(String path, String resource, @Nullable String body) {
        return putIfMatch(path, get(resource).header("ETag"), body);
    }

    public Response putIfMatch(String path, @Nullable String etag, @Nullable String body) {
        RequestSpecification request = request().contentType("application/json");
        if (etag != null) {
            request = request.header("If-Match", etag);
        }
        return body == null
                ? request.put(path)
                : request.contentType("application/json").body(body).put(path);
    }

    /** A request with the user's token, to be completed by the test. */
    public RequestSpecification request() {
        return given().header("Authorization", "Bearer " + Tokens.of(user));
    }
}
