package org.hjemvej.platform.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * Follows the numbers of each subject on the topics of our own services. A number that is skipped says that events are
 * missing: that is remembered in the same transaction as the event behind the gap, which is not held up by it.
 */
@ApplicationScoped
class Positions {

    private static final String ADVANCE = """
            insert into inbox_position (topic, subject, last) values (?, ?, ?)
            on conflict (topic, subject) do update set last = greatest(inbox_position.last, excluded.last)
            returning coalesce(old.last, 0)
            """;
    private static final String REMEMBER = "insert into inbox_gap (topic, subject, after, reached, before)"
            + " values (?, ?, ?, ?, ?) on conflict do nothing";

    private final DataSource database;
    private final EventSources sources;

    Positions(DataSource database, EventSources sources) {
        this.database = database;
        this.sources = sources;
    }

    /** Says that this number has been seen, whatever was made of it. What a foreign producer counts is not followed. */
    void seen(String topic, String subject, long number) {
        if (number < 1 || !sources.addresses().containsKey(EventSources.producer(topic))) {
            return;
        }
        try (Connection connection = database.getConnection()) {
            long before = advance(connection, topic, subject, number);
            if (number > before + 1) {
                remember(connection, topic, subject, before, number);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The position in a topic could not be kept", e);
        }
    }

    private static long advance(Connection connection, String topic, String subject, long number) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(ADVANCE)) {
            statement.setString(1, topic);
            statement.setString(2, subject);
            statement.setLong(3, number);
            try (ResultSet result = statement.executeQuery()) {
                result.next();
                return result.getLong(1);
            }
        }
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
