package org.hjemvej.platform.audit;

import io.opentelemetry.api.trace.Span;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Collection;
import org.hjemvej.platform.caller.Actor;
import org.hjemvej.platform.commit.RowsAtCommit;
import org.hjemvej.platform.time.BusinessClock;

/** Writes audit rows in the transaction of what they tell about; without a transaction it refuses. */
@Singleton
public class Audit {

    private static final String INSERT =
            "insert into audit (occurred_at, recorded_at, actor_id, organisation, role, actor_kind, action, chain, object_id, ids, trace_id)"
                    + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private final RowsAtCommit rows;
    private final BusinessClock clock;

    Audit(RowsAtCommit rows, BusinessClock clock) {
        this.rows = rows;
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
        rows.add(
                INSERT,
                clock.now(),
                clock.machineTime(),
                actor.id(),
                actor.organisation(),
                actor.role(),
                actor.kind().name(),
                action,
                chain,
                objectId,
                ids,
                Span.current().getSpanContext().getTraceId());
    }
}
