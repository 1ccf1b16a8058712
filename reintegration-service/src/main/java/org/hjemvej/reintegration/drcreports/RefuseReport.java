package org.hjemvej.reintegration.drcreports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.hjemvej.platform.caller.Actor;
import org.hjemvej.platform.ids.Ids;
import org.hjemvej.platform.outbox.Outbox;

/** Answers a report that cannot be taken, in the transaction that takes note of it. */
@ApplicationScoped
public class RefuseReport {

    private static final String TYPE = "org\\.hjemvej\\.[a-z.-]{1,80}v[0-9]{1,3}";
    private static final String ID = "[A-Za-z0-9-]{1,64}";
    private static final String UNKNOWN = "unknown";

    private final Outbox outbox;

    RefuseReport(Outbox outbox) {
        this.outbox = outbox;
    }

    /** What a foreign system has written goes back only when it has the form of what belongs there: it could be personal data. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void run(String subject, String reportId, String reportType, String code, Actor actor) {
        outbox.publish(
                new DrcEvent.ReportRefused(
                        Ids.isHandle("P", subject) ? subject : UNKNOWN,
                        reportId.matches(ID) ? reportId : UNKNOWN,
                        reportType.matches(TYPE) ? reportType : UNKNOWN,
                        code),
                actor);
    }
}
