package org.hjemvej.system.story;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Draws a run as a Mermaid sequence diagram from the correlation and causation ids of its events. */
public final class SequenceDiagram {

    private SequenceDiagram() {}

    /** Who made whom do what: a request by a role, or an event of another service. */
    public static String of(List<Topic.Seen> events) {
        Map<String, Topic.Seen> byId = new HashMap<>();
        events.forEach(event -> byId.put(event.header("ce_id"), event));
        StringBuilder text = new StringBuilder("sequenceDiagram\n");
        Set<String> requests = new HashSet<>();
        events.stream()
                .sorted(Comparator.comparing(event -> event.header("ce_recordedtime")))
                .forEach(event -> draw(event, byId, requests, text));
        return text.toString();
    }

    private static void draw(Topic.Seen event, Map<String, Topic.Seen> byId, Set<String> requests, StringBuilder text) {
        String service = service(event);
        Topic.Seen cause = byId.get(event.header("ce_causationid"));
        if (cause != null) {
            arrow(text, service(cause), "-)", service, cause.shortType());
        } else if (requests.add(event.header("ce_causationid"))) {
            arrow(text, event.header("ce_actorrole").replace('-', '_'), "->>", service, "command");
        }
        text.append("    Note over ")
                .append(service)
                .append(": ")
                .append(event.shortType())
                .append('\n');
    }

    private static void arrow(StringBuilder text, String from, String arrow, String to, String label) {
        text.append("    ")
                .append(from)
                .append(arrow)
                .append(to)
                .append(": ")
                .append(label)
                .append('\n');
    }

    private static String service(Topic.Seen event) {
        String source = event.header("ce_source");
        return source.substring(source.lastIndexOf(':') + 1).replace('-', '_');
    }
}
