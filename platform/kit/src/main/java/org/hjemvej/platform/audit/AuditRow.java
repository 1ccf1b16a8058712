package org.hjemvej.platform.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;

/** An audit row as it is linked: every column, in a fixed order, each with its length so that no two rows look alike. */
record AuditRow(long id, String chain, List<String> columns) {

    static final String SELECT = "a.id, a.occurred_at, a.recorded_at, a.actor_id, a.organisation, a.role, a.actor_kind,"
            + " a.action, a.chain, a.object_id, a.ids, a.trace_id";

    static AuditRow read(ResultSet result) throws SQLException {
        return new AuditRow(
                result.getLong("id"),
                result.getString("chain"),
                List.of(
                        Long.toString(result.getLong("id")),
                        instant(result, "occurred_at"),
                        instant(result, "recorded_at"),
                        result.getString("actor_id"),
                        result.getString("organisation"),
                        result.getString("role"),
                        result.getString("actor_kind"),
                        result.getString("action"),
                        result.getString("chain"),
                        result.getString("object_id"),
                        result.getString("ids"),
                        result.getString("trace_id")));
    }

    private static String instant(ResultSet result, String column) throws SQLException {
        return result.getObject(column, OffsetDateTime.class).toInstant().toString();
    }
}
