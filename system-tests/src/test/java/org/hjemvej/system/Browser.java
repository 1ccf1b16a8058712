package org.hjemvej.system;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
        return run("swagger-ui.mjs", folder, Map.of(), base, "clara", provider, screenshots(provider));
    }

    /** Opens the timeline of a case, the page to print, in Danish and in English; what was seen in each. */
    static JsonNode onTimeline(String page, String token, Path folder) {
        return run("timeline.mjs", folder, Map.of("TOKEN", token), page, screenshots("timeline"));
    }

    private static String screenshots(String name) {
        return RunningSystem.root()
                .resolve("system-tests/target/browser/" + name)
                .toAbsolutePath()
                .normalize()
                .toString();
    }

    private static JsonNode run(String script, Path folder, Map<String, String> environment, String... arguments) {
        try {
            Files.createDirectories(Path.of(arguments[arguments.length - 1]));
            Files.copy(
                    RunningSystem.root().resolve("system-tests/src/test/browser/" + script),
                    folder.resolve(script),
                    StandardCopyOption.REPLACE_EXISTING);
            OutsideTool tool = OutsideTool.in(folder).with(environment);
            must(tool.run(List.of("npm", "install", "--no-audit", "--no-fund", "--loglevel=error", PLAYWRIGHT)));
            List<String> command = new ArrayList<>(List.of("node", script));
            command.addAll(List.of(arguments));
            command.add(CHROMIUM.toString());
            return new ObjectMapper().readTree(must(tool.run(command)).text());
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
