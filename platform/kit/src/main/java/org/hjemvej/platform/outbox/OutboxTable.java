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

    /** How many rows one look finds at most. */
    static final int BATCH = 2000;

    /** Looks at what waits, in order, and for each into the outbox: "offset 0" keeps it from reading the outbox from its start. */
    private static final String UNSENT =
            "select event.* from outbox_waiting waiting, lateral (select id, event_id, topic, subject, sequence, type,"
                    + " payload, occurred_at, recorded_at, correlation_id, causation_id, actor_role, trace_parent"
                    + " from outbox where outbox.id = waiting.id offset 0) event"
                    + " where (event.topic || ' ' || event.subject) <> all (?)"
                    + " order by waiting.id limit " + BATCH;
    /**
     * Does not wait for the disk: what a crash puts back is sent twice, which every reader bears, and the next events need
     * not wait. The row of the lease is held meanwhile, so that a republication comes before or after.
     */
    private static final String TAKE_OFF =
            "with led as materialized (select set_config('synchronous_commit', 'off', true)"
                    + " from relay_lease where name = 'outbox' and fence = ? for share)"
                    + " delete from outbox_waiting using led where id = any (?)";

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

    /** Takes rows that were sent off what waits, unless another relay has taken over since: then they stay and are sent again. */
    boolean takeOff(List<Long> ids, long fence) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(TAKE_OFF)) {
            statement.setLong(1, fence);
            statement.setArray(2, connection.createArrayOf("bigint", ids.toArray()));
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
