package org.hjemvej.cases.grants;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.hjemvej.platform.audit.Audit;
import org.hjemvej.platform.caller.Actor;
import org.hjemvej.platform.deadlines.DeadlineHandler;
import org.hjemvej.platform.outbox.Outbox;
import org.hjemvej.platform.time.BusinessClock;

/** The last day of a grant is over. Nobody has read by it since midnight; here it is written down and told. */
@ApplicationScoped
class GrantExpiry implements DeadlineHandler {

    static final String TYPE = "GRANT_EXPIRY";

    private final AccessGrants grants;
    private final Outbox outbox;
    private final Audit audit;
    private final BusinessClock clock;

    GrantExpiry(AccessGrants grants, Outbox outbox, Audit audit, BusinessClock clock) {
        this.grants = grants;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public void due(String subject, String reference, String detail, Instant dueAt) {
        grants.held(reference).filter(grant -> !grant.isEnded()).ifPresent(grant -> {
            grant.end(GrantEndReason.EXPIRED, clock.now());
            grants.flush();
            Actor actor = Actor.system("deadline");
            outbox.publish(new GrantEvent.GrantEnded(subject, grant.id(), GrantEndReason.EXPIRED), actor);
            audit.record(actor, "grant.end", subject, grant.id());
        });
    }
}
