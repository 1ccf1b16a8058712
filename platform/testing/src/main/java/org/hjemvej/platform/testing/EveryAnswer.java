package org.hjemvej.platform.testing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.hjemvej.platform.rest.ExamplesOpenApi;

/**
 * The answers that the service's OpenAPI document promises for success, as Swagger UI shows them: no field is a bare "string" or 0.
 * Every text and number has an example, every object without fields too, and each example keeps its schema.
 */
public final class EveryAnswer {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** What shows by itself what it looks like. */
    private static final Set<String> FORMATS = Set.of("date", "date-time", "uuid", "uri");

    private final JsonNode document;
    private final Set<String> seen = new HashSet<>();
    private final List<String> faults = new ArrayList<>();

    private EveryAnswer(JsonNode document) {
        this.document = document;
    }

    /** Judges the document of the running service, and that no line of its table of examples is left over. */
    public static void mustShowWhatItLooksLike() {
        try {
            String served = given().get("/q/openapi?format=json")
                    .then()
                    .statusCode(200)
                    .extract()
                    .asString();
            JsonNode document = JSON.readTree(served);
            assertThat(faults(document))
                    .as("fields of answers; each needs @Schema(examples) or a line in openapi-examples.properties")
                    .isEmpty();
            assertThat(leftOver(document, ExamplesOpenApi.table()))
                    .as("lines of openapi-examples.properties that no field shows")
                    .isEmpty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The fields without an example, and the examples that their schema refuses. */
    static List<String> faults(JsonNode document) {
        EveryAnswer every = new EveryAnswer(document);
        for (JsonNode path : document.path("paths")) {
            for (JsonNode operation : path) {
                operation.path("responses").properties().stream()
                        .filter(answer -> answer.getKey().startsWith("2"))
                        .flatMap(answer -> answer.getValue().path("content").properties().stream())
                        .filter(body -> body.getKey().startsWith("application/json"))
                        .forEach(body -> every.look(
                                body.getValue().path("schema"),
                                operation.path("operationId").asText()));
            }
        }
        return every.faults;
    }

    private void look(JsonNode schema, String place) {
        String reference = schema.path("$ref").asText();
        if (!reference.isEmpty()) {
            String name = reference.substring(reference.lastIndexOf('/') + 1);
            if (seen.add(name)) {
                look(document.path("components").path("schemas").path(name), name);
            }
            return;
        }
        List.of("anyOf", "oneOf", "allOf").forEach(choice -> schema.path(choice).forEach(each -> look(each, place)));
        schema.path("properties").properties().forEach(field -> look(field.getValue(), place + "." + field.getKey()));
        if (schema.has("examples")) {
            schema.path("examples").forEach(example -> judge(schema, example, place));
        } else if (schema.has("items")) {
            look(schema.path("items"), place);
        } else if (isBare(schema)) {
            faults.add(place + " shows no example");
        }
    }

    private static boolean isBare(JsonNode schema) {
        if (schema.has("enum") || schema.has("const")) {
            return false;
        }
        return is(schema, "integer")
                || is(schema, "number")
                || is(schema, "string")
                        && !FORMATS.contains(schema.path("format").asText())
                || is(schema, "object") && !schema.has("properties");
    }

    private static boolean is(JsonNode schema, String type) {
        JsonNode types = schema.path("type");
        return types.isArray()
                ? StreamSupport.stream(types.spliterator(), false)
                        .anyMatch(each -> each.asText().equals(type))
                : types.asText().equals(type);
    }

    private void judge(JsonNode schema, JsonNode example, String place) {
        ObjectNode whole = JSON.createObjectNode();
        schema.properties().forEach(each -> whole.set(each.getKey(), each.getValue()));
        whole.set("components", document.path("components"));
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(whole)
                .validate(example)
                .forEach(each -> faults.add(place + " shows what its schema refuses: " + each));
    }

    /** The lines, {@code field} or {@code Schema.field}, whose example no such field has. */
    static List<String> leftOver(JsonNode document, Properties lines) {
        Set<String> shown = new HashSet<>();
        document.path("components")
                .path("schemas")
                .properties()
                .forEach(schema -> schema.getValue()
                        .path("properties")
                        .properties()
                        .forEach(field -> {
                            String name = field.getKey();
                            for (JsonNode examples : List.of(
                                    field.getValue().path("examples"),
                                    field.getValue().path("items").path("examples"))) {
                                examples.forEach(example -> {
                                    shown.add(name + "=" + example.asText());
                                    shown.add(schema.getKey() + "." + name + "=" + example.asText());
                                });
                            }
                        }));
        return lines.stringPropertyNames().stream()
                .map(name -> name + "=" + lines.getProperty(name))
                .filter(line -> !shown.contains(line))
                .sorted()
                .toList();
    }
}
