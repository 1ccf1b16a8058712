package org.hjemvej.platform.testing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Every field of every body that the service's OpenAPI document promises, made wrong in every way that fits its kind: other types,
 * dates of the far future and the far past, codes that do not exist, names where codes belong, NUL and endless text. Each is
 * refused with 400 and a complete problem, and two at once are named together.
 */
public final class EveryBadField {

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
            BodyOperation.of(every.document).forEach(every::tryOne);
            assertThat(every.found).isEmpty();
            return every.tried;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void tryOne(BodyOperation operation) {
        JsonNode schema = operation.schema();
        JsonNode good = operation.examples().stream().findFirst().orElseGet(() -> bodies.good(schema));
        List<BadBodies.Bad> bad = bodies.of(schema, good);
        bad.forEach(each -> judge(operation, each.field(), each.body()));
        List<String> fields = bad.stream()
                .map(BadBodies.Bad::field)
                .filter(field -> bodies.isFreeText(schema, field))
                .distinct()
                .toList();
        if (fields.size() > 1) {
            together(operation, good, fields.get(0), fields.get(1));
        }
    }

    private void judge(BodyOperation operation, String field, JsonNode body) {
        Response answer = send(operation, body);
        String code = answer.statusCode() == 400 ? Json.text(answer, "/code") : null;
        if (code == null || answer.asString().matches("(?s).*(Exception|org\\.hjemvej|java\\.).*")) {
            String text = body.toString();
            found.add(operation.name() + " " + field + " -> " + answer.statusCode() + " for "
                    + text.substring(0, Math.min(200, text.length())));
        }
    }

    /** Two texts that cannot be are named in one answer. */
    private void together(BodyOperation operation, JsonNode good, String one, String other) {
        ObjectNode body = good.deepCopy();
        for (String field : List.of(one, other)) {
            body.put(field, "nul \u0000 byte");
        }
        Response answer = send(operation, body);
        List<String> named =
                answer.statusCode() == 400 ? Json.of(answer).path("violations").findValuesAsText("pointer") : List.of();
        if (named.size() < 2) {
            found.add(operation.name() + " names " + named + " where " + one + " and " + other + " are wrong");
        }
    }

    private Response send(BodyOperation operation, JsonNode body) {
        tried++;
        return operation.send(body, bodies);
    }
}
