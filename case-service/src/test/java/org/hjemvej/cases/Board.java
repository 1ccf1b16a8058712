package org.hjemvej.cases;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hjemvej.platform.testing.Json;

/** The board of deadlines, as CMM's manager reads it. */
final class Board {

    private Board() {}

    /** What it shows of a reference, page by page, earliest first. */
    static List<Map<String, Object>> of(String reference) {
        List<Map<String, Object>> found = new ArrayList<>();
        String cursor = "";
        while (cursor != null) {
            JsonNode page = Json.of(Journey.METTE.get(
                    "/v1/deadlines?limit=100&dueBefore=" + Journey.today().plusDays(60) + cursor));
            for (JsonNode item : page.path("items")) {
                if (item.path("reference").asText().equals(reference)) {
                    found.add(Json.fields(item));
                }
            }
            cursor = page.hasNonNull("next") ? "&cursor=" + page.path("next").asText() : null;
        }
        return found;
    }
}
