package org.hjemvej.system;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The text of tests, with that of the helpers of platform/testing that they use. */
final class TestSources {

    private TestSources() {}

    /** The test as the service has it, or else the platform; empty when there is none. */
    static String of(String service, String test) throws IOException {
        for (String module : List.of(service, "platform/testing")) {
            List<Path> found = named(RunningSystem.root().resolve(module).resolve("src/test/java"), test);
            if (!found.isEmpty()) {
                return withHelpers(Files.readString(found.getFirst()));
            }
        }
        return "";
    }

    private static String withHelpers(String text) throws IOException {
        StringBuilder all = new StringBuilder(text);
        for (Path helper : javaFiles(RunningSystem.root().resolve("platform/testing/src/main/java"))) {
            String name = helper.getFileName().toString().replace(".java", "");
            if (text.contains(name + ".check(")) {
                all.append(Files.readString(helper));
            }
        }
        return all.toString();
    }

    private static List<Path> named(Path folder, String test) throws IOException {
        return javaFiles(folder).stream()
                .filter(file -> file.getFileName().toString().equals(test + ".java"))
                .collect(Collectors.toList());
    }

    private static List<Path> javaFiles(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }
}
