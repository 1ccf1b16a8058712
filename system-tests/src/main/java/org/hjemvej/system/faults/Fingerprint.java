package org.hjemvej.system.faults;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.hjemvej.local.ServiceName;
import org.hjemvej.system.running.StartedSystem;
import org.hjemvej.system.story.Story;

/**
 * What one person's way home has left in all databases, counted by kind: events, audit rows of what was done, notices,
 * deadlines, instalments, payouts; readings are not counted, for a command that is repeated reads again. A way home under faults must leave what an undisturbed one leaves, no more and no less.
 */
record Fingerprint(Map<String, Integer> counts) {

    private static final Map<String, String> OF_EVERY_SERVICE = Map.of(
            "event", "select topic || ' ' || type from outbox where subject = any (?)",
            "audit",
                    "select action from audit where chain = any (?) and action !~ '\\.(read|list|verify|standing)$'"
                            + " and action !~ '^(event|audit-chain)\\.'",
            "deadline", "select type || ' ' || state from deadline where subject = any (?)",
            "taken in", "select source from inbox where subject = any (?)");
    private static final Map<ServiceName, Map<String, String>> OF_ONE = Map.of(
            ServiceName.CASE, Map.of("case", "select 'case' from case_file where handle = any (?)"),
            ServiceName.REINTEGRATION,
                    Map.of(
                            "instalment",
                            "select sequence || ' ' || status || ' ' || minor from cash_instalment where programme_ref = any (?)",
                            "payout",
                            "select status || ' ' || minor from payout where programme_ref = any (?)"),
            ServiceName.PARTNER,
                    Map.of(
                            "instruction",
                            "select 'instalment ' || sequence from payment_instruction where programme_ref = any (?)",
                            "place",
                            "select status from place_reservation where programme_ref = any (?)"),
            ServiceName.NOTIFICATION,
                    Map.of("notice", "select code || ' ' || organisation from notice where handle = any (?)"));

    static Fingerprint of(StartedSystem system, Story.Played story) throws SQLException {
        Map<String, Integer> counts = new TreeMap<>();
        for (ServiceName service : ServiceName.values()) {
            try (Connection connection = system.database(service)) {
                Map<String, String> queries = new TreeMap<>(OF_EVERY_SERVICE);
                queries.putAll(OF_ONE.getOrDefault(service, Map.of()));
                for (Map.Entry<String, String> query : queries.entrySet()) {
                    String kind = service.key() + " " + query.getKey() + " ";
                    for (String each : texts(connection, query.getValue(), story)) {
                        counts.merge(kind + each, 1, Integer::sum);
                    }
                }
            }
        }
        return new Fingerprint(counts);
    }

    /** Refuses to be compared with when a query has found nothing: then it would prove nothing. */
    void mustBeComplete() {
        for (ServiceName service : ServiceName.values()) {
            for (String kind : OF_ONE.get(service).keySet()) {
                mustHave(service.key() + " " + kind + " ");
            }
            mustHave(service.key() + " event ");
            mustHave(service.key() + " audit ");
        }
    }

    private void mustHave(String kind) {
        if (counts.keySet().stream().noneMatch(each -> each.startsWith(kind))) {
            throw new IllegalStateException("Nothing was found of: " + kind);
        }
    }

    /** One sentence for each kind of which this has more or fewer than the other. */
    List<String> differences(Fingerprint expected) {
        Set<String> kinds = new TreeSet<>(counts.keySet());
        kinds.addAll(expected.counts.keySet());
        List<String> differences = new ArrayList<>();
        for (String kind : kinds) {
            int here = counts.getOrDefault(kind, 0);
            int there = expected.counts.getOrDefault(kind, 0);
            if (here != there) {
                differences.add(kind + ": " + here + " instead of " + there);
            }
        }
        return differences;
    }

    private static List<String> texts(Connection connection, String query, Story.Played story) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setArray(
                    1, connection.createArrayOf("text", new Object[] {story.caseHandle(), story.programmeRef()}));
            try (ResultSet result = statement.executeQuery()) {
                List<String> texts = new ArrayList<>();
                while (result.next()) {
                    texts.add(result.getString(1));
                }
                return texts;
            }
        }
    }
}
