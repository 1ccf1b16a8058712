package org.hjemvej.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hjemvej.system.story.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;

/** {@code docs/way-home.http} is run as an IDE runs it, by httpYac's command line from npm. */
@ExtendWith(RunningSystem.class)
@ResourceLock(RunningSystem.LOCK)
class HttpFileTest {

    private static final String HTTPYAC = "httpyac@6.16.7";

    /** What reintegration-service answers while the events of case-service are still on their way. */
    private static final Set<String> NOT_YET_HEARD = Set.of("NOT_ELIGIBLE", "CONSENT_NOT_STANDING");

    @TempDir
    Path folder;

    @Test
    void an_ide_walks_to_the_completed_programme(RunningSystem.Handle system) throws Exception {
        OutsideTool.required("npx");

        JsonNode run = run(system.place());

        List<String> refused = new ArrayList<>();
        String end = "";
        for (JsonNode request : run.path("requests")) {
            JsonNode response = request.path("response");
            JsonNode body = new ObjectMapper().readTree(response.path("body").asText("{}"));
            boolean awaited = NOT_YET_HEARD.contains(body.path("code").asText());
            if (response.path("statusCode").asInt() >= 400 && !awaited || hasError(request)) {
                refused.add(request.path("line") + ": " + response.path("body").asText() + request.path("testResults"));
            }
            if (request.path("name").asText().equals("completion")) {
                end = body.path("status").asText();
            }
        }
        assertThat(refused).isEmpty();
        assertThat(end).isEqualTo("COMPLETED");
    }

    private static boolean hasError(JsonNode request) {
        for (JsonNode result : request.path("testResults")) {
            if ("ERROR".equals(result.path("status").asText())) {
                return true;
            }
        }
        return false;
    }

    private JsonNode run(Place place) throws IOException, InterruptedException {
        String text = Files.readString(RunningSystem.root().resolve("docs/way-home.http"))
                .replace("http://localhost:8080/hjemvej/token", place.tokenUrl())
                .replace("http://localhost:8081", place.caseUrl())
                .replace("http://localhost:8082", place.reintegrationUrl())
                .replace("http://localhost:8083", place.partnerUrl())
                .replace("http://localhost:8084", place.notificationUrl());
        Files.writeString(folder.resolve("way-home.http"), text);
        OutsideTool.Verdict walk = OutsideTool.in(folder)
                .run(List.of("sh", "-c", "npx --yes " + HTTPYAC + " send way-home.http --all --json 2>errors.txt"));
        assertThat(walk.text())
                .as(Files.readString(folder.resolve("errors.txt")))
                .isNotBlank();
        return new ObjectMapper().readTree(walk.text());
    }
}
