package org.hjemvej.cases.missing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.hjemvej.cases.accommodation.PlaceLeft;
import org.hjemvej.cases.accommodation.PlaceTakenAgain;
import org.hjemvej.cases.casefile.AgeKnown;
import org.hjemvej.cases.casefile.CaseFile;
import org.hjemvej.cases.casefile.CaseFiles;
import org.hjemvej.cases.casefile.CaseReader;
import org.hjemvej.cases.intake.ReferralClosed;
import org.hjemvej.cases.intake.ReferralConverted;
import org.hjemvej.cases.intake.ReferralStatus;
import org.hjemvej.cases.intake.Referrals;
import org.hjemvej.cases.wayhome.ArrivedHome;
import org.hjemvej.platform.audit.Audit;
import org.hjemvej.platform.caller.Actor;
import org.hjemvej.platform.outbox.Outbox;
import org.hjemvej.platform.rest.ExpectedVersion;
import org.hjemvej.platform.rest.Page;
import org.hjemvej.platform.rest.PageAfter;
import org.hjemvej.platform.time.BusinessClock;

/** Reports who is missing and who is back. Payments that may pause are paused by who hears of it; no period and no offer ends. */
@ApplicationScoped
public class FollowAbsence {

    private final CaseFiles files;
    private final Referrals referrals;
    private final Absences absences;
    private final ChildAlarm alarm;
    private final Outbox outbox;
    private final Audit audit;
    private final BusinessClock clock;

