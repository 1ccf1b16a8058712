package org.hjemvej.cases.bestinterests;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.hjemvej.platform.caller.Actor;
import org.hjemvej.platform.ids.Ids;

/** What came of looking for the family, whether it is safe, and whether a reception and care centre has a place. Never changed. */
@Entity
@Table(name = "family_tracing")
public class FamilyTracing {

    @Id
    private String id;

    private String caseHandle;

    @Enumerated(EnumType.STRING)
    private TracingOutcome outcome;

    @Enumerated(EnumType.STRING)
    private FamilySafety familySafety;

    private boolean centreConfirmed;
    private LocalDate tracedOn;
    private String recordedBy;
    private Instant recordedAt;

    protected FamilyTracing() {}

    /** What is recorded; where the family is, is not kept here. */
    public record Result(
            TracingOutcome outcome, FamilySafety familySafety, boolean centreConfirmed, LocalDate tracedOn) {}

    static FamilyTracing of(String caseHandle, Result result, Actor actor, Instant now) {
        FamilyTracing tracing = new FamilyTracing();
        tracing.id = Ids.handle("J");
        tracing.caseHandle = caseHandle;
        tracing.outcome = result.outcome();
        tracing.familySafety = result.familySafety();
        tracing.centreConfirmed = result.centreConfirmed();
        tracing.tracedOn = result.tracedOn();
        tracing.recordedBy = actor.id();
        tracing.recordedAt = now;
        return tracing;
    }

    /** Whether somebody safe receives the child: a willing family that was assessed to be safe, or a centre. */
    boolean givesSafeReception() {
        return centreConfirmed || (outcome == TracingOutcome.WILLING_TO_RECEIVE && familySafety == FamilySafety.SAFE);
    }

    public String id() {
        return id;
    }

    public TracingOutcome outcome() {
        return outcome;
    }

    public FamilySafety familySafety() {
        return familySafety;
    }

    public boolean centreConfirmed() {
        return centreConfirmed;
    }

    public LocalDate tracedOn() {
        return tracedOn;
    }
}
