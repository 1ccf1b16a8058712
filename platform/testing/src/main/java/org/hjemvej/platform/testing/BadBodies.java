package org.hjemvej.platform.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The body that an OpenAPI document shows by its examples, and that body with one field after the other made wrong. */
final class BadBodies {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonNodeFactory NODES = JSON.getNodeFactory();

    private static final String ID = "-[0-9A-Z]{26}";

    private static final List<JsonNode> NO_TEXT =
            List.of(NODES.numberNode(1), NODES.booleanNode(true), JSON.createArrayNode());
    private static final List<String> NO_DATES =
            List.of("2999-01-01", "0001-01-01", "9999-12-31", "1800-01-01", "2026-02-30", "31-12-2026", "soon");

    private static final String INVENTED = "MARIA_INVENTED";

    /** What has the form of a code of a list and is none: of languages, by what is said of the field; of countries, by its form. */
    private static final String UNKNOWN_LANGUAGE = "zzz";

    private static final String UNKNOWN_COUNTRY = "ZZ";
    private static final Pattern COUNTRY = Pattern.compile("\\^?(\\(\\?:)?\\[A-Z]\\{2}\\)?\\$?");

    /**
     * Fields that take such a word, each for a reason: a code of an organisation or the id of a person who signs in, of which the
     * service keeps no list; a number or version that another system has given out; a code that its catalogue refuses with 409.
     */
    private static final Set<String> TAKEN = Set.of(
            "FacilityDescription.organisation",
            "NewAddressReader.organisation",
            "NewAddressReader.reader",
            "NewContactPerson.person",
            "NewGrant.receiver",
            "NewOrganisation.code",
            "NewRepresentative.organisation",
            "NewServiceOffer.provider",
            "NewSubstitution.substitute",
            "ReferralSearch.organisation",
            "AgencyReference.system",
            "NewCounsellingSession.rateTableVersion",
            "AssessedNeed.offerCode",
            "IndicatorObservation.code");

    private final JsonNode schemas;

    BadBodies(JsonNode document) {
        this.schemas = document.path("components").path("schemas");
    }

    /** A body with one thing wrong. */
    record Bad(String field, JsonNode body) {}

    /** The body of the examples, each field with its own; what has none is of its type and form. */
    JsonNode good(JsonNode schema) {
        if (schema.has("examples")) {
            return schema.path("examples").path(0);
        }
        JsonNode resolved = resolved(schema);
        if (resolved.has("properties")) {
            ObjectNode body = JSON.createObjectNode();
            resolved.path("properties").properties().forEach(each -> body.set(each.getKey(), good(each.getValue())));
            return body;
        }
        if (resolved.has("items")) {
            ArrayNode items = JSON.createArrayNode();
            items.add(good(resolved.path("items")));
            return items;
        }
        if (resolved.has("examples")) {
            return resolved.path("examples").path(0);
        }
        return resolved.has("enum") ? resolved.path("enum").path(0) : plain(resolved);
    }

    private static JsonNode plain(JsonNode schema) {
        String pattern = schema.path("pattern").asText();
        int id = pattern.indexOf(ID);
        if (id > 0) {
            return NODES.textNode(pattern.charAt(id - 1) + "-" + "0".repeat(26));
        }
        return switch (type(schema)) {
            case "string" -> NODES.textNode("text");
            case "integer" -> NODES.numberNode(1);
            default -> NODES.booleanNode(true);
        };
    }

    /** One bad body after the other, for every field at any depth of a good one. */
    List<Bad> of(JsonNode schema, JsonNode good) {
        List<Bad> all = new ArrayList<>();
        JsonNode resolved = resolved(schema);
        resolved.path("properties").properties().forEach(property -> {
            String name = property.getKey();
            for (JsonNode value : badValues(property.getValue())) {
                all.add(new Bad(name, with(good, name, value)));
            }
            unlisted(property.getValue(), nameOf(schema) + "." + name)
                    .forEach(code -> all.add(new Bad(name, with(good, name, NODES.textNode(code)))));
            JsonNode inside = good.has(name) ? good.path(name) : good(property.getValue());
            nested(property.getValue(), inside)
                    .forEach(inner -> all.add(new Bad(name + "." + inner.field(), with(good, name, inner.body()))));
        });
        return all;
    }

    /** Bad bodies of what lies in an object or in the items of a list. */
    private List<Bad> nested(JsonNode schema, JsonNode good) {
        JsonNode resolved = resolved(schema);
        if (resolved.has("properties")) {
            return of(schema, good);
        }
        JsonNode items = resolved.path("items");
        return of(items, good.has(0) ? good.path(0) : good(items)).stream()
                .map(inner -> {
                    JsonNode list = JSON.createArrayNode().add(inner.body());
                    return new Bad(inner.field(), list);
                })
                .toList();
    }

