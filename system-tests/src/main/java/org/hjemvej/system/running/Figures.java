package org.hjemvej.system.running;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Prints figures as they come, and keeps them as JSON beside the other output of a build. */
public final class Figures {

    private Figures() {}

    /** Prints its line; returns it. */
    public static Figure printed(Figure figure) {
        System.out.println(figure.line());
        return figure;
    }

    /** Writes {@code system-tests/target/NAME.json}. */
    public static void write(Path root, String name, List<Figure> figures) throws IOException {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Figure figure : figures) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("goal", figure.what());
            row.put("value", figure.value());
            row.put("threshold", figure.threshold());
            row.put("verdict", figure.verdict());
            row.put("note", figure.note() + figure.skipped());
            rows.add(row);
        }
        Path target = Files.createDirectories(root.resolve("system-tests/target"));
        new ObjectMapper()
                .writerWithDefaultPrettyPrinter()
                .writeValue(target.resolve(name + ".json").toFile(), rows);
    }
}
