package org.hjemvej.notifications.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.hjemvej.platform.audit.Audit;
import org.hjemvej.platform.caller.Actor;
import org.hjemvej.platform.rest.ExpectedVersion;
import org.hjemvej.platform.time.BusinessClock;

/** An organisation says what it did with a notice. */
@ApplicationScoped
public class AcknowledgeNotice {

    private final Notices notices;
    private final Audit audit;
    private final BusinessClock clock;

    AcknowledgeNotice(Notices notices, Audit audit, BusinessClock clock) {
        this.notices = notices;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public Notice run(String id, Inbox inbox, ExpectedVersion expected, Notice.Acknowledgement answer, Actor actor) {
        Notice notice = notices.get(id, inbox);
        expected.mustBe(notice.version());
        notice.acknowledge(answer, actor, clock.now());
        notices.flush();
        audit.record(actor, "notice.acknowledge", notice.handle(), id);
        return notice;
    }
}
