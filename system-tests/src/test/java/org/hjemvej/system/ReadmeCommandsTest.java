package org.hjemvej.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.ResourceLock;

/** Every block of README and walk marked {@code sh walk} is run as written, one after the other, in one shell. */
@ExtendWith(RunningSystem.class)
@ResourceLock(RunningSystem.LOCK)
class ReadmeCommandsTest {

    private static final Pattern BLOCK = Pattern.compile("```sh walk\\n(.*?)```", Pattern.DOTALL);

    @Test
    void curl_alone_walks_the_story_from_the_referral_to_the_completed_programme(RunningSystem.Handle system)
            throws Exception {
        String script = script();
        assertThat(script).contains("curl", "./dev token");

        ProcessBuilder builder = new ProcessBuilder("bash", "-eu", "-o", "pipefail", "-c", script)
                .directory(RunningSystem.root().toFile())
                .redirectErrorStream(true);
        builder.environment().putAll(system.environment());
        Process shell = builder.start();
        String output = new String(shell.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(shell.waitFor(240, TimeUnit.SECONDS)).isTrue();
        assertThat(shell.exitValue()).as(output).isZero();
        assertThat(output).contains("GRANTED", "COMPLETED").contains("\"outstanding\":{\"amount\":\"0.00\"");
    }

    private static String script() throws IOException {
        StringBuilder script = new StringBuilder();
        for (String file : List.of("README.md", "docs/walk.md")) {
            Matcher blocks = BLOCK.matcher(Files.readString(RunningSystem.root().resolve(file)));
            while (blocks.find()) {
                script.append(blocks.group(1)).append('\n');
            }
        }
        return script.toString();
    }
}
