package org.hjemvej.cases.counselling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import org.hjemvej.cases.casefile.CaseFiles;
import org.hjemvej.cases.casefile.CaseReader;
import org.hjemvej.platform.audit.Audit;
import org.hjemvej.platform.caller.Actor;
import org.hjemvej.platform.time.BusinessClock;
import org.jspecify.annotations.Nullable;

/** Records a counselling session. Nothing is published: what a person deliberates stays between her and CMM. */
@ApplicationScoped
public class RecordCounselling {

    private final CaseFiles files;
    private final CounsellingSessions sessions;
    private final Audit audit;
    private final BusinessClock clock;

    RecordCounselling(CaseFiles files, CounsellingSessions sessions, Audit audit, BusinessClock clock) {
        this.files = files;
        this.sessions = sessions;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public CounsellingSession run(
            String handle,
            CaseReader reader,
            LocalDate heldOn,
            String language,
            CounsellingSession.Answer answer,
            @Nullable LocalDate nextDate,
            Actor actor) {
        files.toChange(handle, reader);
        CounsellingSession session =
                CounsellingSession.of(handle, heldOn, language, answer, nextDate, actor, clock.now());
        sessions.persistAndFlush(session);
        audit.record(actor, "counselling.record", handle, session.id());
        return session;
    }
}
