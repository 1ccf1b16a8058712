package org.hjemvej.cases.reflection;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.hjemvej.cases.casefile.StayBasis;
import org.hjemvej.platform.caller.Actor;
import org.hjemvej.platform.ids.Ids;
import org.jspecify.annotations.Nullable;

/** The period a positive decision opens: offered, requested by the person, granted by the authority of its basis. */
@Entity
@Table(name = "reflection_period")
public class ReflectionPeriod {

    @Id
    private String id;

    @Version
    private long version;

    private String caseHandle;
    private String assessmentId;

    private PeriodGround ground;

    @Enumerated(EnumType.STRING)
    private ReflectionStatus status;

    private LocalDate offeredOn;
    private @Nullable LocalDate requestedOn;
    private @Nullable LocalDate startDate;
    private @Nullable LocalDate endDate;
    private @Nullable Integer totalDays;
    private @Nullable String ruleVersion;
    private @Nullable LocalDate declinedOn;
    private @Nullable LocalDate decidedOn;
    private @Nullable String decidedBy;
    private byte @Nullable [] sealedRefusal;
    private @Nullable OtherEnd otherEnd;
    private @Nullable RaisedCeiling raisedCeiling;
    private int extensionsFiled;
    private int extensionsDecided;

    protected ReflectionPeriod() {}

    static ReflectionPeriod offer(String caseHandle, String assessmentId, PeriodBasis basis, LocalDate today) {
        ReflectionPeriod period = new ReflectionPeriod();
        period.id = Ids.handle("T");
        period.caseHandle = caseHandle;
        period.assessmentId = assessmentId;
        period.ground = new PeriodGround(basis, null);
        period.status = ReflectionStatus.OFFERED;
        period.offeredOn = today;
        return period;
    }

    void request(LocalDate today) {
        status = status.into(ReflectionStatus.REQUESTED);
        requestedOn = today;
    }

    void decline(LocalDate today) {
        status = status.into(ReflectionStatus.DECLINED);
        declinedOn = today;
    }

    /** Grants the period from a first day on; its last day lasts until midnight in Copenhagen. */
    void grant(LocalDate start, GrantTerms terms, LocalDate today, Actor actor) {
        ground.mustGrant(actor);
        Span span = terms.from(start, offeredOn, today);
        mustAwaitDecision(ReflectionStatus.GRANTED);
        status = status.into(ReflectionStatus.GRANTED);
        take(span);
        ruleVersion = terms.rule();
        decidedBy = actor.id();
        decidedOn = today;
    }

    /** Refuses unless she has asked for it and nobody has decided. */
    void mustAwaitDecision(ReflectionStatus wanted) {
        if (status != ReflectionStatus.REQUESTED) {
            throw status.refusal(wanted);
        }
    }

    /** A named person of the authority refuses, with reasons; silence never does. */
    void refuse(byte[] reasons, LocalDate today, Actor actor) {
        basis().mustRefuse(actor);
        status = status.into(ReflectionStatus.REFUSED);
        decidedBy = actor.id();
        decidedOn = today;
        sealedRefusal = reasons.clone();
    }

    /**
     * More days, asked for in time: silence on the request does not let the period expire, and one that has expired before the
     * request was forwarded runs again until the answer.
     */
    Extension fileExtension(int days, ExtensionGround why, Ceiling ceiling, Filing filing) {
        mustTakeExtension(days, ceiling, filing);
        if (status == ReflectionStatus.EXPIRED) {
            status = status.into(ReflectionStatus.GRANTED);
        }
        extensionsFiled++;
        return Extension.file(id, days, why, filing.on());
    }

    /** Refuses unless so many more days may be asked for on that day. */
    void mustTakeExtension(int days, Ceiling ceiling, Filing filing) {
        if (status == ReflectionStatus.EXPIRED) {
            filing.mustBeForwardedInTime(span());
        } else {
            mustRun();
            filing.mustBeInTime(span());
        }
        span().longer(days, ceiling);
    }

    /** The authority of the basis grants; the total stays under the ceiling valid on the day of the decision. */
    void grantExtension(Extension extension, Ceiling ceiling, LocalDate today, Actor actor) {
        Span longer = with(extension, ceiling, actor);
        extension.grant(ceiling.rule(), today, actor);
        extensionsDecided++;
        take(longer);
    }

    /** Its days with those; refuses unless this authority may grant them now. */
    Span with(Extension extension, Ceiling ceiling, Actor actor) {
        ground.mustGrant(actor);
        mustRun();
        extension.mustBeAbleToBecome(ExtensionStatus.GRANTED);
        return span().longer(extension.days(), ceiling);
    }

    /** A named person refuses, with reasons; the old end stands. */
    void refuseExtension(Extension extension, byte[] reasons, LocalDate today, Actor actor) {
        basis().mustRefuse(actor);
        mustRun();
        extension.refuse(reasons, today, actor);
        extensionsDecided++;
    }

    /** Whether its last day has passed and nothing that was asked for in time is undecided. */
    boolean isOver(LocalDate today) {
        return status == ReflectionStatus.GRANTED && span().isOver(today) && extensionsDecided == extensionsFiled;
    }

