package org.hjemvej.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.hjemvej.system.faults.Laboratory;
import org.hjemvej.system.story.Agency;
import org.hjemvej.system.story.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * Specmatic makes requests from each OpenAPI document, good ones and bad ones; every answer has a status that the document
 * names, and none is a server error. What Specmatic itself thinks of an answer is not asked: it knows no state.
 */
@ExtendWith(SpareSystem.class)
@ResourceLock(SpareSystem.LOCK)
class GenerativeContractTest {

    private static final String SPECMATIC = "specmatic@2.55.1";
    private static final List<String> EVERYBODY =
            List.of("clara", "mette", "ulrik", "hanne", "dina", "dorte", "freja", "pelle", "nora", "amara", "olga");
    private static final List<String> MACHINES =
            List.of("reintegration-service", "notification-service", "drc-case-system");
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    Path folder;

    @Test
    void no_answer_is_a_surprise(Laboratory laboratory) throws Exception {
        OutsideTool.required("npm");
        Place place = laboratory.system().place();
        OutsideTool tool = OutsideTool.in(folder);
        assertThat(tool.run(List.of("npm", "install", "--no-audit", "--no-fund", "--loglevel=error", SPECMATIC))
                        .code())
                .isZero();
        List<String> tokens =
                EVERYBODY.stream().map(user -> Agency.token(user, place)).toList();
        List<String> breaches = new ArrayList<>();
        try (ExecutorService two = Executors.newFixedThreadPool(2)) {
            // one has more operations than the others together: beside it they end, behind them it would be waited for
            List<Future<List<String>>> runs = List.of(
                    two.submit(() -> ask("case-service", place.caseUrl(), tokens)),
                    two.submit(() -> ask("reintegration-service", place.reintegrationUrl(), tokens)),
                    two.submit(() -> ask("partner-service", place.partnerUrl(), tokens)),
                    two.submit(() -> ask("notification-service", place.notificationUrl(), tokens)));
            for (Future<List<String>> run : runs) {
                breaches.addAll(run.get());
            }
        }
        assertThat(breaches).isEmpty();
    }

    @Test
    void the_judge_bites(Laboratory laboratory) throws Exception {
        ObjectNode document = (ObjectNode) document("case-service");
        ((ObjectNode) document.at("/paths/~1v1~1cases/get/responses")).remove("200");
        Place place = laboratory.system().place();
        String token = Agency.token("clara", place);
        try (ContractProxy proxy = ContractProxy.before(place.caseUrl(), document, List.of(token))) {
            HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create(proxy.url() + "/v1/cases"))
                                    .build(),
                            HttpResponse.BodyHandlers.discarding());

            assertThat(proxy.breaches())
                    .containsExactly("GET /v1/cases answered 200, which its document does not name");
        }
    }

    private List<String> ask(String service, String url, List<String> tokens) throws IOException {
        ObjectNode document = (ObjectNode) document(service);
        // the clock of the system is no part of the contract with other agencies, and moves for everybody
        ((ObjectNode) document.path("paths")).remove("/dev/clock");
        Path own = Files.createDirectory(folder.resolve(service));
        Path file = own.resolve("openapi.json");
        JSON.writeValue(file.toFile(), document);
        try (ContractProxy proxy = ContractProxy.before(url, document, tokens)) {
            OutsideTool.Verdict run = OutsideTool.in(own)
                    .with(Map.of(
                            "SPECMATIC_GENERATIVE_TESTS",
                            "true",
                            "MAX_TEST_REQUEST_COMBINATIONS",
                            FullProfile.isAsked() ? "4" : "1"))
                    .run(List.of(
                            "java",
                            "-XX:TieredStopAtLevel=1",
                            "-XX:+UseSerialGC",
                            "-jar",
                            folder.resolve("node_modules/specmatic/specmatic.jar")
                                    .toString(),
                            "test",
                            file.toString(),
                            "--testBaseURL=" + proxy.url()));
            int operations = proxy.answers().size();
            System.out.printf("Specmatic: %s, %d requests to %d operations%n", service, proxy.requests(), operations);
            assertThat(operations).as(run.text()).isGreaterThan(10);
            return proxy.breaches().stream()
                    .map(breach -> service + ": " + breach)
                    .toList();
        }
    }

    private static JsonNode document(String service) throws IOException {
        String text = Files.readString(RunningSystem.root().resolve("contracts/" + service + "/openapi.yaml"));
        return JSON.valueToTree(new Yaml(new SafeConstructor(new LoaderOptions())).load(text));
    }
}
