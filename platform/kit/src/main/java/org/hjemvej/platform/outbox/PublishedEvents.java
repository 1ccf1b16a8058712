package org.hjemvej.platform.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/** The events of a subject as they were published: for a consumer that reads them again, and for who tells what happened. */
@ApplicationScoped
public class PublishedEvents {

    private static final String AFTER =
            "select event_id, type, sequence, payload, occurred_at, correlation_id, causation_id, trace_parent"
                    + " from outbox where topic = ? and subject = ? and sequence > ? order by sequence limit ?";
    private static final String TOLD = "select type, sequence, payload, occurred_at from outbox"
            + " where topic = ? and subject = ? and type = any (?) order by sequence";

    private final DataSource database;
    private final ObjectMapper json;

    PublishedEvents(DataSource database, ObjectMapper json) {
        this.database = database;
        this.json = json;
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

    /** An event as somebody may be told of it: the ids, codes, numbers and dates it carries, as text by their names. */
    public record Told(String type, long sequence, Instant time, Map<String, String> data) {}

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

    /** All events of these types about a subject on a topic, in order. */
    public List<Told> told(String topic, String subject, Collection<String> types) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(TOLD)) {
            statement.setString(1, topic);
            statement.setString(2, subject);
            statement.setArray(3, connection.createArrayOf("text", types.toArray()));
            try (ResultSet result = statement.executeQuery()) {
                List<Told> events = new ArrayList<>();
                while (result.next()) {
                    events.add(new Told(
                            result.getString("type"),
                            result.getLong("sequence"),
                            result.getTimestamp("occurred_at").toInstant(),
                            data(result.getString("payload"))));
                }
                return events;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The published events could not be read", e);
        }
    }

    private Map<String, String> data(String payload) {
        Map<String, String> data = new HashMap<>();
        for (Map.Entry<String, JsonNode> field : fields(payload)) {
            if (field.getValue().isValueNode()) {
                data.put(field.getKey(), field.getValue().asText());
            }
        }
        return Map.copyOf(data);
    }

    private Collection<Map.Entry<String, JsonNode>> fields(String payload) {
        try {
            return json.readTree(payload).properties();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A published event is no JSON", e);
        }
    }
}
