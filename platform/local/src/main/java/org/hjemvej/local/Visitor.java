package org.hjemvej.local;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

/**
 * Gives a service commands and a question, as demo users on data that is thrown away: what a first request needs belongs into
 * the cache of a start. At case-service a case is opened, so that the services that are visited after it have its events to
 * read.
 */
final class Visitor {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http = HttpClient.newHttpClient();
    private final String tokenUrl;

    Visitor(String tokenUrl) {
        this.tokenUrl = tokenUrl;
    }

    void visit(ServiceName service, String url) {
        switch (service) {
            case CASE -> openCase(url);
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
        send(request("olga", url + "/v1/audit-chains/service/verification").build(), 200);
    }

    /** As a user of the interface would say it, whose clock is in Denmark. */
    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/Copenhagen"));
    }

    /** The police refer somebody, CMM meets her and opens her case. */
    private void openCase(String url) {
        String referral = text(
                command("pelle", url + "/v1/referrals", "{\"channel\":\"POLICE_ACTION\",\"urgency\":\"NORMAL\"}"),
                "id");
        String path = url + "/v1/referrals/" + referral;
        change(path, "/triage", "{\"indication\":true}");
        change(path, "/interview-offer", "");
        change(path, "/interview-answer", "{\"answer\":\"ACCEPTED\"}");
        HttpRequest matches = request("clara", url + "/v1/cases/possible-matches/searches")
                .POST(json("{\"name\":\"Invented Person\",\"birthYear\":1999,\"nationality\":\"NG\"}"))
                .build();
        command("clara", url + "/v1/cases", """
                {"referralId":"%s","matchToken":"%s","differentPerson":true,"kind":"VICTIM_TRACK",
                 "stayBasis":"NO_LAWFUL_STAY","ageState":"ADULT"}
                """.formatted(
                        referral, text(send(matches, 200).body(), "matchToken")));
    }

    private String command(String user, String url, String body) {
        return send(
                        request(user, url)
                                .header("Idempotency-Key", UUID.randomUUID().toString())
                                .POST(json(body))
                                .build(),
                        201)
                .body();
    }

    /** Clara changes something in the version that it has now. */
    private void change(String resource, String what, String body) {
        String version = send(request("clara", resource).build(), 200)
                .headers()
                .firstValue("ETag")
                .orElseThrow(() -> new StartupFailure(resource + " told no version."));
        send(
                request("clara", resource + what)
                        .header("If-Match", version)
                        .PUT(json(body))
                        .build(),
                200);
    }

    private HttpRequest.Builder request(String user, String url) {
        return HttpRequest.newBuilder(URI.create(url))
                .header("Authorization", "Bearer " + token(user))
                .header("Content-Type", "application/json");
    }

    private static HttpRequest.BodyPublisher json(String body) {
        return HttpRequest.BodyPublishers.ofString(body);
    }

    private String token(String user) {
        String form =
                "grant_type=password&password=demo&client_id=hjemvej-cli&client_secret=demo&scope=openid&username="
                        + user;
        HttpRequest request = HttpRequest.newBuilder(URI.create(tokenUrl))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        return text(send(request, 200).body(), "access_token");
    }

    private static String text(String body, String field) {
        try {
            return JSON.readTree(body).required(field).asText();
        } catch (JsonProcessingException e) {
            throw new StartupFailure("A visit was answered with something that is no JSON.", e);
        }
    }

    private HttpResponse<String> send(HttpRequest request, int expected) {
        try {
            HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != expected) {
                throw new StartupFailure(
                        "A visit at " + request.uri() + " was answered with " + answer.statusCode() + ".");
            }
            return answer;
        } catch (IOException e) {
            throw new StartupFailure("A visit at " + request.uri() + " failed: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartupFailure("Interrupted at a visit.", e);
        }
    }
}
