package org.hjemvej.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Outside judges of the contracts, from npm. Each is seen to refuse a document that was broken on purpose. */
class ContractGatesTest {

    private static final String SPECTRAL = "@stoplight/spectral-cli@6.16.3";
    private static final String REDOCLY = "@redocly/cli@2.77.0";
    private static final List<String> SERVICES =
            List.of("case-service", "reintegration-service", "partner-service", "notification-service");

    /** What is written instead of what in one document, and the rule of ours that finds it. */
    private static final String[][] FAULTS = {
        {"/v1/referrals:", "/v1/victims:", "hjemvej-no-label-in-path"},
        {"/v1/cases:", "/cases:", "hjemvej-path"},
        {"operationId: listCases", "operationId: list_cases", "hjemvej-operation-id"},
        {"name: Idempotency-Key", "name: Some-Key", "hjemvej-idempotency-key"},
        {"name: If-Match", "name: If-Not", "hjemvej-if-match"},
        {"application/problem+json:", "application/json:", "hjemvej-problem-media-type"}
    };

    @TempDir
    Path folder;

    @BeforeEach
    void npm() {
        OutsideTool.required("npx");
    }

    @Test
    void spectral_finds_nothing_by_our_own_rules_and_bites() throws Exception {
        OutsideTool.Verdict verdict = spectral("spectral.yaml", openApis());
        assertThat(verdict.code()).as(verdict.text()).isZero();

        Path broken = folder.resolve("broken.yaml");
        String text = Files.readString(contracts().resolve("case-service/openapi.yaml"));
        for (String[] fault : FAULTS) {
            assertThat(text).contains(fault[0]);
            text = text.replace(fault[0], fault[1]);
        }
        Files.writeString(broken, text);
        OutsideTool.Verdict refused = spectral("spectral.yaml", List.of(broken.toString()));
        assertThat(refused.code()).isNotZero();
        for (String[] fault : FAULTS) {
            assertThat(refused.text()).containsPattern("(error|warning)\\s+" + fault[2]);
        }
    }

    @Test
    void redocly_finds_nothing_and_bites() throws Exception {
        OutsideTool.Verdict verdict = redocly(openApis());
        assertThat(verdict.code()).as(verdict.text()).isZero();

        OutsideTool.Verdict broken = redocly(List.of(brokenCopy(
                "case-service/openapi.yaml",
                "#/components/schemas/Problem\"",
                "#/components/schemas/Nothing\"",
                "broken")));
        assertThat(broken.code()).isNotZero();
        assertThat(broken.text()).contains("no-unresolved-refs");
    }

    @Test
    void the_asyncapi_document_is_valid_and_the_judge_bites() throws Exception {
        Path document = contracts().resolve("asyncapi.yaml");
        OutsideTool.Verdict verdict = spectral("spectral-asyncapi.yaml", List.of(document.toString()));
        assertThat(verdict.code()).as(verdict.text()).isZero();

        OutsideTool.Verdict broken = spectral(
                "spectral-asyncapi.yaml",
                List.of(brokenCopy(
                        "asyncapi.yaml",
                        "name: org.hjemvej.case.victim-assessed.v1",
                        "name: victimAssessed",
                        "broken")));
        assertThat(broken.code()).isNotZero();
        assertThat(broken.text()).contains("hjemvej-message-name");
    }

    private OutsideTool.Verdict spectral(String rules, List<String> documents) throws Exception {
        List<String> command = new ArrayList<>(List.of("npx", "--yes", SPECTRAL, "lint"));
        command.addAll(documents);
        command.addAll(
                List.of("--ruleset", contracts().resolve(rules).toString(), "--fail-severity", "warn", "--quiet"));
        return run(command);
    }

    private OutsideTool.Verdict redocly(List<String> documents) throws Exception {
        List<String> command = new ArrayList<>(List.of("npx", "--yes", REDOCLY, "lint"));
        command.addAll(documents);
        command.addAll(List.of("--config", contracts().resolve("redocly.yaml").toString(), "--format", "stylish"));
        return run(command);
    }

    private static List<String> openApis() {
        return SERVICES.stream()
                .map(service -> contracts().resolve(service + "/openapi.yaml").toString())
                .toList();
    }

    private String brokenCopy(String document, String good, String bad, String name) throws IOException {
        String text = Files.readString(contracts().resolve(document));
        assertThat(text).contains(good);
        Path copy = folder.resolve(name + ".yaml");
        Files.writeString(copy, text.replace(good, bad));
        return copy.toString();
    }

    private OutsideTool.Verdict run(List<String> command) {
        return OutsideTool.in(folder).run(command);
    }

    private static Path contracts() {
        return RunningSystem.root().resolve("contracts").toAbsolutePath().normalize();
    }
}
