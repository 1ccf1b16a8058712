package org.hjemvej.platform.testing;

import static io.restassured.RestAssured.given;

import io.restassured.RestAssured;
import io.restassured.builder.ResponseBuilder;
import io.restassured.config.LogConfig;
import io.restassured.http.Header;
import io.restassured.http.Headers;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Calls the service under test as a demo user would. What tests do thousands of times is sent by the JDK's client, which keeps
 * connections; REST Assured, of whose kind the answers are, took a third of the samples of case-service's tests to send.
 */
public final class Api {

    private static final String JSON = "application/json";

    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

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
        return send("GET", path, Map.of(), null);
    }

    /** A command with a new Idempotency-Key. */
    public Response post(String path, @Nullable String body) {
        return post(path, UUID.randomUUID().toString(), body);
    }

    public Response post(String path, String key, @Nullable String body) {
        return send("POST", path, Map.of("Idempotency-Key", key), body);
    }

    /** A POST that does nothing, a search or a simulation, and so takes no key. */
    public Response search(String path, String body) {
        return send("POST", path, Map.of(), body);
    }

    /** A change on the version the caller reads right now. */
    public Response put(String path, String resource, @Nullable String body) {
        return putIfMatch(path, get(resource).header("ETag"), body);
    }

    public Response putIfMatch(String path, @Nullable String etag, @Nullable String body) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Content-Type", JSON);
        if (etag != null) {
            headers.put("If-Match", etag);
        }
        return send("PUT", path, headers, body);
    }

    /**
     * A request with the user's token, these headers and this JSON, if any; the path is sent as it stands.
     *
     * @param headers those of a request with a body have its type unless they name another
     */
    public Response send(String method, String path, Map<String, String> headers, @Nullable String body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create(RestAssured.baseURI + ":" + RestAssured.port + path))
                .header("Authorization", "Bearer " + Tokens.of(user))
                .header("Accept", "*/*")
                .method(
                        method,
                        body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body));
        headers.forEach(request::header);
        if (body != null && !headers.containsKey("Content-Type")) {
            request.header("Content-Type", JSON);
        }
        try {
            return answer(CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while an answer was waited for", e);
        }
    }

    private static Response answer(HttpResponse<byte[]> answer) {
        ResponseBuilder response = new ResponseBuilder()
                .setStatusCode(answer.statusCode())
                .setBody(answer.body())
                .setHeaders(new Headers(answer.headers().map().entrySet().stream()
                        // its setter adds the header as well
                        .filter(each -> !each.getKey().equalsIgnoreCase("Content-Type"))
                        .flatMap(each -> each.getValue().stream().map(value -> new Header(each.getKey(), value)))
                        .toList()));
        answer.headers().firstValue("Content-Type").ifPresent(response::setContentType);
        return response.build();
    }

    /** A request with the user's token, to be completed by the test. */
    public RequestSpecification request() {
        return given().header("Authorization", "Bearer " + Tokens.of(user));
    }
}
