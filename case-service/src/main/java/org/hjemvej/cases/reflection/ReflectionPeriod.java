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
import org.hjemvej.platform.caller.Actor;
import org.hjemvej.platform.ids.Ids;
import org.jspecify.annotations.Nullable;

/** The period a positive decision opens: offered, requested by the person, granted by the authority of its basis. */
@Entity
@Table(name = "reflection_period")
public class ReflectionPeriod {

    private static final int LATEST_START_DAYS_AHEAD = 30;

    @Id
    private String id;

    @Version
    private long version;

    private String caseHandle;
    private String assessmentId;

    @Enumerated(EnumType.STRING)
    private PeriodBasis basis;

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
    private @Nullable LocalDate endedOn;

    @Enumerated(EnumType.STRING)
    private @Nullable SupersessionReason endReason;

    private int extensionsFiled;
    private int extensionsDecided;

    protected ReflectionPeriod() {}

    static ReflectionPeriod offer(String caseHandle, String assessmentId, PeriodBasis basis, LocalDate today) {
        ReflectionPeriod period = new ReflectionPeriod();
        period.id = Ids.handle("T");
        period.caseHandle = caseHandle;
        period.assessmentId = assessmentId;
        period.basis = basis;
        period.status = ReflectionStatus.OFFERED;
        period.offeredOn = today;
        return period;
    }

    void request(LocalDate today) {
        become(ReflectionStatus.REQUESTED);
        requestedOn = today;
    }

    void decline(LocalDate today) {
        become(ReflectionStatus.DECLINED);
        declinedOn = today;
    }

    /** Grants the period: its last day is {@code start + days}, inclusive until midnight in Copenhagen. */
    void grant(LocalDate start, int days, String rule, LocalDate today, Actor actor) {
        mustBeDecidedBy(actor);
        if (start.isBefore(offeredOn)
                || start.isAfter(today.plusDays(LATEST_START_DAYS_AHEAD))
                || start.plusDays(days).isBefore(today)) {
            throw ReflectionRule.REFLECTION_START_DATE.broken(Map.of("offeredOn", offeredOn));
        }
        become(ReflectionStatus.GRANTED);
        startDate = start;
        endDate = start.plusDays(days);
        totalDays = days;
        ruleVersion = rule;
        decidedBy = actor.id();
        decidedOn = today;
    }

    /** A named person of the authority refuses, with reasons; silence never does. */
    void refuse(byte[] reasons, LocalDate today, Actor actor) {
        mustBeRefusedBy(actor);
        become(ReflectionStatus.REFUSED);
        decidedBy = actor.id();
        decidedOn = today;
        sealedRefusal = reasons.clone();
    }

    /** More days, asked for while the period runs; silence on the request does not let it expire. */
    Extension fileExtension(int days, ExtensionGround ground, int ceiling, LocalDate today) {
        mustTakeExtension(days, ceiling, today);
        extensionsFiled++;
        return Extension.file(id, days, ground, today);
    }

    /** Refuses unless so many more days may be asked for today. */
    void mustTakeExtension(int days, int ceiling, LocalDate today) {
        mustRun();
        if (today.isAfter(lastDay())) {
            throw ReflectionRule.EXTENSION_AFTER_END.broken(Map.of("endDate", lastDay()));
        }
        mustHold(days, ceiling);
    }

    /** The authority of the basis grants; the total stays under the ceiling valid on the day of the decision. */
    void grantExtension(Extension extension, int ceiling, String rule, LocalDate today, Actor actor) {
        mustBeDecidedBy(actor);
        mustRun();
        extension.mustBeAbleToBecome(ExtensionStatus.GRANTED);
        mustHold(extension.days(), ceiling);
        extension.grant(rule, today, actor);
        extensionsDecided++;
        totalDays = Objects.requireNonNull(totalDays) + extension.days();
        endDate = Objects.requireNonNull(startDate).plusDays(totalDays);
    }

    /** A named person refuses, with reasons; the old end stands. */
    void refuseExtension(Extension extension, byte[] reasons, LocalDate today, Actor actor) {
        mustBeRefusedBy(actor);
        mustRun();
        extension.refuse(reasons, today, actor);
        extensionsDecided++;
    }

    /** Whether its last day has passed and nothing that was asked for in time is undecided. */
    boolean isOver(LocalDate today) {
        return status == ReflectionStatus.GRANTED && today.isAfter(lastDay()) && extensionsDecided == extensionsFiled;
    }

    private void mustRun() {
        if (status != ReflectionStatus.GRANTED) {
            throw ReflectionRule.EXTENSION_OF_RUNNING_PERIOD.broken(Map.of("state", status));
        }
    }

    private void mustHold(int days, int ceiling) {
        if (Objects.requireNonNull(totalDays) + days > ceiling) {
            throw ReflectionRule.REFLECTION_MAX_EXCEEDED.broken(Map.of(
                    "ceiling", ceiling,
                    "total", totalDays,
                    "latestEnd", Objects.requireNonNull(startDate).plusDays(ceiling)));
        }
    }

    private LocalDate lastDay() {
        return Objects.requireNonNull(endDate);
    }

    /** The last day has passed. */
    void expire() {
        become(ReflectionStatus.EXPIRED);
    }

    /** A residence permit takes the place of the period; its last day stands in the file as it was. */
    void supersede(SupersessionReason reason, LocalDate on, Actor actor) {
        mustBeDecidedBy(actor);
        if (on.isBefore(offeredOn)) {
            throw ReflectionRule.SUPERSESSION_DATE.broken(Map.of("offeredOn", offeredOn));
        }
        become(ReflectionStatus.SUPERSEDED);
        endReason = reason;
        endedOn = on;
    }

    /** Only the authority of the basis decides. */
    void mustBeDecidedBy(Actor actor) {
        if (!basis.authority().equals(actor.organisation())) {
            throw ReflectionRule.REFLECTION_NOT_COMPETENT.broken(
                    Map.of("authority", basis.authority(), "organisation", actor.organisation()));
        }
    }

    /** Only a named person of the authority refuses. */
    void mustBeRefusedBy(Actor actor) {
        mustBeDecidedBy(actor);
        if (!actor.isPerson()) {
            throw ReflectionRule.REFUSAL_BY_A_PERSON.broken(Map.of("authority", basis.authority()));
        }
    }

    boolean mayBecome(ReflectionStatus wanted) {
        return status.next().contains(wanted);
    }

    private void become(ReflectionStatus wanted) {
        if (!mayBecome(wanted)) {
            throw ReflectionRule.REFLECTION_STATE.broken(
                    Map.of("state", status, "wanted", wanted, "next", status.next()));
        }
        status = wanted;
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

    public PeriodBasis basis() {
        return basis;
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

    public @Nullable LocalDate endedOn() {
        return endedOn;
    }

    public @Nullable SupersessionReason endReason() {
        return endReason;
    }

    public byte @Nullable [] sealedRefusal() {
        return sealedRefusal;
    }

    public @Nullable String ruleVersion() {
        return ruleVersion;
    }
}
