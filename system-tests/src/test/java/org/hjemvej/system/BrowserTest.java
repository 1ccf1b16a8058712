package org.hjemvej.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What a developer does first: open Swagger UI, sign in, try something. */
@ExtendWith(RunningSystem.class)
class BrowserTest {

    @TempDir
    Path folder;

    @BeforeEach
    void chromium() {
        Browser.required();
    }

    @Test
    void a_person_signs_in_on_swagger_ui_and_is_refused_in_danish(RunningSystem.Handle system) {
        assertSignedIn(Browser.onSwaggerUi(system.place().caseUrl(), "light", folder));
    }

    static void assertSignedIn(JsonNode seen) {
        assertThat(seen.path("challenge").asText()).isEqualTo("S256");
        assertThat(seen.path("listed").path("status").asText()).isEqualTo("200");
        assertThat(seen.path("listed").path("text").asText()).contains("\"items\"");
        assertThat(seen.path("refused").path("status").asText()).isEqualTo("404");
        assertThat(seen.path("refused").path("text").asText())
                .contains("Der findes ingen sådan ressource for dig.", "content-language: da");
        assertThat(seen.path("foreign")).as("addresses outside this machine").isEmpty();
    }
}
