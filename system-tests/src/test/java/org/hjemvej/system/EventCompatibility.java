package org.hjemvej.system;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What may not change in a version of an event: a reader of the earlier schema must understand every event of the new one.
 * New optional fields are welcome; anything else is a new version.
 */
final class EventCompatibility {

    private static final Set<String> JUDGED_OTHERWISE =
            Set.of("title", "description", "examples", "$id", "properties", "required", "enum", "items");

    private EventCompatibility() {}

    /** One sentence for each breach, naming the path of the field; empty when every reader of before is served. */
    static List<String> breaches(JsonNode before, JsonNode after) {
        List<String> breaches = new ArrayList<>();
        compare("$", before, after, breaches);
        return breaches;
    }

    private static void compare(String path, JsonNode before, JsonNode after, List<String> breaches) {
        if (after.isMissingNode()) {
            breaches.add(path + " is gone");
            return;
        }
        Set<String> keywords = new TreeSet<>();
        before.fieldNames().forEachRemaining(keywords::add);
        after.fieldNames().forEachRemaining(keywords::add);
        keywords.removeAll(JUDGED_OTHERWISE);
        for (String keyword : keywords) {
            if (!before.path(keyword).equals(after.path(keyword))) {
                breaches.add(path + " has another " + keyword);
            }
        }
        Set<String> required = texts(before.path("required"));
        required.removeAll(texts(after.path("required")));
        required.forEach(name -> breaches.add(path + "." + name + " is no longer always there"));
        if (before.has("enum")) {
            Set<String> codes = texts(after.path("enum"));
            codes.removeAll(texts(before.path("enum")));
            if (!after.has("enum")) {
                breaches.add(path + " has any code now");
            }
            codes.forEach(code -> breaches.add(path + " has a code that readers do not know: " + code));
        }
        before.path("properties")
                .properties()
                .forEach(field -> compare(
                        path + "." + field.getKey(),
                        field.getValue(),
                        after.path("properties").path(field.getKey()),
                        breaches));
        if (before.has("items")) {
            compare(path + "[]", before.path("items"), after.path("items"), breaches);
        }
    }

    private static Set<String> texts(JsonNode array) {
        Set<String> texts = new HashSet<>();
        array.forEach(each -> texts.add(each.asText()));
        return texts;
    }
}
