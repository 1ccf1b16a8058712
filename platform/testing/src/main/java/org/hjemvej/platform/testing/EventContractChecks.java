package org.hjemvej.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DynamicTest;

/** The producer's side of each event contract: record, schema, approved example and catalogue agree. */
public final class EventContractChecks {

    /** What no schema may contain a field for (data and privacy 4.4). */
    private static final List<String> FORBIDDEN = List.of(
            "name",
            "birth",
            "age",
            "address",
            "phone",
            "mail",
            "cpr",
            "passport",
            "text",
            "note",
            "reason_text",
            "nationality",
            "gender",
            "flight",
            "photo",
            "iban",
            "account");

    private EventContractChecks() {}

    public static List<DynamicTest> of(String rootPackage, String service) {
        return Contracts.eventRecords(HouseArchitecture.mainClassesOf(rootPackage)).stream()
                .map(event -> DynamicTest.dynamicTest(event.getSimpleName(), () -> check(event, service)))
                .toList();
    }

    private static void check(Class<?> event, String service) {
        String kebab =
                event.getSimpleName().replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
        String name = prefix(service, event) + "-" + kebab;
        assertThat(Contracts.fieldsOfSchema(service, name)).isEqualTo(Contracts.fieldsOf(event));
        assertThat(Contracts.violations(service, name, Contracts.example(service, name)))
                .isEmpty();
        assertThat(Contracts.text("asyncapi.yaml")).contains("./" + service + "/events/" + name + ".v1.schema.json");
        JsonNode properties =
                Contracts.json(service + "/events/" + name + ".v1.schema.json").path("properties");
        for (Iterator<String> fields = properties.fieldNames(); fields.hasNext(); ) {
            String field = fields.next();
            assertThat(FORBIDDEN)
                    .as("field " + field)
                    .noneMatch(word -> words(field).contains(word));
            JsonNode schema = properties.path(field);
            assertThat(schema.has("pattern")
                            || schema.has("enum")
                            || schema.has("format")
                            || !schema.path("type").asText().equals("string"))
                    .as("field " + field + " is no free text")
                    .isTrue();
        }
    }

    private static List<String> words(String field) {
        return List.of(field.replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ")
                .toLowerCase(Locale.ROOT)
                .split(" "));
    }

    private static String prefix(String service, Class<?> event) {
        boolean drc = List.of("ReportRefused").contains(event.getSimpleName())
                || event.getName().contains("drcfeed");
        return drc ? "drc" : service.replace("-service", "");
    }
}
