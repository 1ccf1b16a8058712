package org.hjemvej.reintegration.preparedreturn;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.EnumSet;
import org.hjemvej.platform.caller.Actor;
import org.hjemvej.platform.ids.Ids;
import org.hjemvej.reintegration.programme.ProgrammeVersion.Group;
import org.jspecify.annotations.Nullable;

/** One person's prepared return: from the application over partner, plan and travel to the end of reintegration. */
@Entity
@Table(name = "prepared_return")
public class PreparedReturn {

    @Id
    private String ref;

    @Version
    private long version;

    @Embedded
    private Application application;

    @Embedded
    private Stage stage;

    @Embedded
    private Journey journey;

    @Embedded
    private CooperationFinding finding;

    @Embedded
    private HeldPlace place;

    @Embedded
    private @Nullable RiskAssessment risk;

    @Embedded
    private ChildSafety safety;

    @Embedded
    private @Nullable Hold hold;

    @Embedded
    private @Nullable Ending ending;

    protected PreparedReturn() {}

    static PreparedReturn apply(Application application, Wish wish) {
        PreparedReturn prepared = new PreparedReturn();
        prepared.ref = Ids.handle("P");
        prepared.application = application;
        prepared.stage = Stage.first();
        prepared.journey = Journey.to(wish);
        prepared.finding = CooperationFinding.none();
        prepared.place = HeldPlace.none();
        prepared.safety = ChildSafety.of(application.group() != Group.ADULT);
        return prepared;
    }

    /** The decision on cooperation. It ends the return when she does not take part; her other offers are untouched. */
    void decideCooperation(Cooperation decision, LocalDate on, byte[] reasons, LocalDate today, Actor actor) {
        application.mustBeDecidedBy(actor);
        stage.mustBeOneOf(EnumSet.of(ReturnStatus.ELIGIBILITY_CHECK, ReturnStatus.ELIGIBLE));
        mustNotBeOnHold();
        Journey.mustBeOver(on, "decidedOn", today);
        finding = new CooperationFinding(decision, on, reasons.clone());
        if (decision == Cooperation.NOT_COOPERATING) {
            stage.end(ReturnStatus.REFUSED_NOT_COOPERATING, today);
        }
    }

    /** Who receives the child is known by name to those who arrange the journey, and somebody travels with it; or not. */
    void arrangeChildJourney(boolean receiver, boolean escort) {
        safety.arrangeJourney(receiver, escort, stage);
    }

    /** Whether every entry condition holds, so that coverage may be looked for. */
    boolean meetsEntryConditions() {
        return status() == ReturnStatus.ELIGIBILITY_CHECK
                && hold == null
                && finding.isPositive()
                && safety.missingForEntry().isEmpty();
    }

    void becomeEligible() {
        stage.become(ReturnStatus.ELIGIBLE);
        stage.become(ReturnStatus.COVERAGE_CHECK);
    }

    void assignPartner(String agreement, String organisation) {
        stage.become(ReturnStatus.PARTNER_ASSIGNED);
        place.give(agreement, organisation);
    }

    /** The reserved place has lapsed before she departed; tells whether a new one must be asked for. */
    boolean losePlace() {
        return place.lapse(stage);
    }

    /** A new place after one that lapsed, perhaps with another partner; tells whether she needed it. */
    boolean regainPlace(String agreement, String organisation) {
        return place.regain(agreement, organisation, stage);
    }

    /** Whether a place that was held for her has lapsed, and she still needs one. */
    boolean lacksPlace() {
        return place.isMissing(stage);
    }

    void searchPartner() {
        stage.become(ReturnStatus.PARTNER_SEARCH);
    }

    /** The search has ended without a partner, the first or one after a lost place; tells whether that changed anything. */
    boolean noPartnerFound() {
        boolean waits = status() == ReturnStatus.PARTNER_SEARCH
                || lacksPlace() && stage.isOneOf(EnumSet.of(ReturnStatus.PARTNER_ASSIGNED, ReturnStatus.PLANNING));
        if (waits) {
            stage.become(ReturnStatus.NO_PARTNER_FOUND);
        }
        return waits;
    }

    /** The person chooses how to go on. */
    void choose(Alternative alternative, LocalDate today) {
        stage.mustBeAbleToBecome(alternative.status());
        if (alternative.status().isOver()) {
            stage.end(alternative.status(), today);
            hold = null;
        } else {
            mustNotBeOnHold();
            stage.become(alternative.status());
        }
    }

