package org.hjemvej.platform.testing;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Access tokens of demo users and machine clients, from the real provider. */
public final class Tokens {

    private static final Map<String, String> CACHE = new ConcurrentHashMap<>();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private Tokens() {}

    /** The token of a demo user such as {@code clara}. */
    public static String of(String user) {
        return CACHE.computeIfAbsent(
                user,
                name -> fetch(Map.of(
                        "grant_type", "password",
                        "username", name,
                        "password", "demo",
                        "client_id", "hjemvej-cli",
                        "client_secret", "demo",
                        "scope", "openid")));
    }

    /** The token of a machine client such as {@code drc-case-system}. */
    public static String ofClient(String client) {
        return CACHE.computeIfAbsent(
                "client:" + client,
                name -> fetch(Map.of(
                        "grant_type", "client_credentials",
                        "client_id", client,
                        "client_secret", "demo",
                        "scope", "openid")));
    }

    private static String fetch(Map<String, String> form) {
        String body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        HttpRequest request = HttpRequest.newBuilder(URI.create(System.getProperty("hjemvej.test.issuer") + "/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        try {
            HttpResponse<String> response = HTTP.send(request, HttpResponse.BodyHandlers.ofString());
            return new ObjectMapper()
                    .readTree(response.body())
                    .required("access_token")
                    .asText();
        } catch (IOException e) {
            throw new IllegalStateException("The identity provider gave no token", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while fetching a token", e);
        }
    }
}
