package org.hjemvej.platform.audit;

import io.opentelemetry.api.trace.Span;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Collection;
import javax.sql.DataSource;
import org.hjemvej.platform.caller.Actor;
import org.hjemvej.platform.time.BusinessClock;

/** Writes audit rows in the transaction of what they tell about; without a transaction it refuses. */
@ApplicationScoped
public class Audit {

    private static final String INSERT =
            "insert into audit (occurred_at, recorded_at, actor_id, organisation, role, actor_kind, action, chain, object_id, ids, trace_id)"
                    + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private final DataSource database;
    private final BusinessClock clock;

    Audit(DataSource database, BusinessClock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** One write to, or read of, one person's file. {@code chain} is the handle, {@code objectId} what was touched in it. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void record(Actor actor, String action, String chain, String objectId) {
        insert(actor, action, chain, objectId, "");
    }

    /** One list or search: a single row on the chain of the service with the ids that were returned. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void recordList(Actor actor, String action, Collection<String> ids) {
        insert(actor, action, "service", "", String.join(" ", ids));
    }

    private void insert(Actor actor, String action, String chain, String objectId, String ids) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(INSERT)) {
            statement.setTimestamp(1, Timestamp.from(clock.now()));
            statement.setTimestamp(2, Timestamp.from(clock.machineTime()));
            statement.setString(3, actor.id());
            statement.setString(4, actor.organisation());
            statement.setString(5, actor.role());
            statement.setString(6, actor.kind().name());
            statement.setString(7, action);
            statement.setString(8, chain);
            statement.setString(9, objectId);
            statement.setString(10, ids);
            statement.setString(11, Span.current().getSpanContext().getTraceId());
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("The audit row could not be written", e);
        }
    }
}
