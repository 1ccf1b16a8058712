package org.hjemvej.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** The events of a subject as they were published: for a consumer that reads them again. */
@ApplicationScoped
public class PublishedEvents {

    private static final String AFTER =
            "select event_id, type, sequence, payload, occurred_at, correlation_id, causation_id, trace_parent"
                    + " from outbox where topic = ? and subject = ? and sequence > ? order by sequence limit ?";

    private final DataSource database;

    PublishedEvents(DataSource database) {
        this.database = database;
    }

    /** An event with what its CloudEvents headers say. */
    public record Published(
            String id,
            String type,
            long sequence,
            String payload,
            Instant time,
            String correlationId,
            String causationId,
            String traceParent) {}

    /** Events of a subject on a topic after a sequence number, in order. */
    public List<Published> after(String topic, String subject, long sequence, int limit) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(AFTER)) {
            statement.setString(1, topic);
            statement.setString(2, subject);
            statement.setLong(3, sequence);
            statement.setInt(4, limit);
            try (ResultSet result = statement.executeQuery()) {
                List<Published> events = new ArrayList<>();
                while (result.next()) {
                    events.add(new Published(
                            result.getString("event_id"),
                            result.getString("type"),
                            result.getLong("sequence"),
                            result.getString("payload"),
                            result.getTimestamp("occurred_at").toInstant(),
                            result.getString("correlation_id"),
                            result.getString("causation_id"),
                            result.getString("trace_parent")));
                }
                return events;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The published events could not be read", e);
        }
    }
}
