package org.hjemvej.platform.rest;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jspecify.annotations.Nullable;

/**
 * Gives the fields of the document the examples of a table: {@code META-INF/openapi-examples.properties} of the platform and of the
 * service. A line is {@code field=example} for all schemas or {@code Schema.field=example} for one of them; of a list it is an item. A
 * field that has an example where it is written keeps it.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ExamplesOpenApi implements OASFilter {

    private static final String TABLE = "META-INF/openapi-examples.properties";

    /** The lines of the platform and of the service. */
    public static Properties table() {
        try {
            Properties lines = new Properties();
            for (URL file : Collections.list(
                    Thread.currentThread().getContextClassLoader().getResources(TABLE))) {
                try (Reader text = new InputStreamReader(file.openStream(), StandardCharsets.UTF_8)) {
                    lines.load(text);
                }
            }
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getComponents() == null || document.getComponents().getSchemas() == null) {
            return;
        }
        Properties lines = table();
        document.getComponents().getSchemas().forEach((name, schema) -> complete(name, schema.getProperties(), lines));
    }

    private static void complete(String schema, @Nullable Map<String, Schema> fields, Properties lines) {
        if (fields == null) {
            return;
        }
        fields.forEach((name, field) -> {
            String example = lines.getProperty(schema + "." + name, lines.getProperty(name));
            if (example != null) {
                show(field, example);
            }
        });
    }

    private static void show(Schema field, String example) {
        List<Object> own = field.getExamples();
        if (own != null && !own.isEmpty()) {
            return;
        }
        if (field.getItems() != null) {
            show(field.getItems(), example);
        } else if (is(field, SchemaType.INTEGER)) {
            field.setExamples(List.of(Long.valueOf(example)));
        } else if (is(field, SchemaType.STRING) && field.getEnumeration() == null) {
            field.setExamples(List.of(example));
        }
    }

    private static boolean is(Schema field, SchemaType type) {
        return field.getType() != null && field.getType().contains(type);
    }
}
