package org.hjemvej.platform.testing;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.hjemvej.local.DemoUsers;

/** An operation of an OpenAPI document that takes a JSON body, and how it is sent where nothing has the ids it names. */
record BodyOperation(String path, String method, JsonNode text) {

    private static final Set<String> METHODS = Set.of("post", "put", "patch");

    /** All of a document but those that are for development only. */
    static List<BodyOperation> of(JsonNode document) {
        List<BodyOperation> all = new ArrayList<>();
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(operation -> {
                    BodyOperation each = new BodyOperation(path.getKey(), operation.getKey(), operation.getValue());
                    if (METHODS.contains(each.method)
                            && !each.schema().isMissingNode()
                            && !each.path.startsWith("/dev/")) {
                        all.add(each);
                    }
                }));
        return all;
    }

    String name() {
        return method + " " + path;
    }

    String id() {
        return text.path("operationId").asText();
    }

    JsonNode schema() {
        return body().path("schema");
    }

    /** The whole bodies that the document shows, in its order. */
    List<JsonNode> examples() {
        List<JsonNode> shown = new ArrayList<>();
        body().path("examples").forEach(each -> shown.add(each.path("value")));
        return shown;
    }

    private JsonNode body() {
        return text.path("requestBody").path("content").path("application/json");
    }

    Response send(JsonNode body, BadBodies bodies) {
        Map<String, String> headers = new HashMap<>();
        headers.put("If-Match", "\"0\"");
        boolean takesKey = StreamSupport.stream(text.path("parameters").spliterator(), false)
                .anyMatch(parameter -> parameter.path("name").asText().equals("Idempotency-Key"));
        if (takesKey) {
            headers.put("Idempotency-Key", UUID.randomUUID().toString());
        }
        return Api.as(user()).send(method.toUpperCase(Locale.ROOT), address(bodies), headers, body.toString());
    }

    /** The path with an id of the right form, or a code that exists, for each parameter; nothing has that id. */
    private String address(BadBodies bodies) {
        String address = path;
        for (JsonNode parameter : text.path("parameters")) {
            if (parameter.path("in").asText().equals("path")) {
                address = address.replace(
                        "{" + parameter.path("name").asText() + "}", sample(parameter.path("schema"), bodies));
            }
        }
        return address;
    }

    private static String sample(JsonNode schema, BadBodies bodies) {
        JsonNode code = bodies.good(schema);
        return code.isTextual() ? code.asText() : "1";
    }

    /** A person whose roles allow the operation. */
    private String user() {
        Set<String> roles = new TreeSet<>();
        text.path("security").forEach(each -> each.forEach(scopes -> scopes.forEach(role -> roles.add(role.asText()))));
        return DemoUsers.load().users().stream()
                .filter(user -> user.roles().stream().anyMatch(roles::contains))
                .findFirst()
                .orElseThrow(() -> new AssertionError("Nobody has a role of " + roles + " for " + path))
                .username();
    }
}
