package org.hjemvej.platform.audit;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** An audit row as it is linked: every column, in a fixed order, each with its length so that no two rows look alike. */
record AuditRow(long id, String chain, List<String> columns) {

    static final String SELECT = "a.id, a.occurred_at, a.recorded_at, a.actor_id, a.organisation, a.role, a.actor_kind,"
            + " a.action, a.chain, a.object_id, a.ids, a.trace_id";

    private static final String HMAC = "HmacSHA256";

    static AuditRow read(ResultSet result) throws SQLException {
        Instant occurred = result.getTimestamp("occurred_at").toInstant();
        Instant recorded = result.getTimestamp("recorded_at").toInstant();
        return new AuditRow(
                result.getLong("id"),
                result.getString("chain"),
                List.of(
                        Long.toString(result.getLong("id")),
                        occurred.toString(),
                        recorded.toString(),
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

    /** The link of this row: over the link before it, its position and every column, under the key of this service. */
    byte[] link(byte[] before, long position, byte[] key) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(key, HMAC));
            mac.update(before);
            mac.update(Long.toString(position).getBytes(StandardCharsets.US_ASCII));
            for (String column : columns) {
                byte[] text = column.getBytes(StandardCharsets.UTF_8);
                mac.update((":" + text.length + ":").getBytes(StandardCharsets.US_ASCII));
                mac.update(text);
            }
            return mac.doFinal();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HmacSHA256 is part of every JDK", e);
        }
    }
}
