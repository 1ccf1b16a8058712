package org.hjemvej.cases.reflection;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Map;
import org.hjemvej.platform.caller.Actor;
import org.hjemvej.platform.ids.Ids;
import org.jspecify.annotations.Nullable;

/**
 * A higher ceiling for one period, with reasons: proposed by one person of the authority, confirmed by another (as in the
 * pandemic, BR25). It changes only through {@link RaiseCeiling}.
 */
@Entity
@Table(name = "exceptional_ceiling")
public class ExceptionalCeiling {

    @Id
    private String id;

    private String periodId;
    private int days;

    @Enumerated(EnumType.STRING)
    private CeilingStatus status;

    private LocalDate proposedOn;
    private String proposedBy;
    private @Nullable LocalDate decidedOn;
    private @Nullable String confirmedBy;
    private byte[] sealedReasons;

    protected ExceptionalCeiling() {}

    static String newId() {
        return Ids.handle("Y");
    }

    /** Proposes more days than the period may have now. */
    static ExceptionalCeiling propose(
            String id, ReflectionPeriod period, int days, int ceiling, byte[] reasons, LocalDate today, Actor actor) {
        mustBeHigher(days, ceiling);
        ExceptionalCeiling proposed = new ExceptionalCeiling();
        proposed.id = id;
        proposed.periodId = period.id();
        proposed.days = days;
        proposed.status = CeilingStatus.PROPOSED;
        proposed.proposedOn = today;
        proposed.proposedBy = actor.id();
        proposed.sealedReasons = reasons.clone();
        return proposed;
    }

    /** Another person of the same authority agrees. */
    void confirm(int ceiling, LocalDate today, Actor actor) {
        mustBeConfirmedBy(actor, ceiling);
        status = CeilingStatus.CONFIRMED;
        decidedOn = today;
        confirmedBy = actor.id();
    }

    /** Refuses who has proposed it, one that is decided, and one that has become needless. */
    void mustBeConfirmedBy(Actor actor, int ceiling) {
        if (proposedBy.equals(actor.id())) {
            throw ReflectionRule.EXCEPTION_BY_ONE_PERSON.broken();
        }
        mustBeAbleToBecome(CeilingStatus.CONFIRMED);
        mustBeHigher(days, ceiling);
    }

    void withdraw(LocalDate today) {
        mustBeAbleToBecome(CeilingStatus.WITHDRAWN);
        status = CeilingStatus.WITHDRAWN;
        decidedOn = today;
    }

    private static void mustBeHigher(int days, int ceiling) {
        if (days <= ceiling) {
            throw ReflectionRule.EXCEPTION_NOT_HIGHER.broken(Map.of("ceiling", ceiling));
        }
    }

    private void mustBeAbleToBecome(CeilingStatus wanted) {
        status.mustLeadTo(wanted, ReflectionRule.EXCEPTION_STATE);
    }

    public String id() {
        return id;
    }

    public String periodId() {
        return periodId;
    }

    public int days() {
        return days;
    }

    public CeilingStatus status() {
        return status;
    }

    public LocalDate proposedOn() {
        return proposedOn;
    }

    public @Nullable LocalDate decidedOn() {
        return decidedOn;
    }

    public byte[] sealedReasons() {
        return sealedReasons;
    }
}
