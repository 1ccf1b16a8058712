package org.hjemvej.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** What an operator watches: the rules are judged by Prometheus' own tool, and they name what the services really say. */
@ExtendWith(RunningSystem.class)
@ResourceLock(RunningSystem.LOCK)
class ObservationTest {

    /** Metrics that are born with the first trouble of their kind. */
    private static final Set<String> BORN_WITH_TROUBLE = Set.of("hjemvej_inbox_dead_letters_total");

    private static final Pattern METRIC = Pattern.compile("\\b((?:hjemvej|http|kafka|jvm)_[a-z_]+)");

    @TempDir
    Path folder;

    @Test
    void the_alert_rules_hold_and_the_judge_bites() throws IOException {
        OutsideTool.required("promtool");
        Path rules = observe().resolve("alerts.yml");
        assertPasses("check", "config", observe().resolve("prometheus.yml").toString());
        assertPasses("check", "rules", rules.toString());
        assertPasses("test", "rules", observe().resolve("alerts.test.yml").toString());

        Files.copy(observe().resolve("alerts.test.yml"), folder.resolve("alerts.test.yml"));
        Files.writeString(
                folder.resolve("alerts.yml"),
                Files.readString(rules).replace("(hjemvej_payouts_stuck) > 0", "(hjemvej_payouts_stuck) > 1"));
        OutsideTool.Verdict broken =
                OutsideTool.in(folder).run(List.of("promtool", "test", "rules", "alerts.test.yml"));
        assertThat(broken.code()).isNotZero();
        assertThat(broken.text()).contains("PayoutStuck");
    }

    @Test
    void every_metric_of_the_rules_and_the_dashboard_is_one_that_a_service_gives(RunningSystem.Handle system) {
        system.story();
        Set<String> named = new TreeSet<>(expressions());
        named.removeAll(BORN_WITH_TROUBLE);
        assertThat(named).hasSizeGreaterThan(7);

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(given(system)).containsAll(named));
    }

    @Test
    void nothing_is_stuck_when_all_is_well(RunningSystem.Handle system) {
        system.story();
        for (String measure : List.of(
                "hjemvej_outbox_waiting",
                "hjemvej_deadlines_overdue",
                "hjemvej_inbox_gaps_open",
                "hjemvej_payouts_stuck",
                "hjemvej_measures_unknown")) {
            await().atMost(Duration.ofSeconds(30))
                    .untilAsserted(() -> assertThat(
                                    samples(system).lines().filter(line -> line.startsWith(measure + " ")))
                            .isNotEmpty()
                            .allMatch(line -> line.endsWith(" 0.0")));
        }
    }

    private void assertPasses(String... arguments) {
        List<String> command = new ArrayList<>(List.of("promtool"));
        command.addAll(List.of(arguments));
        OutsideTool.Verdict verdict = OutsideTool.in(folder).run(command);
        assertThat(verdict.code()).as(verdict.text()).isZero();
    }

    private static Set<String> expressions() {
        Set<String> names = new TreeSet<>();
        try {
            Object rules = new Yaml(new SafeConstructor(new LoaderOptions()))
                    .load(Files.readString(observe().resolve("alerts.yml")));
            new ObjectMapper().valueToTree(rules).findValuesAsText("expr").forEach(text -> collect(text, names));
            new ObjectMapper()
                    .readTree(observe().resolve("dashboard.json").toFile())
                    .findValuesAsText("expr")
                    .forEach(text -> collect(text, names));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return names;
    }

    private static void collect(String expression, Set<String> names) {
        Matcher matcher = METRIC.matcher(expression);
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
    }

    private static Set<String> given(RunningSystem.Handle system) {
        Set<String> names = new TreeSet<>();
        samples(system).lines().forEach(line -> names.add(line.replaceAll("[{ ].*", "")));
        return names;
    }

    private static String samples(RunningSystem.Handle system) {
        StringBuilder all = new StringBuilder();
        for (URI metrics : system.metrics()) {
            try {
                all.append(HttpClient.newHttpClient()
                                .send(HttpRequest.newBuilder(metrics).build(), HttpResponse.BodyHandlers.ofString())
                                .body())
                        .append('\n');
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
        return all.toString();
    }

    private static Path observe() {
        return RunningSystem.root().resolve("docker/observe").toAbsolutePath().normalize();
    }
}