    /** What it rests on has fallen away: no step forward is taken until it stands again. Tells whether that is new. */
    boolean putOnHold(Hold wanted) {
        boolean isNew = hold == null && !status().isOver();
        hold = isNew ? wanted : hold;
        return isNew;
    }

    /** What it rests on stands again; tells whether it was on hold. */
    boolean goOn() {
        boolean held = hold != null;
        hold = null;
        return held;
    }

    /** Refuses a step forward while it is on hold; to end it, to record a fact or to prepare a step is no such step. */
    public void mustNotBeOnHold() {
        Hold.mustBeNone(hold);
    }

    /** A first plan is being made. */
    public void plan() {
        mustNotBeOnHold();
        if (status() == ReturnStatus.PARTNER_ASSIGNED) {
            stage.become(ReturnStatus.PLANNING);
        }
    }

    /** The plan is approved while a place is held for her. */
    public void planApproved() {
        // a plan made with a partner whose place was lost goes on with the next one
        plan();
        if (status() == ReturnStatus.PLANNING) {
            place.mustBeHeld();
        }
        stage.become(ReturnStatus.PLAN_APPROVED);
    }

    void assessRisk(RiskGate gate, LocalDate on, LocalDate today) {
        if (gate == RiskGate.GO) {
            safety.mustHold();
        }
        stage.mustBeOneOf(ReturnStatus.withPlace());
        Journey.mustBeOver(on, "assessedOn", today);
        risk = new RiskAssessment(gate, on);
    }

    void bookTravel(LocalDate date, LocalDate today) {
        safety.mustHold();
        mustNotBeOnHold();
        journey.book(date, today, stage);
    }

    /** Becomes PREPARED once travel is booked and the risk gate is GO; tells whether it just did. */
    boolean prepareIfReady() {
        boolean safe = RiskAssessment.isGo(risk) && safety.missing().isEmpty();
        if (status() != ReturnStatus.TRAVEL_BOOKED || !safe || !place.isHeld() || hold != null) {
            return false;
        }
        stage.become(ReturnStatus.PREPARED);
        return true;
    }

    void depart(LocalDate on, LocalDate today) {
        safety.mustHold();
        mustNotBeOnHold();
        if (stage.isOneOf(EnumSet.of(ReturnStatus.TRAVEL_BOOKED, ReturnStatus.PREPARED))) {
            RiskAssessment.mustBeGo(riskGate());
            place.mustBeHeld();
        }
        journey.depart(on, application.requestedAt(), today, stage);
    }

    /** The arrival as the partner confirms it: it anchors the payments, a planned date never does. */
    void arrive(LocalDate on, @Nullable String country, LocalDate today) {
        journey.arrive(on, country, today, stage);
    }

    /** The final report is accepted and nothing is owed any more. */
    public void complete(LocalDate reportAcceptedOn, LocalDate today) {
        journey.complete(reportAcceptedOn, today, stage);
        hold = null;
    }

    /** A named person ends it, also while it is on hold; who is on the way arrives first. */
    public void end(EndReason reason, byte[] sealedReasons, LocalDate today, Actor actor) {
        reason.mustBeGivenBy(actor);
        if (reason == EndReason.ENTRY_CONDITION_MISSING && hold == null) {
            throw ReturnRule.NOTHING_IS_MISSING.broken();
        }
        stage.end(reason.status(status()), today);
        hold = null;
        ending = new Ending(reason, actor.id(), sealedReasons.clone());
    }

    public String ref() {
        return ref;
    }

    public long version() {
        return version;
    }

    public Application application() {
        return application;
    }

    public String caseHandle() {
        return application.caseHandle();
    }

    public Group group() {
        return application.group();
    }

    /** Whether she is a child now, whatever she was taken for when she applied. */
    public boolean isOfChild() {
        return group() != Group.FAMILY && safety.isOfChild();
    }

    public ChildSafety safety() {
        return safety;
    }

    public ReturnStatus status() {
        return stage.status();
    }

    public @Nullable LocalDate endedOn() {
        return stage.endedOn();
    }

    public Journey journey() {
        return journey;
    }

    public Cooperation cooperation() {
        return finding.cooperation();
    }

    public HeldPlace place() {
        return place;
    }

    public @Nullable RiskGate riskGate() {
        return risk == null ? null : risk.riskGate();
    }

    /** Why no step forward is taken, and since when; absent while it goes on. */
    public @Nullable Hold hold() {
        return hold;
    }

    /** Who ended it, and why; absent when it lasts, or has ended otherwise. */
    public @Nullable Ending ending() {
        return ending;
    }
}
