package org.hjemvej.platform.testing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Every JSON body that the service's OpenAPI document shows: the whole examples, or, where there is none, what its readers put
 * together of the fields' examples. Each keeps its schema, and the service does not call it invalid when it is sent as it stands.
 */
public final class EveryExample {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final JsonNode document;
    private final BadBodies bodies;
    private final List<String> found = new ArrayList<>();
    private int tried;

    private EveryExample(JsonNode document) {
        this.document = document;
        this.bodies = new BadBodies(document);
    }

    /** Tries all on the running service; returns how many examples there are. The operations {@code unsent} would do something. */
    public static int check(Set<String> unsent) {
        try {
            String served = given().get("/q/openapi?format=json")
                    .then()
                    .statusCode(200)
                    .extract()
                    .asString();
            EveryExample every = new EveryExample(JSON.readTree(served));
            BodyOperation.of(every.document).forEach(operation -> every.tryAll(operation, unsent));
            assertThat(every.found).isEmpty();
            return every.tried;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void tryAll(BodyOperation operation, Set<String> unsent) {
        List<JsonNode> examples =
                operation.examples().isEmpty() ? List.of(bodies.good(operation.schema())) : operation.examples();
        for (JsonNode example : examples) {
            tried++;
            violations(operation.schema(), example)
                    .forEach(each -> found.add(operation.name() + " shows what its schema refuses: " + each));
            if (!unsent.contains(operation.id())) {
                judge(operation, example);
            }
        }
    }

    private void judge(BodyOperation operation, JsonNode example) {
        Response answer = operation.send(example, bodies);
        if (answer.statusCode() >= 500 || answer.statusCode() == 400 && !missesWhatItNames(operation, answer)) {
            found.add(operation.name() + " answers its own example with " + answer.statusCode() + ": "
                    + answer.asString() + " for " + example);
        }
    }

    /** No example can name an id that exists: that what a required id names is missing is no fault of it. */
    private boolean missesWhatItNames(BodyOperation operation, Response answer) {
        String field = answer.jsonPath().getString("facts.field");
        return field != null && bodies.requiresId(operation.schema(), field);
    }

    private List<String> violations(JsonNode schema, JsonNode example) {
        ObjectNode whole = schema.deepCopy();
        whole.set("components", document.path("components"));
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(whole)
                .validate(example)
                .stream()
                .map(Object::toString)
                .toList();
    }
}
