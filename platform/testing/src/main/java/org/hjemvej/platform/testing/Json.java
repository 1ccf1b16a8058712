package org.hjemvej.platform.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.Response;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Fields of answers by their plain address. A path of REST Assured is compiled as a script each time it is asked (18 % of
 * the samples of case-service's tests); it is for what an address cannot say.
 */
public final class Json {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Json() {}

    /** The body of an answer; an empty one is an error. */
    public static JsonNode of(Response answer) {
        try {
            JsonNode body = MAPPER.readTree(answer.asString());
            if (body.isMissingNode()) {
                throw new AssertionError("An empty body: " + answer.statusCode());
            }
            return body;
        } catch (JsonProcessingException e) {
            throw new AssertionError("No JSON: " + answer.statusCode() + " " + answer.asString(), e);
        }
    }

    /** The text, number or truth value at a JSON Pointer (RFC 6901), for example {@code /items/0/id}; null when there is none. */
    public static @Nullable String text(Response answer, String pointer) {
        JsonNode field = of(answer).at(pointer);
        if (field.isContainerNode()) {
            throw new AssertionError(pointer + " is no single value: " + field);
        }
        return field.isMissingNode() || field.isNull() ? null : field.asText();
    }

    /** The fields of an object. */
    public static Map<String, Object> fields(JsonNode object) {
        return MAPPER.convertValue(object, new TypeReference<>() {});
    }
}
