package org.hjemvej.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.hjemvej.local.ServiceName;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** An operator sees every operation: a service stops counting requests at paths beyond a number. */
class CountedOperationsTest {

    private static final Path ROOT = Path.of(System.getProperty("hjemvej.root", ".."));

    @Test
    void every_path_of_every_contract_has_room_among_the_metrics() throws IOException {
        Properties shared = new Properties();
        try (Reader text = Files.newBufferedReader(
                ROOT.resolve("platform/kit/src/main/resources/META-INF/microprofile-config.properties"))) {
            shared.load(text);
        }
        int room = Integer.parseInt(shared.getProperty("quarkus.micrometer.binder.http-server.max-uri-tags"));

        for (String service : ServiceName.applications()) {
            assertThat(paths(service)).as(service).isBetween(10, room);
        }
    }

    private static int paths(String service) throws IOException {
        try (Reader text = Files.newBufferedReader(ROOT.resolve("contracts/" + service + "/openapi.yaml"))) {
            Map<String, Object> document = new Yaml(new SafeConstructor(new LoaderOptions())).load(text);
            return ((Map<?, ?>) document.get("paths")).size();
        }
    }
}
