package org.hjemvej.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import io.fabric8.kubernetes.api.model.Container;
import io.fabric8.kubernetes.api.model.Service;
import io.fabric8.kubernetes.api.model.apps.Deployment;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * The manifests that the build writes to {@code target/kubernetes} are read by Kubernetes' own model, in which an unknown
 * field is an error, and say what an installation relies on.
 */
class KubernetesTest {

    private static final ObjectMapper STRICT = strict();

    @TestFactory
    List<DynamicTest> every_manifest_is_valid_and_safe() {
        List<DynamicTest> tests = new ArrayList<>();
        int port = 8081;
        for (String service :
                List.of("case-service", "reintegration-service", "partner-service", "notification-service")) {
            int api = port++;
            tests.add(DynamicTest.dynamicTest(service, () -> check(service, api)));
        }
        return tests;
    }

    @Test
    void the_judge_bites() throws IOException {
        String wrong = manifest("case-service").replace("replicas: 2", "replica: 2");

        assertThatThrownBy(() -> read(wrong, "Deployment", Deployment.class)).hasMessageContaining("replica");
    }

    private static void check(String service, int api) throws IOException {
        String manifest = manifest(service);
        Deployment deployment = read(manifest, "Deployment", Deployment.class);
        Service door = read(manifest, "Service", Service.class);
        Container container =
                deployment.getSpec().getTemplate().getSpec().getContainers().getFirst();

        assertThat(door.getSpec().getPorts().getFirst().getTargetPort().getIntVal())
                .isEqualTo(api);
        assertThat(deployment.getSpec().getReplicas()).isEqualTo(2);
        assertThat(deployment
                        .getSpec()
                        .getTemplate()
                        .getSpec()
                        .getSecurityContext()
                        .getRunAsNonRoot())
                .isTrue();
        assertThat(container.getResources().getLimits()).containsKey("memory");
        assertThat(container.getReadinessProbe().getHttpGet().getPort().getIntVal())
                .isEqualTo(api + 1000);
        assertThat(container.getLivenessProbe()).isNotNull();
        assertThat(container.getStartupProbe()).isNotNull();
        assertThat(container.getEnvFrom())
                .anyMatch(from -> from.getSecretRef() != null
                        && from.getSecretRef().getName().equals(service))
                .anyMatch(from -> from.getConfigMapRef() != null
                        && from.getConfigMapRef().getName().equals(service));
        assertThat(container.getEnv())
                .as("no setting lies in the manifest")
                .allMatch(variable -> variable.getName().equals("KUBERNETES_NAMESPACE"));
    }

    private static <T> T read(String manifest, String kind, Class<T> type) throws IOException {
        for (Object each : new Yaml(new SafeConstructor(new LoaderOptions())).loadAll(manifest)) {
            JsonNode tree = STRICT.valueToTree(each);
            if (tree.path("kind").asText().equals(kind)) {
                return STRICT.treeToValue(tree, type);
            }
        }
        throw new AssertionError("no " + kind);
    }

    private static String manifest(String service) throws IOException {
        Path file = RunningSystem.root().resolve(service + "/target/kubernetes/kubernetes.yml");
        return Files.readString(file);
    }

    /** The model takes unknown fields into a map of its own; without that map they are refused. */
    private static ObjectMapper strict() {
        ObjectMapper mapper = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        mapper.setAnnotationIntrospector(new JacksonAnnotationIntrospector() {
            private static final long serialVersionUID = 1;

            @Override
            public Boolean hasAnySetter(Annotated annotated) {
                return false;
            }

            @Override
            public Boolean hasAnyGetter(Annotated annotated) {
                return false;
            }
        });
        return mapper;
    }
}
