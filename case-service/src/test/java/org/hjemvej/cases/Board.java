package org.hjemvej.cases;

import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The board of deadlines, as CMM's manager reads it. */
final class Board {

    private Board() {}

    /** What it shows of a reference, page by page, earliest first. */
    static List<Map<String, Object>> of(String reference) {
        List<Map<String, Object>> found = new ArrayList<>();
        String cursor = "";
        while (cursor != null) {
            JsonPath page = Journey.METTE
                    .get("/v1/deadlines?limit=100&dueBefore=" + Journey.today().plusDays(60) + cursor)
                    .jsonPath();
            found.addAll(page.getList("items.findAll { it.reference == '" + reference + "' }"));
            String next = page.getString("next");
            cursor = next == null ? null : "&cursor=" + next;
        }
        return found;
    }
}