    /** Refuses unless it is granted and has not come to an end. */
    void mustRun() {
        if (status != ReflectionStatus.GRANTED) {
            throw ReflectionRule.EXTENSION_OF_RUNNING_PERIOD.broken(Map.of("state", status));
        }
    }

    /** The first day and the number of days of a period that was granted. */
    public Span span() {
        LocalDate start = Objects.requireNonNull(startDate);
        return Span.kept(start, Objects.requireNonNull(totalDays), Objects.requireNonNull(endDate));
    }

    private void take(Span span) {
        startDate = span.start();
        endDate = span.end();
        totalDays = span.days();
    }

    /** Two persons of the authority have agreed on a ceiling of its own. */
    void raiseCeiling(ExceptionalCeiling confirmed) {
        raisedCeiling = new RaisedCeiling(confirmed.days(), confirmed.id());
    }

    /** A named person of the authority ends the period on one of its days; its last day stands in the file as it was. */
    void endEarly(EarlyEndReason reason, byte[] reasons, LocalDate on, Actor actor) {
        mustEndEarly(reason, on, actor);
        status = status.into(ReflectionStatus.ENDED_EARLY);
        otherEnd = OtherEnd.early(reason, reasons, on);
    }

    /** Refuses unless this person may end it on that day for that reason. */
    void mustEndEarly(EarlyEndReason reason, LocalDate on, Actor actor) {
        basis().mustRefuse(actor);
        status.into(ReflectionStatus.ENDED_EARLY);
        if (reason == EarlyEndReason.STATUS_REVOKED) {
            ground.mustBeRevokedBy(on, span().end());
        }
        span().endedOn(on);
    }

    /** The last day has passed. */
    void expire() {
        status = status.into(ReflectionStatus.EXPIRED);
    }

    /** A residence permit takes the place of the period; its last day stands in the file as it was. */
    void supersede(SupersessionReason reason, LocalDate on, Actor actor) {
        basis().mustDecide(actor);
        OtherEnd end = OtherEnd.superseded(reason, on, offeredOn);
        status = status.into(ReflectionStatus.SUPERSEDED);
        otherEnd = end;
    }

    /** More days that nobody has decided on lapse with the period; nobody has refused them. */
    void lapse(Extension extension, LocalDate today) {
        if (!status.isOver()) {
            throw new IllegalStateException("Nothing lapses with a period that is " + status);
        }
        extension.lapse(today);
        extensionsDecided++;
    }

    /**
     * The decision it rests on is revoked: nothing more of it is granted. What is granted runs on to its last day, unless a
     * person decides otherwise. Tells whether that changes anything.
     */
    boolean loseGround(LocalDate on) {
        if (status.isOver() || groundRevokedOn() != null) {
            return false;
        }
        ground = new PeriodGround(basis(), on);
        return true;
    }

    /**
     * Her stay rests on something else. As long as nobody has decided, that may make another authority the one that decides; what
     * is granted stays what it was granted as. Tells whether that changes anything.
     */
    boolean follow(StayBasis stay) {
        PeriodBasis now = PeriodBasis.of(stay);
        if (now == basis() || startDate != null || status.isOver()) {
            return false;
        }
        ground = new PeriodGround(now, groundRevokedOn());
        return true;
    }

    /** What she has asked one authority for she has not asked the other one for. */
    void offerAnew() {
        status = status.into(ReflectionStatus.OFFERED);
    }

    boolean mayBecome(ReflectionStatus wanted) {
        return status.next().contains(wanted);
    }

    public String id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String caseHandle() {
        return caseHandle;
    }

    public String assessmentId() {
        return assessmentId;
    }

    /** What it rests on: who decides, and whether anything more of it is granted. */
    PeriodGround ground() {
        return ground;
    }

    public PeriodBasis basis() {
        return ground.basis();
    }

    public ReflectionStatus status() {
        return status;
    }

    public LocalDate offeredOn() {
        return offeredOn;
    }

    public @Nullable LocalDate requestedOn() {
        return requestedOn;
    }

    public @Nullable LocalDate declinedOn() {
        return declinedOn;
    }

    public @Nullable LocalDate decidedOn() {
        return decidedOn;
    }

    public @Nullable LocalDate startDate() {
        return startDate;
    }

    public @Nullable LocalDate endDate() {
        return endDate;
    }

    public @Nullable Integer totalDays() {
        return totalDays;
    }

    /** The day on which it came to another end than its last day. */
    public @Nullable LocalDate endedOn() {
        return otherEnd == null ? null : otherEnd.endedOn();
    }

    public @Nullable OtherEnd otherEnd() {
        return otherEnd;
    }

    public @Nullable RaisedCeiling raisedCeiling() {
        return raisedCeiling;
    }

    public byte @Nullable [] sealedRefusal() {
        return sealedRefusal;
    }

    public @Nullable String ruleVersion() {
        return ruleVersion;
    }

    /** The day on which the decision behind the period was revoked. */
    public @Nullable LocalDate groundRevokedOn() {
        return ground.groundRevokedOn();
    }
}
