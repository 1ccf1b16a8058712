package org.hjemvej.system.story;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One person of an agency who acts through REST with her own token. */
public final class Agency {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private static final ObjectMapper JSON = new ObjectMapper();

    private final String user;
    private final String token;
    private final Turn turn;

    private Agency(String user, String token, Turn turn) {
        this.user = user;
        this.token = token;
        this.turn = turn;
    }

    /** Signs in as a demo user. */
    public static Agency signIn(String user, Place place) {
        return new Agency(user, token(user, place), place.turn());
    }

    /** An access token of a demo user. */
    public static String token(String user, Place place) {
        return token(
                user,
                place,
                Map.of(
                        "grant_type", "password",
                        "username", user,
                        "password", "demo",
                        "client_id", "hjemvej-cli",
                        "client_secret", "demo",
                        "scope", "openid"));
    }

    /** An access token of a machine client. */
    public static String clientToken(String client, Place place) {
        return token(
                client,
                place,
                Map.of(
                        "grant_type", "client_credentials",
                        "client_id", client,
                        "client_secret", "demo",
                        "scope", "openid"));
    }

    private static String token(String who, Place place, Map<String, String> fields) {
        String form = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        HttpRequest request = HttpRequest.newBuilder(URI.create(place.tokenUrl()))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        return exchange(request).must(200, "sign in as " + who).text("access_token");
    }

    public String user() {
        return user;
    }

    public Answer get(String url) {
        return exchange(request(url).GET().build());
    }

    /** A command with a new Idempotency-Key. */
    public Answer post(String url, @Nullable String body) {
        return post(url, UUID.randomUUID().toString(), body);
    }

    public Answer post(String url, String key, @Nullable String body) {
        HttpRequest.Builder request = request(url).header("Idempotency-Key", key);
        return exchange(withBody(request, "POST", body));
    }

    /** A search: a POST that changes nothing and takes no key. */
    public Answer search(String url, String body) {
        return exchange(withBody(request(url), "POST", body));
    }

    /** A change of {@code resource} in the version that is current now. */
    public Answer put(String url, String resource, @Nullable String body) {
        String etag = get(resource).must(200, "read " + resource).etag();
        return exchange(withBody(request(url).header("If-Match", etag), "PUT", body));
    }

    /** A change of the version that the caller has seen. */
    public Answer putIfMatch(String url, String etag, @Nullable String body) {
        return exchange(withBody(request(url).header("If-Match", etag), "PUT", body));
    }

    /** A change that needs no version. */
    public Answer put(String url, String body) {
        return exchange(withBody(request(url), "PUT", body));
    }

    private HttpRequest.Builder request(String url) {
        return HttpRequest.newBuilder(URI.create(turn.next(url)))
                .timeout(Duration.ofSeconds(30))
                .header("Authorization", "Bearer " + token)
                .header("Accept", "application/json");
    }

    private static HttpRequest withBody(HttpRequest.Builder request, String method, @Nullable String body) {
        return body == null
                ? request.method(method, HttpRequest.BodyPublishers.noBody()).build()
                : request.header("Content-Type", "application/json")
                        .method(method, HttpRequest.BodyPublishers.ofString(body))
                        .build();
    }

    private static Answer exchange(HttpRequest request) {
        try {
            HttpResponse<String> response = HTTP.send(request, HttpResponse.BodyHandlers.ofString());
            JsonNode body = response.body().isBlank() ? MissingNode.getInstance() : JSON.readTree(response.body());
            return new Answer(response.statusCode(), response.headers(), body);
        } catch (IOException e) {
            throw new Deviation(request.uri() + " does not answer: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Deviation("Interrupted");
        }
    }
}
