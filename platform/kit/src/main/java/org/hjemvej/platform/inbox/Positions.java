package org.hjemvej.platform.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.sql.DataSource;

/**
 * Follows the numbers of each subject on the topics of our own services. A number that is skipped says that events are
 * missing: that is remembered in the same transaction as the event behind the gap, which is not held up by it.
 */
@ApplicationScoped
class Positions {

    private static final String ADVANCE = """
            insert into inbox_position (topic, subject, last)
            select ?, seen.* from unnest(?::text[], ?::bigint[]) as seen
            on conflict (topic, subject) do update set last = greatest(inbox_position.last, excluded.last)
            returning subject, coalesce(old.last, 0)
            """;
    private static final String REMEMBER = "insert into inbox_gap (topic, subject, after, reached, before)"
            + " values (?, ?, ?, ?, ?) on conflict do nothing";

    private final DataSource database;
    private final EventSources sources;

    Positions(DataSource database, EventSources sources) {
        this.database = database;
        this.sources = sources;
    }

    /** Says that these events of a topic have been seen, whatever was made of them. What a foreign producer counts is not followed. */
    void seen(String topic, List<Envelope> events) {
        if (!sources.addresses().containsKey(EventSources.producer(topic))) {
            return;
        }
        // by subject: whoever advances several of them at the same time does it in the same order
        SortedMap<String, List<Long>> numbers = new TreeMap<>();
        for (Envelope event : events) {
            if (event.sequence() >= 1) {
                numbers.computeIfAbsent(event.subject(), subject -> new ArrayList<>())
                        .add(event.sequence());
            }
        }
        if (numbers.isEmpty()) {
            return;
        }
        try (Connection connection = database.getConnection()) {
            for (Map.Entry<String, Long> reached :
                    advance(connection, topic, numbers).entrySet()) {
                String subject = reached.getKey();
                long last = reached.getValue();
                for (long number : numbers.getOrDefault(subject, List.of())) {
                    if (number > last + 1) {
                        remember(connection, topic, subject, last, number);
                    }
                    last = Math.max(last, number);
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The position in a topic could not be kept", e);
        }
    }

    /** Moves each subject on to its highest number; the number each had reached before. */
    private static Map<String, Long> advance(Connection connection, String topic, SortedMap<String, List<Long>> numbers)
            throws SQLException {
        Map<String, Long> before = new HashMap<>();
        try (PreparedStatement statement = connection.prepareStatement(ADVANCE)) {
            statement.setString(1, topic);
            statement.setArray(
                    2, connection.createArrayOf("text", numbers.keySet().toArray()));
            statement.setArray(
                    3,
                    connection.createArrayOf(
                            "bigint",
                            numbers.values().stream().map(Collections::max).toArray()));
            try (ResultSet result = statement.executeQuery()) {
                while (result.next()) {
                    before.put(result.getString(1), result.getLong(2));
                }
            }
        }
        return before;
    }

    private static void remember(Connection connection, String topic, String subject, long after, long before)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(REMEMBER)) {
            statement.setString(1, topic);
            statement.setString(2, subject);
            statement.setLong(3, after);
            statement.setLong(4, after);
            statement.setLong(5, before);
            statement.executeUpdate();
        }
    }
}
