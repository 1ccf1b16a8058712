package org.hjemvej.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Gives a service one command and one question, as demo users on data that is thrown away: what a first request needs belongs
 * into the cache of a start.
 */
final class Visitor {

    private static final Pattern TOKEN = Pattern.compile("\"access_token\"\\s*:\\s*\"([^\"]+)\"");

    private final HttpClient http = HttpClient.newHttpClient();
    private final String tokenUrl;

    Visitor(String tokenUrl) {
        this.tokenUrl = tokenUrl;
    }

    void visit(ServiceName service, String url) {
        switch (service) {
            case CASE ->
                command("pelle", url + "/v1/referrals", "{\"channel\":\"POLICE_ACTION\",\"urgency\":\"NORMAL\"}");
            case REINTEGRATION ->
                command("dorte", url + "/v1/programme-versions", """
                    {"name":"Invented","validFrom":"%s","validTo":"%s","group":"ADULT","source":"Invented",
                     "cash":{"amount":"1.00","currency":"DKK"},"inKind":{"amount":"1.00","currency":"DKK"}}
                    """.formatted(today(), today().plusYears(1)));
            case PARTNER ->
                command(
                        "dorte",
                        url + "/v1/organisations",
                        "{\"code\":\"INVENTED\",\"name\":\"Invented\",\"country\":\"NG\"}");
            case NOTIFICATION -> {
                // takes no command of a person
            }
        }
        send(
                HttpRequest.newBuilder(URI.create(url + "/v1/audit-chains/service/verification"))
                        .header("Authorization", "Bearer " + token("olga"))
                        .build(),
                200);
    }

    /** As a user of the interface would say it, whose clock is in Denmark. */
    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/Copenhagen"));
    }

    private void command(String user, String url, String body) {
        send(
                HttpRequest.newBuilder(URI.create(url))
                        .header("Authorization", "Bearer " + token(user))
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                201);
    }

    private String token(String user) {
        String form =
                "grant_type=password&password=demo&client_id=hjemvej-cli&client_secret=demo&scope=openid&username="
                        + user;
        String answer = send(
                HttpRequest.newBuilder(URI.create(tokenUrl))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                200);
        Matcher token = TOKEN.matcher(answer);
        if (!token.find()) {
            throw new StartupFailure("The identity provider gave no token to " + user + ".");
        }
        return token.group(1);
    }

    private String send(HttpRequest request, int expected) {
        try {
            HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != expected) {
                throw new StartupFailure(
                        "A visit at " + request.uri() + " was answered with " + answer.statusCode() + ".");
            }
            return answer.body();
        } catch (IOException e) {
            throw new StartupFailure("A visit at " + request.uri() + " failed: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartupFailure("Interrupted at a visit.", e);
        }
    }
}