    FollowAbsence(
            CaseFiles files,
            Referrals referrals,
            Absences absences,
            ChildAlarm alarm,
            Outbox outbox,
            Audit audit,
            BusinessClock clock) {
        this.files = files;
        this.referrals = referrals;
        this.absences = absences;
        this.alarm = alarm;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /** Which absence of which case, as the caller saw it. */
    public record Step(String handle, String id, CaseReader reader, ExpectedVersion expected, Actor actor) {}

    @Transactional
    public Absence report(String handle, CaseReader reader, Absence.Report report, Actor actor) {
        CaseFile file = files.toChange(handle, reader);
        mustBePossible(handle);
        return begin(handle, file.treatedAsChild(), report, actor);
    }

    /** Refuses when she is reported missing already. */
    void mustBePossible(String handle) {
        absences.lasting(handle).ifPresent(id -> {
            throw MissingRule.MISSING_ALREADY.broken(Map.of("absence", id));
        });
    }

    @Transactional
    public Absence comeBack(Step step) {
        Absence absence = taken(step, found -> found.comeBack(clock.today()));
        back(absence, step.actor());
        return absence;
    }

    @Transactional
    public Absence close(Step step, CloseReason reason) {
        Absence absence = taken(step, found -> found.close(reason, clock.today(), step.actor()));
        tellClosed(absence, reason, step.actor());
        return absence;
    }

    void left(@Observes PlaceLeft left) {
        // who is reported missing already goes on being missing
        if (absences.lasting(left.subject()).isEmpty()) {
            begin(
                    left.subject(),
                    left.child(),
                    new Absence.Report(Circumstances.LEFT_PLACE_WITHOUT_NOTICE, clock.today(), left.placementId()),
                    left.actor());
        }
    }

    /** Also when the search for who had left that place has ended without her: now she is found. */
    void takenAgain(@Observes PlaceTakenAgain again) {
        String subject = again.subject();
        Optional<Absence> missed = lasting(subject)
                .or(() -> absences.endedUnfound(subject, again.placementId()).map(id -> absences.held(subject, id)));
        missed.ifPresent(absence -> {
            absence.comeBack(clock.today());
            absences.flush();
            back(absence, again.actor());
        });
    }

    /** Whoever is found to be a child while missing is looked for as one. */
    void found(@Observes AgeKnown age) {
        if (!age.isChange()) {
            return;
        }
        lasting(age.caseHandle()).ifPresent(absence -> {
            absence.childIs(age.now().treatedAsChild());
            if (age.isNewChild()) {
                alarm.raise(absence, age.actor());
            }
            absences.flush();
        });
    }

    /** Who is missing when her case is opened goes on being missing in it, where it is told of from now on. */
    void converted(@Observes ReferralConverted converted) {
        withoutAlarm(converted.referralId()).ifPresent(absence -> {
            Actor actor = converted.actor();
            absence.carryOver(converted.caseHandle(), converted.ageState().treatedAsChild());
            absences.flush();
            audit.record(actor, "absence.carry-over", absence.subject(), absence.id());
            tellMissing(absence, actor);
        });
    }

    /**
     * Who declines the interview has been reached, so nobody looks for her any more. No contact says nothing of the kind:
     * she goes on being missing until the interview is offered again and answered.
     */
    void closed(@Observes ReferralClosed closed) {
        String referral = closed.referralId();
        if (referrals.get(referral, null).status() != ReferralStatus.DECLINED_BY_PERSON) {
            return;
        }
        withoutAlarm(referral).ifPresent(absence -> reached(absence, closed.actor()));
    }

    /**
     * Who has arrived at home has been seen there, so nobody looks for her any more. It is a fact and no decision, so it takes no
     * manager, of a child neither. A search that began after that day goes on; on the day itself what is heard last counts. One
     * in a case that is merged into hers goes on, too: a merge that was wrong can be undone, and the search would not come back.
     */
    void arrived(@Observes ArrivedHome home) {
        String handle = home.caseHandle();
        absences.lasting(handle, home.on())
                .flatMap(id -> withoutAlarm(handle, id))
                .ifPresent(absence -> reached(absence, home.actor()));
    }

    @Transactional
    public Page<Absence> readPage(String handle, CaseReader reader, PageAfter after) {
        files.get(handle, reader);
        return absences.of(handle, after);
    }

    @Transactional
    public Absence readOne(String handle, String id, CaseReader reader, Actor actor) {
        files.get(handle, reader);
        Absence absence = absences.get(handle, id);
        audit.record(actor, "absence.read", handle, id);
        return absence;
    }

    private Absence begin(String subject, boolean child, Absence.Report report, Actor actor) {
        Absence absence = Absence.report(subject, child, report, actor, clock.now());
        absences.persistAndFlush(absence);
        audit.record(actor, "absence.report", subject, absence.id());
        tellMissing(absence, actor);
        return absence;
    }

    /** Also in a case that is merged into another: an alarm must be ended where it was raised. */
    private Absence taken(Step step, Consumer<Absence> verb) {
        alarm.cancel(step.id());
        files.locked(step.handle(), step.reader());
        Absence absence = absences.held(step.handle(), step.id());
        step.expected().mustBe(absence.version());
        verb.accept(absence);
        absences.flush();
        return absence;
    }

    private Optional<Absence> lasting(String subject) {
        return absences.lasting(subject).map(id -> absences.held(subject, id));
    }

    /** The one that lasts, its alarm given up before it is taken. */
    private Optional<Absence> withoutAlarm(String subject) {
        return absences.lasting(subject).flatMap(id -> withoutAlarm(subject, id));
    }

    private Optional<Absence> withoutAlarm(String subject, String id) {
        alarm.cancel(id);
        return Optional.of(absences.held(subject, id)).filter(Absence::isMissing);
    }

    private void reached(Absence absence, Actor actor) {
        absence.reached(clock.today());
        absences.flush();
        tellClosed(absence, CloseReason.FOUND_ELSEWHERE, actor);
    }

    private void tellMissing(Absence absence, Actor actor) {
        outbox.publish(new MissingEvent.ContactLost(absence.subject(), absence.id(), absence.since()), actor);
        if (absence.isOfChild()) {
            alarm.raise(absence, actor);
        }
    }

    private void tellClosed(Absence absence, CloseReason reason, Actor actor) {
        outbox.publish(new MissingEvent.AbsenceClosed(absence.subject(), absence.id(), reason), actor);
        audit.record(actor, "absence.close", absence.subject(), absence.id());
        if (reason.isFound()) {
            alarm.found(absence, actor);
        } else {
            alarm.searchEnded(absence, actor);
        }
        // a report that was an error brings nobody back who has left Denmark by an earlier one
        boolean stillGone = reason == CloseReason.REPORTED_IN_ERROR && absences.hasLeftDenmark(absence.subject());
        if (reason.isReached() && !stillGone) {
            tellReached(absence, actor);
        }
    }

    private void back(Absence absence, Actor actor) {
        tellReached(absence, actor);
        if (!absence.isFound() && !isMissedAgain(absence)) {
            alarm.found(absence, actor);
        }
        audit.record(actor, "absence.come-back", absence.subject(), absence.id());
    }

    private void tellReached(Absence absence, Actor actor) {
        if (!isMissedAgain(absence)) {
            outbox.publish(new MissingEvent.ContactRegained(absence.subject(), absence.id(), clock.today()), actor);
        }
    }

    /** She is missing by another report: of nobody who is looked for it is told that she is reached or found. */
    private boolean isMissedAgain(Absence absence) {
        return absences.lasting(absence.subject()).isPresent();
    }
}
