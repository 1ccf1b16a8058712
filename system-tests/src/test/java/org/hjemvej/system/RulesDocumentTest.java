package org.hjemvej.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hjemvej.system.story.Agency;
import org.hjemvej.system.story.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** {@code docs/rules.md} is what the running services say of their rules. {@code -Dsnapshots.update=true} writes it anew. */
@ExtendWith(RunningSystem.class)
class RulesDocumentTest {

    @Test
    void the_document_is_generated_from_the_rule_types_and_names_tests_that_exist(RunningSystem.Handle system)
            throws IOException {
        String document = document(system.place());
        Path file = RunningSystem.root().resolve("docs/rules.md");
        if (Boolean.getBoolean("snapshots.update")) {
            Files.writeString(file, document);
        }

        assertThat(Files.readString(file)).isEqualTo(document);
    }

    private static String document(Place place) throws IOException {
        Set<String> tests = testClasses();
        Map<String, String> services = new TreeMap<>(Map.of(
                "case-service", place.caseUrl(),
                "reintegration-service", place.reintegrationUrl(),
                "partner-service", place.partnerUrl(),
                "notification-service", place.notificationUrl()));
        StringBuilder text = new StringBuilder("""
                # Rules

                Generated from the rule types of the four services (`GET /v1/problem-types`); do not edit. Source: SEED is one
                of the two seed pages, LAW Danish statute, PAGE a page of an authority, REC a recommendation, HOUSE the
                interface itself.
                """);
        Agency reader = Agency.signIn("clara", place);
        for (Map.Entry<String, String> service : services.entrySet()) {
            text.append("\n## ")
                    .append(service.getKey())
                    .append("\n\n| code | status | rule | source | law | test |\n|---|---|---|---|---|---|\n");
            JsonNode items = reader.get(service.getValue() + "/v1/problem-types")
                    .must(200, "list problem types")
                    .body()
                    .path("items");
            for (JsonNode rule : items) {
                assertThat(tests)
                        .as("the test of " + rule.path("code").asText())
                        .contains(rule.path("provenBy").asText());
                text.append("| ").append(rule.path("code").asText());
                for (String column : List.of("status", "titleEn", "source", "legalReference", "provenBy")) {
                    text.append(" | ").append(rule.path(column).asText());
                }
                text.append(" |\n");
            }
        }
        return text.toString();
    }

    private static Set<String> testClasses() throws IOException {
        try (Stream<Path> files = Files.walk(RunningSystem.root())) {
            return files.map(Path::toString)
                    .filter(path -> path.contains("/src/test/java/") && path.endsWith("Test.java"))
                    .map(path -> path.substring(path.lastIndexOf('/') + 1, path.length() - ".java".length()))
                    .collect(Collectors.toSet());
        }
    }
}
