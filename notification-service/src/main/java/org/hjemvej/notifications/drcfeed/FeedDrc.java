package org.hjemvej.notifications.drcfeed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.hjemvej.platform.audit.Audit;
import org.hjemvej.platform.caller.Actor;
import org.hjemvej.platform.outbox.Outbox;

/** Writes DRC's feed. No case handle and no number of another topic leaves here. */
@ApplicationScoped
public class FeedDrc {

    private static final Actor ACTOR = Actor.system("reintegration.events");

    private final Outbox outbox;
    private final Audit audit;

    FeedDrc(Outbox outbox, Audit audit) {
        this.outbox = outbox;
        this.audit = audit;
    }

    @Transactional
    public void run(DrcFeedEvent event) {
        outbox.publish(event, ACTOR);
        audit.record(ACTOR, "drc-feed.write", event.subject(), event.type());
    }
}
