package org.hjemvej.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import org.hjemvej.system.story.Agency;
import org.hjemvej.system.story.InDenmark;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;

/** What a developer does first: open Swagger UI, sign in, try something. */
@ExtendWith(RunningSystem.class)
@ResourceLock(RunningSystem.LOCK)
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

    @Test
    void the_timeline_to_print_is_seen_in_danish_and_english_and_loads_nothing(RunningSystem.Handle system) {
        String handle = system.story().caseHandle();
        String page = system.place().caseUrl() + "/v1/cases/" + handle + "/timeline";

        JsonNode seen = Browser.onTimeline(page, Agency.token("clara", system.place()), folder);

        assertThat(seen.path("da").path("language").asText()).isEqualTo("da");
        assertThat(seen.path("da").path("title").asText()).isEqualTo("Tidslinje " + handle);
        assertThat(seen.path("da").path("text").asText())
                .contains(
                        "Vurderet handlet", "Kontaktvej registreret som usikker: brev", "Behov vurderet", "Flyttet ind")
                .doesNotContain("Canary", InDenmark.SAFE_NUMBER, InDenmark.CODE_WORD, "clara");
        assertThat(seen.path("en").path("language").asText()).isEqualTo("en");
        assertThat(seen.path("en").path("title").asText()).isEqualTo("Timeline " + handle);
        assertThat(seen.path("en").path("text").asText())
                .contains(
                        "Assessed as trafficked", "Way of contact recorded as unsafe: letter", "Moved in", "Moved out");
        for (String language : List.of("da", "en")) {
            JsonNode each = seen.path(language);
            assertThat(each.path("rows").asInt()).as(language).isGreaterThan(20);
            assertThat(each.path("table").asText())
                    .as("its own style holds in %s", language)
                    .isEqualTo("collapse");
            assertThat(each.path("complaints"))
                    .as("what the browser complained of")
                    .isEmpty();
            assertThat(each.path("requests")).as("what was loaded").hasSize(1);
        }
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
