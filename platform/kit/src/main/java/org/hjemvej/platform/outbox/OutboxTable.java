package org.hjemvej.platform.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;

/** The relay's view of the outbox. */
@ApplicationScoped
class OutboxTable {

    private static final int BATCH = 1000;
    private static final String UNSENT =
            "select id, event_id, topic, subject, sequence, type, payload, occurred_at, recorded_at, correlation_id,"
                    + " causation_id, actor_role, trace_parent from outbox where sent_at is null"
                    + " and (topic || ' ' || subject) <> all (?) order by id limit " + BATCH;
    private static final String MARK = "update outbox set sent_at = clock_timestamp() where id = any (?)"
            + " and exists (select 1 from relay_lease where name = 'outbox' and fence = ?)";

    private final DataSource database;

    OutboxTable(DataSource database) {
        this.database = database;
    }

    /** The oldest rows that wait, without those of subjects that are held back. */
    List<OutboxRow> unsent(Set<String> heldBack) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(UNSENT)) {
            statement.setArray(1, connection.createArrayOf("text", heldBack.toArray()));
            try (ResultSet result = statement.executeQuery()) {
                List<OutboxRow> rows = new ArrayList<>();
                while (result.next()) {
                    rows.add(row(result));
                }
                return rows;
            }
        }
    }

    /** Marks rows sent, unless another relay has taken over since: then nothing is marked and they are sent again. */
    boolean markSent(List<Long> ids, long fence) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(MARK)) {
            statement.setArray(1, connection.createArrayOf("bigint", ids.toArray()));
            statement.setLong(2, fence);
            return statement.executeUpdate() > 0;
        }
    }

    private static OutboxRow row(ResultSet result) throws SQLException {
        return new OutboxRow(
                result.getLong("id"),
                result.getString("event_id"),
                result.getString("topic"),
                result.getString("subject"),
                result.getLong("sequence"),
                result.getString("type"),
                result.getString("payload"),
                result.getTimestamp("occurred_at").toInstant(),
                result.getTimestamp("recorded_at").toInstant(),
                result.getString("correlation_id"),
                result.getString("causation_id"),
                result.getString("actor_role"),
                result.getString("trace_parent"));
    }
}
