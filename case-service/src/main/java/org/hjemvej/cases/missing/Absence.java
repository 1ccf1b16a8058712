package org.hjemvej.cases.missing;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import org.hjemvej.platform.caller.Actor;
import org.hjemvej.platform.ids.Ids;
import org.jspecify.annotations.Nullable;

/** Somebody is missing until she is back, or until a person decides that nobody looks for her any more. */
@Entity
@Table(name = "absence")
public class Absence {

    private static final String MANAGER = "cmm-manager";

    @Id
    private String id;

    @Version
    private long version;

    private String subject;
    private @Nullable String placementId;

    @Enumerated(EnumType.STRING)
    private AbsenceStatus status;

    private boolean child;

    @Enumerated(EnumType.STRING)
    private Circumstances circumstances;

    private LocalDate since;
    private int alarms;
    private String reportedBy;
    private Instant reportedAt;
    private @Nullable LocalDate endedOn;

    @Enumerated(EnumType.STRING)
    private @Nullable CloseReason closeReason;

    protected Absence() {}

    /** How it was noticed, since when, and from which placement, if from one. */
    public record Report(
            Circumstances circumstances,
            LocalDate since,
            @Nullable String placementId) {}

    static Absence report(String subject, boolean child, Report report, Actor actor, Instant now) {
        Absence absence = new Absence();
        absence.id = Ids.handle("W");
        absence.subject = subject;
        absence.placementId = report.placementId();
        absence.status = AbsenceStatus.MISSING;
        absence.child = child;
        absence.circumstances = report.circumstances();
        absence.since = report.since();
        absence.reportedBy = actor.id();
        absence.reportedAt = now;
        return absence;
    }

    /** The next alarm about a child; returns its number. */
    int alarm() {
        alarms++;
        return alarms;
    }

    /** By what is known now she is, or is not, a child. */
    void childIs(boolean nowChild) {
        child = nowChild;
    }

    /** She has a case now, in which she goes on being missing. */
    void carryOver(String handle, boolean nowChild) {
        subject = handle;
        child = nowChild;
    }

    void comeBack(LocalDate today) {
        become(AbsenceStatus.RETURNED);
        endedOn = today;
    }

    /** Nobody looks any more. For a child only a manager decides that, in person. */
    void close(CloseReason reason, LocalDate today, Actor actor) {
        mustBeClosedBy(actor);
        end(reason, today);
    }

    /** Refuses unless the search for her may end by a decision of this person. */
    void mustBeClosedBy(Actor actor) {
        mustBeAbleToBecome(AbsenceStatus.CLOSED);
        if (child && !(actor.isPerson() && actor.role().equals(MANAGER))) {
            throw MissingRule.MISSING_CHILD_CLOSED_BY_MANAGER.broken();
        }
    }

    boolean mayBecome(AbsenceStatus wanted) {
        return status.next().contains(wanted);
    }

    /** She has answered, or was seen, wherever she is: that ends the search by itself, and nobody decides on it. */
    void reached(LocalDate today) {
        end(CloseReason.FOUND_ELSEWHERE, today);
    }

    private void end(CloseReason reason, LocalDate today) {
        become(AbsenceStatus.CLOSED);
        closeReason = reason;
        endedOn = today;
    }

    private void become(AbsenceStatus wanted) {
        mustBeAbleToBecome(wanted);
        status = wanted;
    }

    private void mustBeAbleToBecome(AbsenceStatus wanted) {
        status.mustLeadTo(wanted, MissingRule.ABSENCE_STATE);
    }

    public String id() {
        return id;
    }

    public long version() {
        return version;
    }

    /** The case handle, or the referral whose person had a place before there was a case. */
    public String subject() {
        return subject;
    }

    public @Nullable String placementId() {
        return placementId;
    }

    public AbsenceStatus status() {
        return status;
    }

    public boolean isOfChild() {
        return child;
    }

    boolean isMissing() {
        return status == AbsenceStatus.MISSING;
    }

    boolean isChildMissing() {
        return child && isMissing();
    }

    public Circumstances circumstances() {
        return circumstances;
    }

    public LocalDate since() {
        return since;
    }

    /** How often others were told of a missing child. */
    public int alarms() {
        return alarms;
    }

    /** Whether others look for a child because of it, though she may be known to be an adult meanwhile. */
    boolean isKnownToOthers() {
        return alarms > 0;
    }

    /** Whether her search ended because she was found: that she comes back afterwards is no news to who searched. */
    boolean isFound() {
        return closeReason != null && closeReason.isFound();
    }

    public Instant reportedAt() {
        return reportedAt;
    }

    public @Nullable LocalDate endedOn() {
        return endedOn;
    }

    public @Nullable CloseReason closeReason() {
        return closeReason;
    }
}
