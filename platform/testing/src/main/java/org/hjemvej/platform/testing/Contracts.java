package org.hjemvej.platform.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hjemvej.platform.outbox.OutgoingEvent;

/** The committed contracts, as tests read them from the class path. */
public final class Contracts {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Contracts() {}

    public static String text(String path) {
        try (InputStream file = Contracts.class.getResourceAsStream("/contracts/" + path)) {
            if (file == null) {
                throw new IllegalStateException("The contract " + path + " does not exist");
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static JsonNode json(String path) {
        try {
            return JSON.readTree(text(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The approved example of an event, for example {@code example("case-service", "case-victim-assessed")}. */
    public static String example(String service, String event) {
        return text(service + "/events/" + event + ".v1.example.json");
    }

    /** What a JSON document breaks of the schema of an event; empty when it keeps it. */
    public static List<String> violations(String service, String event, String document) {
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(text(service + "/events/" + event + ".v1.schema.json"));
        try {
            return schema.validate(JSON.readTree(document)).stream()
                    .map(Object::toString)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The event records of a service. */
    public static List<Class<?>> eventRecords(JavaClasses classes) {
        return classes.stream()
                .filter(type -> type.isAssignableTo(OutgoingEvent.class) && type.isRecord())
                .map(JavaClass::reflect)
                .filter(type -> !type.getSimpleName().equals("ForPartners"))
                .collect(Collectors.toList());
    }

    /** The payload fields of an event record. */
    public static Set<String> fieldsOf(Class<?> event) {
        return Stream.of(event.getRecordComponents())
                .map(RecordComponent::getName)
                .filter(name -> !name.equals("subject"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The fields a schema knows. */
    public static Set<String> fieldsOfSchema(String service, String event) {
        Set<String> names = new TreeSet<>();
        json(service + "/events/" + event + ".v1.schema.json")
                .path("properties")
                .fieldNames()
                .forEachRemaining(names::add);
        return names;
    }
}
