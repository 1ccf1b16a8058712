package org.hjemvej.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.hjemvej.system.story.Story;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;

/** The same system with Keycloak as its identity provider. */
@ResourceLock(RunningSystem.LOCK)
class KeycloakTest {

    @TempDir
    Path folder;

    @BeforeEach
    void asked_for() {
        FullProfile.required();
    }

    @Test
    void the_story_passes_and_a_person_signs_in_on_swagger_ui() throws IOException {
        try (RunningSystem.Handle system = RunningSystem.start("--keycloak")) {
            Story.Played played = new Story(system.stage()).play();
            assertThat(played.caseHandle()).startsWith("K-");

            Browser.required();
            BrowserTest.assertSignedIn(Browser.onSwaggerUi(system.place().caseUrl(), "keycloak", folder));
        }
    }
}
