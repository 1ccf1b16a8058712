package org.hjemvej.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hjemvej.local.KafkaScript;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Holds docker-compose.yml to what the services are configured by; there is no engine here to run it. */
class ComposeTest {

    private static final List<String> SERVICES =
            List.of("case-service", "reintegration-service", "partner-service", "notification-service");

    /** What a development machine sets and production must not, and what the services know beside it. */
    private static final Set<String> DEVELOPMENT_ONLY = Set.of(
            "hjemvej.dev-clock.enabled",
            "hjemvej.dev-clock.services",
            "hjemvej.identity.issuer",
            "quarkus.http.cors.enabled",
            "quarkus.http.cors.origins",
            "quarkus.log.console.json.enabled");

    /** What a place may set and need not. */
    private static final Set<String> OPTIONAL = Set.of("HJEMVEJ_TRACES_COLLECTOR");

    private static final Set<String> SECRET = Set.of("hjemvej.vault.master-key");

    @TestFactory
    List<DynamicTest> every_setting_that_differs_by_place_is_given_and_no_other() {
        return SERVICES.stream()
                .map(service -> DynamicTest.dynamicTest(service, () -> {
                    Set<String> wanted = new TreeSet<>(OPTIONAL);
                    for (String property : placeDependent(service)) {
                        wanted.add(property.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT));
                    }
                    assertThat(names(compose().path("services").path(service).path("environment")))
                            .isEqualTo(wanted);
                }))
                .toList();
    }

    @Test
    void no_secret_has_a_default_and_the_example_names_every_variable() throws IOException {
        String text = Files.readString(RunningSystem.root().resolve("docker-compose.yml"))
                + Files.readString(RunningSystem.root().resolve("docker-compose.observe.yml"));
        Properties example = properties(RunningSystem.root().resolve(".env.example"));
        Matcher variables = Pattern.compile("\\$\\{([A-Z_]+)(:?[-?])?([^}]*)}").matcher(text);
        Set<String> used = new TreeSet<>();
        while (variables.find()) {
            used.add(variables.group(1));
            assertThat(variables.group(2) == null || !variables.group(2).endsWith("-"))
                    .as("a default for " + variables.group(1))
                    .isTrue();
        }
        assertThat(example.stringPropertyNames()).containsExactlyInAnyOrderElementsOf(used);
        assertThat(example.values()).allMatch(value -> value.toString().isBlank());
    }

    @Test
    void everything_has_a_health_check_and_the_services_cannot_write_or_gain_rights() throws IOException {
        JsonNode services = compose().path("services");
        for (Iterator<String> names = services.fieldNames(); names.hasNext(); ) {
            String name = names.next();
            if (!name.equals("topics")) {
                assertThat(services.path(name).path("healthcheck").path("test").isMissingNode())
                        .as("no health check of " + name)
                        .isFalse();
            }
        }
        for (String service : SERVICES) {
            assertThat(services.path(service).path("read_only").asBoolean())
                    .as(service)
                    .isTrue();
            assertThat(services.path(service).path("security_opt").toString()).contains("no-new-privileges");
            assertThat(Files.readString(RunningSystem.root().resolve(service + "/src/main/docker/Dockerfile.jvm")))
                    .containsPattern("(?m)^USER (?!0|root)");
        }
    }

    @Test
    void every_file_that_is_mounted_is_there() throws IOException {
        Matcher mounts = Pattern.compile("- (\\./[^:]+):")
                .matcher(Files.readString(RunningSystem.root().resolve("docker-compose.yml"))
                        + Files.readString(RunningSystem.root().resolve("docker-compose.observe.yml")));
        int mounted = 0;
        for (; mounts.find(); mounted++) {
            assertThat(RunningSystem.root().resolve(mounts.group(1))).exists();
        }
        assertThat(mounted).isGreaterThan(5);
    }

    @Test
    void the_script_for_the_broker_is_what_a_development_machine_gets_without_its_development_parts()
            throws IOException {
        Path script = RunningSystem.root().resolve("docker/topics.sh");
        if (Boolean.getBoolean("snapshots.update")) {
            Files.writeString(script, KafkaScript.text());
        }

        assertThat(Files.readString(script)).isEqualTo(KafkaScript.text());
        assertThat(KafkaScript.text()).doesNotContain("topic dev.", "allow developer");
    }

    private static JsonNode compose() throws IOException {
        Object tree = new Yaml(new SafeConstructor(new LoaderOptions()))
                .load(Files.readString(RunningSystem.root().resolve("docker-compose.yml")));
        return new ObjectMapper().valueToTree(tree);
    }

    private static Set<String> placeDependent(String service) throws IOException {
        Set<String> names = new TreeSet<>(SECRET);
        Path root = RunningSystem.root();
        for (Path file : List.of(
                root.resolve("platform/kit/src/main/resources/META-INF/microprofile-config.properties"),
                root.resolve(service + "/src/main/resources/application.properties"))) {
            for (Map.Entry<Object, Object> entry : properties(file).entrySet()) {
                String name = entry.getKey().toString();
                if (name.startsWith("%local.")) {
                    names.add(name.substring("%local.".length()));
                }
            }
        }
        names.removeAll(DEVELOPMENT_ONLY);
        return names;
    }

    private static Properties properties(Path file) throws IOException {
        Properties properties = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        return properties;
    }

    private static Set<String> names(JsonNode environment) {
        Set<String> names = new TreeSet<>();
        environment.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
