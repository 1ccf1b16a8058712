package org.hjemvej.platform.testing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.hjemvej.local.DemoUsers;

/**
 * Every field of every body that the service's OpenAPI document promises, made wrong in every way that fits its kind: other types,
 * dates of the far future and the far past, codes that do not exist, names where codes belong, NUL and endless text. Each is
 * refused with 400 and a complete problem, and two at once are named together.
 */
public final class EveryBadField {

    private static final Set<String> METHODS = Set.of("post", "put", "patch");

    private final JsonNode document;
    private final BadBodies bodies;
    private final List<String> found = new ArrayList<>();
    private int tried;

    private EveryBadField(JsonNode document) {
        this.document = document;
        this.bodies = new BadBodies(document);
    }

    /** Tries all on the running service; returns how many requests that were. */
    public static int check() {
        try {
            String served = given().get("/q/openapi?format=json")
                    .then()
                    .statusCode(200)
                    .extract()
                    .asString();
            EveryBadField every = new EveryBadField(new ObjectMapper().readTree(served));
            every.tryAll();
            assertThat(every.found).isEmpty();
            return every.tried;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void tryAll() {
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(operation -> {
                    JsonNode schema = operation
                            .getValue()
                            .path("requestBody")
                            .path("content")
                            .path("application/json")
                            .path("schema");
                    if (METHODS.contains(operation.getKey())
                            && !schema.isMissingNode()
                            && !path.getKey().startsWith("/dev/")) {
                        tryOne(new Operation(path.getKey(), operation.getKey(), operation.getValue()), schema);
                    }
                }));
    }

    private record Operation(String path, String method, JsonNode text) {

        /** The path with an id of the right form, or a code that exists, for each parameter; nothing has that id. */
        String address(BadBodies bodies) {
            String address = path;
            for (JsonNode parameter : text.path("parameters")) {
                if (parameter.path("in").asText().equals("path")) {
                    address = address.replace(
                            "{" + parameter.path("name").asText() + "}", sample(parameter.path("schema"), bodies));
                }
            }
            return address;
        }

        private static String sample(JsonNode schema, BadBodies bodies) {
            String pattern = schema.path("pattern").asText();
            int id = pattern.indexOf("-[0-9A-Z]{26}");
            JsonNode code = bodies.good(schema);
            return id > 0 ? pattern.charAt(id - 1) + "-" + "0".repeat(26) : code.isTextual() ? code.asText() : "1";
        }

        /** A person whose roles allow the operation. */
        String user() {
            Set<String> roles = new TreeSet<>();
            text.path("security")
                    .forEach(each -> each.forEach(scopes -> scopes.forEach(role -> roles.add(role.asText()))));
            return DemoUsers.load().users().stream()
                    .filter(user -> user.roles().stream().anyMatch(roles::contains))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("Nobody has a role of " + roles + " for " + path))
                    .username();
        }
    }

    private void tryOne(Operation operation, JsonNode schema) {
        List<BadBodies.Bad> bad = bodies.of(schema);
        bad.forEach(each -> judge(operation, each.field(), each.body()));
        List<String> fields = bad.stream()
                .map(BadBodies.Bad::field)
                .filter(field -> bodies.isFreeText(schema, field))
                .distinct()
                .toList();
        if (fields.size() > 1) {
            together(operation, schema, fields.get(0), fields.get(1));
        }
    }

    private void judge(Operation operation, String field, JsonNode body) {
        Response answer = send(operation, body);
        String code = answer.statusCode() == 400 ? answer.jsonPath().getString("code") : null;
        if (code == null || answer.asString().matches("(?s).*(Exception|org\\.hjemvej|java\\.).*")) {
            String text = body.toString();
            found.add(operation.method() + " " + operation.path() + " " + field + " -> " + answer.statusCode() + " for "
                    + text.substring(0, Math.min(200, text.length())));
        }
    }

    /** Two texts that cannot be are named in one answer. */
    private void together(Operation operation, JsonNode schema, String one, String other) {
        ObjectNode body = bodies.good(schema).deepCopy();
        for (String field : List.of(one, other)) {
            body.put(field, "nul \u0000 byte");
        }
        Response answer = send(operation, body);
        List<String> named = answer.statusCode() == 400 ? answer.jsonPath().getList("violations.pointer") : List.of();
        if (named == null || named.size() < 2) {
            found.add(operation.method() + " " + operation.path() + " names " + named + " where " + one + " and "
                    + other + " are wrong");
        }
    }

    private Response send(Operation operation, JsonNode body) {
        tried++;
        RequestSpecification request = Api.as(operation.user())
                .request()
                .contentType("application/json")
                .header("If-Match", "\"0\"")
                .body(body.toString());
        boolean takesKey = StreamSupport.stream(
                        operation.text().path("parameters").spliterator(), false)
                .anyMatch(parameter -> parameter.path("name").asText().equals("Idempotency-Key"));
        if (takesKey) {
            request = request.header("Idempotency-Key", UUID.randomUUID().toString());
        }
        return switch (operation.method()) {
            case "post" -> request.post(operation.address(bodies));
            case "put" -> request.put(operation.address(bodies));
            default -> request.patch(operation.address(bodies));
        };
    }
}
