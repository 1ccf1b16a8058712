package org.hjemvej.system;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.hjemvej.system.story.Deviation;

/** Debian's Chromium, driven by Playwright from npm; its screenshots stay in {@code target/browser}. */
final class Browser {

    private static final String PLAYWRIGHT = "playwright-core@1.64.1";
    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");

    private Browser() {}

    static void required() {
        OutsideTool.required("npm");
        OutsideTool.required("chromium");
    }

    /** Signs in on Swagger UI, runs a call and one that is refused; what was seen. */
    static JsonNode onSwaggerUi(String base, String provider, Path folder) {
        try {
            Path screenshots = RunningSystem.root()
                    .resolve("system-tests/target/browser/" + provider)
                    .toAbsolutePath()
                    .normalize();
            Files.createDirectories(screenshots);
            Files.copy(
                    RunningSystem.root().resolve("system-tests/src/test/browser/swagger-ui.mjs"),
                    folder.resolve("swagger-ui.mjs"),
                    StandardCopyOption.REPLACE_EXISTING);
            OutsideTool tool = OutsideTool.in(folder);
            must(tool.run(List.of("npm", "install", "--no-audit", "--no-fund", "--loglevel=error", PLAYWRIGHT)));
            OutsideTool.Verdict seen = must(tool.run(List.of(
                    "node", "swagger-ui.mjs", base, "clara", provider, screenshots.toString(), CHROMIUM.toString())));
            return new ObjectMapper().readTree(seen.text());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static OutsideTool.Verdict must(OutsideTool.Verdict verdict) {
        if (verdict.code() != 0) {
            throw new Deviation(verdict.text());
        }
        return verdict;
    }
}
