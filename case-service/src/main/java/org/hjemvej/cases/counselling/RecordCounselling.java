package org.hjemvej.cases.counselling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hjemvej.cases.assessment.Assessments;
import org.hjemvej.cases.casefile.CaseFile;
import org.hjemvej.cases.casefile.CaseFiles;
import org.hjemvej.cases.casefile.CaseReader;
import org.hjemvej.cases.reflection.RecoveryDays;
import org.hjemvej.platform.audit.Audit;
import org.hjemvej.platform.caller.Actor;
import org.hjemvej.platform.time.BusinessClock;
import org.jspecify.annotations.Nullable;

/** Records a counselling session. Nothing is published: what a person deliberates stays between her and CMM. */
@ApplicationScoped
public class RecordCounselling {

    private final CaseFiles files;
    private final CounsellingSessions sessions;
    private final Assessments assessments;
    private final CounsellingNotes notes;
    private final RecoveryDays recovery;
    private final Audit audit;
    private final BusinessClock clock;

    RecordCounselling(
            CaseFiles files,
            CounsellingSessions sessions,
            Assessments assessments,
            CounsellingNotes notes,
            RecoveryDays recovery,
            Audit audit,
            BusinessClock clock) {
        this.files = files;
        this.sessions = sessions;
        this.assessments = assessments;
        this.notes = notes;
        this.recovery = recovery;
        this.audit = audit;
        this.clock = clock;
    }

    /** Refuses a session of CMM's own making while she recovers; one she asked for stands. */
    @Transactional
    public CounsellingSession run(
            String handle,
            CaseReader reader,
            CounsellingSession.Facts facts,
            boolean atOwnWish,
            @Nullable String note,
            Actor actor) {
        offerTo(files.toChange(handle, reader)).mustStand();
        CounsellingSession session = CounsellingSession.of(handle, facts, actor, clock.now());
        if (atOwnWish) {
            session.atOwnWish();
        } else {
            mustBePastRecovery(handle, facts.heldOn());
        }
        if (note != null) {
            session.note(notes.seal(session, note.getBytes(StandardCharsets.UTF_8)));
        }
        session.reached(CounsellingProgress.of(until(session)).furthest());
        sessions.persistAndFlush(session);
        audit.record(actor, "counselling.record", handle, session.id());
        return session;
    }

    /** Refuses when CMM may not bring up a return today. */
    void mustBePossible(CaseFile file) {
        offerTo(file).mustStand();
        mustBePastRecovery(file.handle(), clock.today());
    }

    private void mustBePastRecovery(String handle, LocalDate day) {
        recovery.overOn(handle, day).ifPresent(overOn -> {
            throw CounsellingRule.RECOVERY_DAYS.broken(Map.of("overOn", overOn));
        });
    }

    /** Whether the person of a case may be counselled now, and why. */
    public CounsellingOffer offerTo(CaseFile file) {
        return new CounsellingOffer(file.kind(), file.treatedAsChild(), assessments.standsPositive(file.handle()));
    }

    /** The sessions held no later than this one, and this one as the last. */
    private List<CounsellingSession> until(CounsellingSession session) {
        List<CounsellingSession> until = new ArrayList<>(sessions.of(session.caseHandle()));
        until.removeIf(other -> other.heldOn().isAfter(session.heldOn()));
        until.add(session);
        return until;
    }
}
