package org.hjemvej.system.story;

import com.fasterxml.jackson.databind.JsonNode;

/** What CMM reads of a case at any time: what has happened, and what may come next or why not. */
final class CaseSoFar {

    private final Agency clara;
    private final String path;

    CaseSoFar(Stage stage, String handle) {
        this.clara = stage.cast().clara();
        this.path = new InDenmark(stage).path(handle);
    }

    void print() {
        System.out.println(
                "\nTimeline of the case, as CMM reads it (GET .../timeline; with Accept: text/html a page to print):");
        String next = "";
        do {
            JsonNode page = clara.get(path + "/timeline?limit=100" + next)
                    .must(200, "read the timeline")
                    .body();
            page.path("items")
                    .forEach(entry -> System.out.printf(
                            "  %-10s  %-26s %s%n",
                            entry.path("on").asText(),
                            entry.path("organisation").asText(""),
                            entry.path("text").asText()));
            next = page.hasNonNull("next") ? "&cursor=" + page.path("next").asText() : "";
        } while (!next.isEmpty());
        System.out.println("\nWhat CMM may do next (GET .../next-actions):");
        clara.get(path + "/next-actions")
                .must(200, "read the next actions")
                .body()
                .path("_actions")
                .forEach(action -> System.out.printf(
                        "  %-3s  %-26s %s%n",
                        action.path("allowed").asBoolean() ? "yes" : "no",
                        action.path("operation").asText(),
                        action.path("because")
                                .path("text")
                                .asText(action.path("about").asText(""))));
    }
}
