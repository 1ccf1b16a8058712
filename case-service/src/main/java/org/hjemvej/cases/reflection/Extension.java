package org.hjemvej.cases.reflection;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.hjemvej.platform.caller.Actor;
import org.hjemvej.platform.ids.Ids;
import org.jspecify.annotations.Nullable;

/** A part of the period: more days, asked for before its end. It changes only through its {@link ReflectionPeriod}. */
@Entity
@Table(name = "reflection_extension")
public class Extension {

    @Id
    private String id;

    private String periodId;
    private int days;

    @Enumerated(EnumType.STRING)
    private ExtensionGround ground;

    @Enumerated(EnumType.STRING)
    private ExtensionStatus status;

    private LocalDate filedOn;
    private @Nullable LocalDate decidedOn;
    private @Nullable String decidedBy;
    private @Nullable String ruleVersion;
    private byte @Nullable [] sealedRefusal;
    private @Nullable LocalDate lapsedOn;

    protected Extension() {}

    static Extension file(String periodId, int days, ExtensionGround ground, LocalDate today) {
        Extension extension = new Extension();
        extension.id = Ids.handle("X");
        extension.periodId = periodId;
        extension.days = days;
        extension.ground = ground;
        extension.status = ExtensionStatus.REQUESTED;
        extension.filedOn = today;
        return extension;
    }

    void grant(String rule, LocalDate today, Actor actor) {
        decide(ExtensionStatus.GRANTED, today, actor);
        ruleVersion = rule;
    }

    void refuse(byte[] reasons, LocalDate today, Actor actor) {
        decide(ExtensionStatus.REFUSED, today, actor);
        sealedRefusal = reasons.clone();
    }

    void lapse(LocalDate today) {
        mustBeAbleToBecome(ExtensionStatus.LAPSED);
        status = ExtensionStatus.LAPSED;
        lapsedOn = today;
    }

    public boolean isUndecided() {
        return status == ExtensionStatus.REQUESTED;
    }

    /** Whether somebody had granted or refused it before that day. */
    boolean isDecidedBefore(LocalDate day) {
        return decidedOn != null && decidedOn.isBefore(day);
    }

    /** The day on which it waited no more: a person had answered, or its period had come to another end. */
    public @Nullable LocalDate settledOn() {
        return decidedOn == null ? lapsedOn : decidedOn;
    }

    void mustBeAbleToBecome(ExtensionStatus wanted) {
        status.mustLeadTo(wanted, ReflectionRule.EXTENSION_STATE);
    }

    private void decide(ExtensionStatus wanted, LocalDate today, Actor actor) {
        mustBeAbleToBecome(wanted);
        status = wanted;
        decidedOn = today;
        decidedBy = actor.id();
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

    public ExtensionGround ground() {
        return ground;
    }

    public ExtensionStatus status() {
        return status;
    }

    public LocalDate filedOn() {
        return filedOn;
    }

    public @Nullable LocalDate decidedOn() {
        return decidedOn;
    }

    public @Nullable String ruleVersion() {
        return ruleVersion;
    }

    public byte @Nullable [] sealedRefusal() {
        return sealedRefusal;
    }

    /** The day on which it lapsed with its period. */
    public @Nullable LocalDate lapsedOn() {
        return lapsedOn;
    }
}
