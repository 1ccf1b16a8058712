package org.hjemvej.cases.age;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.hibernate.annotations.DynamicUpdate;
import org.hjemvej.cases.casefile.AgeState;
import org.hjemvej.platform.caller.Actor;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is known of a person's age, with its day and source. Never changed: what is known later is another fact; only
 * the eighteenth birthday is forgotten, when nobody may know who she is.
 */
@Entity
@DynamicUpdate
@Table(name = "age_fact")
public class AgeFact {

    /** What the fact says. */
    public enum Said {
        ADULT,
        CHILD
    }

    @EmbeddedId
    private Key key;

    @Enumerated(EnumType.STRING)
    private AgeSource source;

    @Enumerated(EnumType.STRING)
    private AgeConfidence confidence;

    @Enumerated(EnumType.STRING)
    private Said said;

    private LocalDate knownOn;
    private @Nullable LocalDate turnsAdultOn;
    private @Nullable LocalDate adultBy;

    @Embedded
    private @Nullable AgeEstimate estimate;

    private boolean presumedMinor;

    @Enumerated(EnumType.STRING)
    private AgeState stateBefore;

    private String organisation;
    private String recordedBy;
    private Instant recordedAt;

    protected AgeFact() {}

    /** Its number within its case, from 1. */
    @Embeddable
    public record Key(String caseHandle, int number) implements Serializable {}

    /**
     * What is recorded.
     *
     * @param turnsAdultOn the day of her eighteenth birthday, where a day of birth is known
     * @param estimate what an age assessment reported, where there was one
     * @param presumedMinor whether it is uncertain, and who may be a child is one by the rule of the day it became known
     */
    public record Told(
            AgeSource source,
            AgeConfidence confidence,
            Said said,
            LocalDate knownOn,
            @Nullable LocalDate turnsAdultOn,
            @Nullable AgeEstimate estimate,
            boolean presumedMinor) {

        /** Without an age assessment, by the rule that who may be a child is one. */
        Told(
                AgeSource source,
                AgeConfidence confidence,
                Said said,
                LocalDate knownOn,
                @Nullable LocalDate turnsAdultOn) {
            this(source, confidence, said, knownOn, turnsAdultOn, null, confidence == AgeConfidence.UNCERTAIN);
        }
    }

    static AgeFact of(Key key, Told told, AgeState stateBefore, Actor actor, Instant now) {
        AgeFact fact = new AgeFact();
        fact.key = key;
        fact.source = told.source();
        fact.confidence = told.confidence();
        fact.said = told.said();
        fact.knownOn = told.knownOn();
        fact.turnsAdultOn = told.turnsAdultOn();
        fact.estimate = told.estimate();
        fact.presumedMinor = told.presumedMinor();
        fact.stateBefore = stateBefore;
        fact.organisation = actor.organisation();
        fact.recordedBy = actor.id();
        fact.recordedAt = now;
        return fact;
    }

    /**
     * Nothing is left that leads to a day of birth, nor how old she was thought to be.
     *
     * @param cameOfAgeBy the day by which her eighteenth birthday had come, where it had; it tells nothing of when that was
     */
    void forget(@Nullable LocalDate cameOfAgeBy) {
        if (turnsAdultOn != null) {
            adultBy = cameOfAgeBy;
            turnsAdultOn = null;
        }
        estimate = null;
    }

    /** What the fact makes of her, taken for itself. */
    AgeState means() {
        if (presumedMinor) {
            return AgeState.DISPUTED;
        }
        return said == Said.CHILD ? AgeState.CHILD : AgeState.ADULT;
    }

    /** Whether it rests on an age assessment by which she is under so many years on a day, whatever age of its interval she had. */
    boolean isAssessedAsUnder(int years, LocalDate day) {
        return estimate != null && estimate.isUnder(years, knownOn, day);
    }

    /** Whether it says that she is a child until a day that is known. */
    boolean isDatedChild() {
        return said == Said.CHILD && adultOn() != null;
    }

    /** Her eighteenth birthday, or a day by which it had come when it was forgotten. */
    @Nullable
    LocalDate adultOn() {
        return turnsAdultOn == null ? adultBy : turnsAdultOn;
    }

    public int number() {
        return key.number();
    }

    public AgeSource source() {
        return source;
    }

    public AgeConfidence confidence() {
        return confidence;
    }

    public Said said() {
        return said;
    }

    public LocalDate knownOn() {
        return knownOn;
    }

    public @Nullable LocalDate turnsAdultOn() {
        return turnsAdultOn;
    }

    /** What the age assessment reported that a decision rests on. */
    public @Nullable AgeEstimate estimate() {
        return estimate;
    }

    /** Whether she is taken for a child on it as long as nothing else is known. */
    public boolean isPresumedMinor() {
        return presumedMinor;
    }

    /** How she was treated when this became known. */
    public AgeState stateBefore() {
        return stateBefore;
    }

    public String organisation() {
        return organisation;
    }

    public Instant recordedAt() {
        return recordedAt;
    }
}
