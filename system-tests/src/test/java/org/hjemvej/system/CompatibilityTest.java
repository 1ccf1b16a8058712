package org.hjemvej.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openapitools.openapidiff.core.OpenApiCompare;
import org.openapitools.openapidiff.core.model.ChangedOpenApi;
import org.openapitools.openapidiff.core.model.DiffResult;

/**
 * No contract breaks those who rely on it: each is held against the one committed before. A change that must break is
 * excused by a line added to {@code contracts/accepted-changes.txt} in the same change.
 */
class CompatibilityTest {

    private static final String DOWN_CONVERT = "@apiture/openapi-down-convert@0.14.2";
    private static final List<String> SERVICES =
            List.of("case-service", "reintegration-service", "partner-service", "notification-service");
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path folder;

    @Test
    void no_event_breaks_its_readers() throws IOException {
        Baseline before = Baseline.required(folder);
        List<String> breaches = new ArrayList<>();
        for (String path : before.files("contracts")) {
            if (path.endsWith(".schema.json")) {
                JsonNode then = JSON.readTree(before.file(path).orElseThrow());
                JsonNode now = Files.exists(now(path)) ? JSON.readTree(now(path).toFile()) : JSON.missingNode();
                EventCompatibility.breaches(then, now).forEach(breach -> breaches.add(path + ": " + breach));
                breaches.addAll(examples(before, path, then, now));
            }
        }
        assertThat(excused(before, breaches)).isEmpty();
    }

    @Test
    void the_judge_of_events_bites() throws IOException {
        JsonNode schema = JSON.readTree(now("contracts/case-service/events/case-case-opened.v1.schema.json")
                .toFile());

        assertThat(broken(schema, copy -> properties(copy).remove("caseKind"))).contains("$.caseKind is gone");
        assertThat(broken(schema, copy -> ((ArrayNode) copy.path("required")).removeAll()))
                .contains("$.caseKind is no longer always there");
        assertThat(broken(
                        schema, copy -> ((ObjectNode) copy.path("properties").path("minorFlag")).put("type", "string")))
                .contains("$.minorFlag has another type");
        assertThat(broken(
                        schema,
                        copy -> ((ArrayNode)
                                        copy.path("properties").path("caseKind").path("enum"))
                                .add("NEW")))
                .contains("$.caseKind has a code that readers do not know: NEW");
        assertThat(broken(schema, copy -> ((ObjectNode) copy.path("properties").path("caseKind")).remove("enum")))
                .contains("$.caseKind has any code now");
        assertThat(broken(schema, copy -> ((ObjectNode) copy.path("properties").path("minorFlag")).put("maximum", 9)))
                .contains("$.minorFlag has another maximum");
        assertThat(broken(schema, copy -> properties(copy).putObject("more").put("type", "string")))
                .isEmpty();
    }

    @Test
    void no_interface_breaks_its_clients_and_the_judge_bites() throws IOException {
        OutsideTool.required("npx");
        Baseline before = Baseline.required(folder);
        List<String> breaches = new ArrayList<>();
        for (String service : SERVICES) {
            String path = "contracts/" + service + "/openapi.yaml";
            String now = Files.readString(now(path));
            String then = before.file(path).orElse(now);
            if (!then.equals(now)) {
                interfaceBreaches(then, now).forEach(breach -> breaches.add(path + ": " + breach));
            }
        }
        assertThat(excused(before, breaches)).isEmpty();

        String good = Files.readString(now("contracts/notification-service/openapi.yaml"));
        assertThat(interfaceBreaches(good, good)).isEmpty();
        assertThat(interfaceBreaches(good, good.replace("/v1/notices:", "/v1/messages:")))
                .isNotEmpty();
    }

    private List<String> interfaceBreaches(String then, String now) throws IOException {
        ChangedOpenApi changed = OpenApiCompare.fromLocations(
                lowered(then, "then").toString(), lowered(now, "now").toString());
        List<String> breaches = new ArrayList<>();
        if (changed.isChanged() == DiffResult.INCOMPATIBLE) {
            changed.getMissingEndpoints()
                    .forEach(each -> breaches.add(each.getMethod() + " " + each.getPathUrl() + " is gone"));
            changed.getChangedOperations().stream()
                    .filter(each -> each.isIncompatible())
                    .forEach(each -> breaches.add(each.getHttpMethod() + " " + each.getPathUrl() + " is incompatible"));
            if (breaches.isEmpty()) {
                breaches.add("incompatible");
            }
        }
        return breaches;
    }

    /** The document in OpenAPI 3.0, which the comparison understands better than 3.1. */
    private Path lowered(String document, String name) throws IOException {
        Path input = Files.writeString(folder.resolve(name + ".yaml"), document);
        Path output = folder.resolve(name + "-3.0.yaml");
        OutsideTool.Verdict verdict = OutsideTool.in(folder)
                .run(List.of("npx", "--yes", DOWN_CONVERT, "--input", input.toString(), "--output", output.toString()));
        assertThat(verdict.code()).as(verdict.text()).isZero();
        return output;
    }

    /** Examples of before are valid now, and those of now are valid for a reader of before. */
    private static List<String> examples(Baseline before, String path, JsonNode then, JsonNode now) throws IOException {
        List<String> breaches = new ArrayList<>();
        String example = path.replace(".schema.json", ".example.json");
        if (Files.exists(now(example))) {
            breaches.addAll(invalid(example + " of now for readers of before", then, Files.readString(now(example))));
        }
        before.file(example)
                .ifPresent(text -> breaches.addAll(invalid(example + " of before for readers of now", now, text)));
        return breaches;
    }

    private static List<String> invalid(String what, JsonNode schema, String example) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema)
                .validate(example, InputFormat.JSON)
                .stream()
                .map(error -> what + ": " + error.getInstanceLocation())
                .toList();
    }

    private static List<String> excused(Baseline before, List<String> breaches) throws IOException {
        String path = "contracts/accepted-changes.txt";
        List<String> old = before.file(path).orElse("").lines().toList();
        List<String> added = Files.readAllLines(now(path)).stream()
                .filter(line -> !line.startsWith("#") && !line.isBlank() && !old.contains(line))
                .map(line -> line.substring(0, line.indexOf(" | ")))
                .toList();
        return breaches.stream()
                .filter(breach -> added.stream().noneMatch(breach::startsWith))
                .toList();
    }

    private static List<String> broken(JsonNode schema, Consumer<ObjectNode> fault) {
        ObjectNode copy = schema.deepCopy();
        fault.accept(copy);
        return EventCompatibility.breaches(schema, copy);
    }

    private static ObjectNode properties(ObjectNode schema) {
        return (ObjectNode) schema.path("properties");
    }

    private static Path now(String path) {
        return RunningSystem.root().resolve(path);
    }
}
