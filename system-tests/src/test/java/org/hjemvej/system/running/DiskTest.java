package org.hjemvej.system.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiskTest {

    private static final int MEGABYTE = 1 << 20;

    @TempDir
    Path home;

    @Test
    void a_text_is_found_wherever_a_large_file_holds_it() throws IOException {
        for (int at : List.of(0, MEGABYTE - 3, MEGABYTE, 2 * MEGABYTE - 1, 3 * MEGABYTE - 40)) {
            byte[] content = new byte[3 * MEGABYTE];
            byte[] text = "Sønder Allé 7".getBytes(StandardCharsets.UTF_8);
            System.arraycopy(text, 0, content, at, text.length);
            Path file = Files.write(home.resolve("segment"), content);

            assertThat(Disk.filesWith(home, List.of("Nørre Allé", "Sønder Allé")))
                    .as("at %d", at)
                    .containsExactly(Map.entry(file, "Sønder Allé"));
        }
    }

    @Test
    void what_only_looks_alike_is_not_found() throws IOException {
        Files.writeString(home.resolve("log"), "Sønder Alle, sønder allé");
        Files.writeString(Files.createDirectory(home.resolve("folder")).resolve("empty"), "");

        assertThat(Disk.filesWith(home, "Sønder Allé")).isEmpty();
    }
}