    private static JsonNode with(JsonNode good, String field, JsonNode value) {
        ObjectNode body = good.deepCopy();
        body.set(field, value);
        return body;
    }

    private List<JsonNode> badValues(JsonNode schema) {
        JsonNode resolved = resolved(schema);
        if (resolved.has("properties") || resolved.has("items")) {
            return List.of(NODES.textNode("text"), NODES.numberNode(1));
        }
        List<JsonNode> bad = new ArrayList<>();
        switch (type(resolved)) {
            case "boolean" -> bad.addAll(List.of(NODES.textNode("yes"), NODES.numberNode(1)));
            case "integer" ->
                bad.addAll(List.of(
                        NODES.textNode("many"),
                        NODES.numberNode(1.5),
                        NODES.numberNode(new BigInteger("9".repeat(30)))));
            default -> texts(resolved, bad);
        }
        return bad;
    }

    /** Words that have the form of this field and are on no list of codes. */
    private List<String> unlisted(JsonNode schema, String field) {
        JsonNode resolved = resolved(schema);
        String pattern = resolved.path("pattern").asText();
        List<String> codes = new ArrayList<>();
        if (resolved.path("description").asText().contains("ISO 639-3")) {
            codes.add(UNKNOWN_LANGUAGE);
        }
        if (COUNTRY.matcher(pattern).matches()) {
            codes.add(UNKNOWN_COUNTRY);
        }
        if (!pattern.isEmpty() && !isText(pattern) && INVENTED.matches(pattern)) {
            codes.add(INVENTED);
        }
        return TAKEN.contains(field) ? List.of() : codes;
    }

    /** Whether the pattern is that of words, in which nothing is wrong with a name. */
    private static boolean isText(String pattern) {
        return "A name, in words.".matches(pattern);
    }

    private static String nameOf(JsonNode schema) {
        String reference = schema.path("$ref").asText("");
        if (!reference.isEmpty()) {
            return reference.substring(reference.lastIndexOf('/') + 1);
        }
        for (String choice : List.of("anyOf", "oneOf", "allOf")) {
            for (JsonNode each : schema.path(choice)) {
                if (each.has("$ref")) {
                    return nameOf(each);
                }
            }
        }
        return "";
    }

    private static String type(JsonNode schema) {
        JsonNode type = schema.path("type");
        return type.isArray() ? type.path(0).asText() : type.asText();
    }

    private static void texts(JsonNode schema, List<JsonNode> bad) {
        bad.addAll(NO_TEXT);
        bad.add(NODES.textNode("nul \u0000 byte"));
        if (schema.path("format").asText().equals("date")) {
            NO_DATES.forEach(each -> bad.add(NODES.textNode(each)));
        } else {
            bad.add(NODES.textNode("x".repeat(20_000)));
        }
        boolean code = schema.has("enum") || (schema.has("pattern") && !schema.has("maxLength"));
        if (schema.has("enum")) {
            bad.add(NODES.textNode(INVENTED));
        }
        if (code) {
            bad.add(NODES.textNode("Maria Invented"));
            if (!schema.path("pattern").asText().contains("K-")) {
                bad.add(NODES.textNode("K-00000000000000000000000000"));
            }
        }
    }

    /** Whether the field is text or a code by pattern, which is judged by validation and not by the reader of JSON. */
    boolean isFreeText(JsonNode schema, String field) {
        JsonNode property = resolved(resolved(schema).path("properties").path(field));
        return property.path("type").asText().equals("string") && !property.has("enum") && !property.has("format");
    }

    /** Whether the field must be given and is the id of something. */
    boolean requiresId(JsonNode schema, String field) {
        JsonNode resolved = resolved(schema);
        boolean required = false;
        for (JsonNode each : resolved.path("required")) {
            required |= each.asText().equals(field);
        }
        String pattern = resolved(resolved.path("properties").path(field))
                .path("pattern")
                .asText();
        return required && pattern.contains(ID);
    }

    private JsonNode resolved(JsonNode schema) {
        String reference = schema.path("$ref").asText("");
        if (!reference.isEmpty()) {
            return resolved(schemas.path(reference.substring(reference.lastIndexOf('/') + 1)));
        }
        for (String choice : List.of("anyOf", "oneOf", "allOf")) {
            for (JsonNode each : schema.path(choice)) {
                if (!each.path("type").asText().equals("null")) {
                    return resolved(each);
                }
            }
        }
        return schema;
    }
}
