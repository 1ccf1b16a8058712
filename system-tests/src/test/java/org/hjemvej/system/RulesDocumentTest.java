package org.hjemvej.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hjemvej.system.story.Agency;
import org.hjemvej.system.story.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;

/** {@code docs/rules.md} is what the running services say of their rules. {@code -Dsnapshots.update=true} writes it anew. */
@ExtendWith(RunningSystem.class)
@ResourceLock(RunningSystem.LOCK)
class RulesDocumentTest {

    @Test
    void the_document_is_generated_from_the_rule_types_and_names_tests_that_meet_the_rule(RunningSystem.Handle system)
            throws IOException {
        String document = document(system.place());
        Path file = RunningSystem.root().resolve("docs/rules.md");
        if (Boolean.getBoolean("snapshots.update")) {
            Files.writeString(file, document);
        }

        assertThat(Files.readString(file)).isEqualTo(document);
    }

    private static String document(Place place) throws IOException {
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
                assertThat(TestSources.of(
                                service.getKey(), rule.path("provenBy").asText()))
                        .as("the test of " + rule.path("code").asText() + " in " + service.getKey())
                        .contains(rule.path("code").asText());
                text.append("| ").append(rule.path("code").asText());
                for (String column : List.of("status", "titleEn", "source", "legalReference", "provenBy")) {
                    text.append(" | ").append(rule.path(column).asText());
                }
                text.append(" |\n");
            }
        }
        return text.toString();
    }
}
