package org.hjemvej.reintegration.preparedreturn;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.hjemvej.platform.caller.Actor;
import org.hjemvej.platform.ids.Ids;
import org.hjemvej.platform.time.BusinessClock;
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

    private String caseHandle;

    @Enumerated(EnumType.STRING)
    private Track track;

    @Enumerated(EnumType.STRING)
    @Column(name = "group_code")
    private Group group;

    private @Nullable String stayBasisClass;

    @Enumerated(EnumType.STRING)
    private ReturnStatus status;

    private String destinationCountry;
    private String targetDeparture;
    private String requestedBy;
    private Instant requestedAt;

    @Enumerated(EnumType.STRING)
    private Cooperation cooperation;

    private @Nullable LocalDate cooperationOn;
    private byte @Nullable [] sealedCooperationReasons;

    @Embedded
    private HeldPlace place;

    @Enumerated(EnumType.STRING)
    private @Nullable RiskGate riskGate;

    private @Nullable LocalDate riskAssessedOn;
    private @Nullable LocalDate departureDate;
    private @Nullable LocalDate departedOn;
    private @Nullable LocalDate arrivedOn;
    private @Nullable LocalDate finalReportOn;
    private @Nullable LocalDate endedOn;
    private boolean gatesNeeded;
    private String gatesHolding;
    private boolean receiverNamed;
    private boolean escortArranged;

    @Embedded
    private @Nullable Hold hold;

    protected PreparedReturn() {}

    /** Where and when the person wishes to go. */
    public record Wish(String destinationCountry, YearMonth targetDeparture) {}

    /** Who applies: by which gate, in which group, with which class of stay. */
    public record Applicant(
            String caseHandle,
            Track track,
            Group group,
            @Nullable String stayBasisClass) {}

    static PreparedReturn apply(Applicant applicant, Wish wish, Actor actor, Instant now) {
        PreparedReturn prepared = new PreparedReturn();
        prepared.ref = Ids.handle("P");
        prepared.caseHandle = applicant.caseHandle();
        prepared.track = applicant.track();
        prepared.group = applicant.group();
        prepared.stayBasisClass = applicant.stayBasisClass();
        prepared.status = ReturnStatus.ELIGIBILITY_CHECK;
        prepared.destinationCountry = wish.destinationCountry();
        prepared.targetDeparture = wish.targetDeparture().toString();
        prepared.requestedBy = actor.id();
        prepared.requestedAt = now;
        prepared.cooperation = Cooperation.NOT_ASSESSED;
        prepared.place = HeldPlace.none();
        prepared.gatesNeeded = applicant.group() != Group.ADULT;
        prepared.gatesHolding = "";
        return prepared;
    }

    /** Hjemrejsestyrelsen decides without lawful stay, CMM as a condition of the programme with it. */
    public String cooperationAuthority() {
        return "LAWFUL".equals(stayBasisClass) ? "CMM" : "HST";
    }

    /** The decision on cooperation. It ends the return when she does not take part; her other offers are untouched. */
    void decideCooperation(Cooperation decision, LocalDate on, byte[] reasons, LocalDate today, Actor actor) {
        if (!cooperationAuthority().equals(actor.organisation())) {
            throw ReturnRule.COOPERATION_NOT_COMPETENT.broken(Map.of("authority", cooperationAuthority()));
        }
        mustBe(ReturnStatus.ELIGIBILITY_CHECK, ReturnStatus.ELIGIBLE);
        mustNotBeOnHold();
        if (on.isAfter(today)) {
            throw ReturnRule.TRAVEL_DATE.broken(Map.of("reason", "decidedOn <= " + today));
        }
        cooperation = decision;
        cooperationOn = on;
        sealedCooperationReasons = reasons.clone();
        if (decision == Cooperation.NOT_COOPERATING) {
            end(ReturnStatus.REFUSED_NOT_COOPERATING, today);
        }
    }

    /** The safety gates of a child that do not hold yet; none for an adult, nor for who was a child and is none any more. */
    public Set<SafetyGate> missingSafetyGates() {
        if (!gatesNeeded) {
            return EnumSet.noneOf(SafetyGate.class);
        }
        Set<SafetyGate> missing = EnumSet.allOf(SafetyGate.class);
        missing.removeAll(SafetyGates.read(gatesHolding));
        if (receiverNamed) {
            missing.remove(SafetyGate.NAMED_RECEIVER);
        }
        if (escortArranged) {
            missing.remove(SafetyGate.ESCORT);
        }
        return missing;
    }

    /** Those of them without which no place is looked for. */
    public Set<SafetyGate> missingForEntry() {
        Set<SafetyGate> missing = missingSafetyGates();
        missing.retainAll(SafetyGate.ofEntry());
        return missing;
    }

    /** What is known now of the safety of a child: of who is none any more nothing is asked. */
    void childIs(boolean stillChild, Set<SafetyGate> holding) {
        gatesNeeded = stillChild;
        gatesHolding = SafetyGates.write(holding);
    }

    /** Who receives the child is known by name to those who arrange the journey, and somebody travels with it; or not. */
    void arrangeChildJourney(boolean receiver, boolean escort) {
        if (!gatesNeeded) {
            throw ReturnRule.JOURNEY_OF_A_CHILD.broken();
        }
        mustBeAbleToBecome(ReturnStatus.CANCELLED);
        receiverNamed = receiver;
        escortArranged = escort;
    }

    private void requireSafetyGates() {
        Set<SafetyGate> missing = missingSafetyGates();
        if (missing.contains(SafetyGate.BEST_INTERESTS_DECISION)) {
            throw ReturnRule.BEST_INTEREST_MISSING.broken(Map.of("missing", missing));
        }
        if (!missing.isEmpty()) {
            throw ReturnRule.SAFETY_GATES_MISSING.broken(Map.of("missing", missing));
        }
    }

    /** Whether every entry condition holds, so that coverage may be looked for. */
    boolean meetsEntryConditions() {
        return status == ReturnStatus.ELIGIBILITY_CHECK
                && hold == null
                && (cooperation == Cooperation.COOPERATING || cooperation == Cooperation.REGAINED)
                && missingForEntry().isEmpty();
    }

    void becomeEligible() {
        become(ReturnStatus.ELIGIBLE);
        become(ReturnStatus.COVERAGE_CHECK);
    }

    void assignPartner(String agreement, String organisation) {
        become(ReturnStatus.PARTNER_ASSIGNED);
        place.give(agreement, organisation);
    }

    /** The reserved place has lapsed before she departed; tells whether a new one must be asked for. */
    boolean losePlace() {
        if (!needsPlace()) {
            return false;
        }
        place.lapse();
        return true;
    }

    /** A new place after one that lapsed, perhaps with another partner. */
    boolean regainPlace(String agreement, String organisation) {
        if (place.isHeld() || !needsPlace()) {
            return false;
        }
        place.give(agreement, organisation);
        return true;
    }

    /** Whether a place that was held for her has lapsed, and she still needs one. */
    boolean lacksPlace() {
        return !place.isHeld() && needsPlace();
    }

    /** Between the assignment and the departure she needs the place that is held for her. */
    private boolean needsPlace() {
        return switch (status) {
            case PARTNER_ASSIGNED, PLANNING, PLAN_APPROVED, TRAVEL_BOOKED, PREPARED -> true;
            default -> false;
        };
    }

    void searchPartner() {
        become(ReturnStatus.PARTNER_SEARCH);
    }

    /** The search has ended without a partner, the first or one after a lost place; tells whether that changed anything. */
    boolean noPartnerFound() {
        boolean waits = status == ReturnStatus.PARTNER_SEARCH
                || !place.isHeld() && (status == ReturnStatus.PARTNER_ASSIGNED || status == ReturnStatus.PLANNING);
        if (waits) {
            become(ReturnStatus.NO_PARTNER_FOUND);
        }
        return waits;
    }

    /** The person chooses how to go on. */
    void choose(Alternative alternative, LocalDate today) {
        mustBeAbleToBecome(alternative.status());
        if (alternative.status().isOver()) {
            end(alternative.status(), today);
        } else {
            mustNotBeOnHold();
            become(alternative.status());
        }
    }

    /** What it rests on has fallen away: no step forward is taken until it stands again. Tells whether that is new. */
    boolean putOnHold(Hold wanted) {
        if (hold != null || status.isOver()) {
            return false;
        }
        hold = wanted;
        return true;
    }

    /** What it rests on stands again; tells whether it was on hold. */
    boolean goOn() {
        boolean held = hold != null;
        hold = null;
        return held;
    }

    /** Refuses a step forward while it is on hold; to end it, to record a fact or to prepare a step is no such step. */
    public void mustNotBeOnHold() {
        Hold standing = hold;
        if (standing != null) {
            throw ReturnRule.RETURN_ON_HOLD.broken(
                    Map.of("reason", standing.holdReason(), "since", standing.heldSince()));
        }
    }

    /** A first plan is being made. */
    public void plan() {
        mustNotBeOnHold();
        if (status == ReturnStatus.PARTNER_ASSIGNED) {
            become(ReturnStatus.PLANNING);
        }
    }

    /** The plan is approved while a place is held for her. */
    public void planApproved() {
        // a plan made with a partner whose place was lost goes on with the next one
        plan();
        if (!place.isHeld() && status == ReturnStatus.PLANNING) {
            throw ReturnRule.PLACE_NOT_HELD.broken();
        }
        become(ReturnStatus.PLAN_APPROVED);
    }

    void assessRisk(RiskGate gate, LocalDate on, LocalDate today) {
        if (gate == RiskGate.GO) {
            requireSafetyGates();
        }
        mustBe(
                ReturnStatus.PARTNER_ASSIGNED,
                ReturnStatus.PLANNING,
                ReturnStatus.PLAN_APPROVED,
                ReturnStatus.TRAVEL_BOOKED,
                ReturnStatus.PREPARED);
        if (on.isAfter(today)) {
            throw ReturnRule.TRAVEL_DATE.broken(Map.of("reason", "assessedOn <= " + today));
        }
        riskGate = gate;
        riskAssessedOn = on;
    }

    void bookTravel(LocalDate date, LocalDate today) {
        requireSafetyGates();
        mustNotBeOnHold();
        if (date.isBefore(today)) {
            throw ReturnRule.TRAVEL_DATE.broken(Map.of("reason", "departureDate >= " + today));
        }
        if (status == ReturnStatus.TRAVEL_BOOKED) {
            departureDate = date;
            return;
        }
        become(ReturnStatus.TRAVEL_BOOKED);
        departureDate = date;
    }

    /** Becomes PREPARED once travel is booked and the risk gate is GO; tells whether it just did. */
    boolean prepareIfReady() {
        boolean safe = riskGate == RiskGate.GO && missingSafetyGates().isEmpty();
        if (status != ReturnStatus.TRAVEL_BOOKED || !safe || !place.isHeld() || hold != null) {
            return false;
        }
        become(ReturnStatus.PREPARED);
        return true;
    }

    void depart(LocalDate on, LocalDate today) {
        requireSafetyGates();
        mustNotBeOnHold();
        boolean ready = status == ReturnStatus.TRAVEL_BOOKED || status == ReturnStatus.PREPARED;
        if (ready && riskGate != RiskGate.GO) {
            throw ReturnRule.RISK_GATE_NOT_GO.broken(
                    Map.of("gate", riskGate == null ? "NOT_ASSESSED" : riskGate.name()));
        }
        if (ready && !place.isHeld()) {
            throw ReturnRule.PLACE_NOT_HELD.broken();
        }
        mustBeAbleToBecome(ReturnStatus.DEPARTED);
        LocalDate applied = requestedAt.atZone(BusinessClock.ZONE).toLocalDate();
        if (on.isAfter(today) || on.isBefore(applied)) {
            throw ReturnRule.TRAVEL_DATE.broken(Map.of("reason", applied + " <= departedOn <= " + today));
        }
        become(ReturnStatus.DEPARTED);
        departedOn = on;
    }

    /** The arrival as the partner confirms it: it anchors the payments, a planned date never does. */
    void arrive(LocalDate on, @Nullable String country, LocalDate today) {
        mustBeAbleToBecome(ReturnStatus.ARRIVED);
        LocalDate departed = Objects.requireNonNull(departedOn);
        if (on.isAfter(today) || on.isBefore(departed)) {
            throw ReturnRule.TRAVEL_DATE.broken(Map.of("reason", departed + " <= arrivedOn <= " + today));
        }
        if (country != null && !country.equals(destinationCountry)) {
            throw ReturnRule.ARRIVAL_COUNTRY.broken();
        }
        become(ReturnStatus.ARRIVED);
        arrivedOn = on;
        become(ReturnStatus.IN_REINTEGRATION);
    }

    /** The final report is accepted and nothing is owed any more. */
    public void complete(LocalDate reportAcceptedOn, LocalDate today) {
        mustBeAbleToBecome(ReturnStatus.COMPLETED);
        LocalDate arrived = Objects.requireNonNull(arrivedOn);
        if (reportAcceptedOn.isAfter(today) || reportAcceptedOn.isBefore(arrived)) {
            throw ReturnRule.TRAVEL_DATE.broken(Map.of("reason", arrived + " <= finalReportAcceptedOn <= " + today));
        }
        finalReportOn = reportAcceptedOn;
        end(ReturnStatus.COMPLETED, today);
    }

    private void end(ReturnStatus wanted, LocalDate today) {
        become(wanted);
        endedOn = today;
    }

    private void mustBe(ReturnStatus... allowed) {
        if (!Set.of(allowed).contains(status)) {
            throw ReturnRule.RETURN_STATE.broken(
                    Map.of("state", status, "wanted", Set.of(allowed), "next", status.next()));
        }
    }

    private void mustBeAbleToBecome(ReturnStatus wanted) {
        if (!status.next().contains(wanted)) {
            throw ReturnRule.RETURN_STATE.broken(Map.of("state", status, "wanted", wanted, "next", status.next()));
        }
    }

    private void become(ReturnStatus wanted) {
        mustBeAbleToBecome(wanted);
        status = wanted;
    }

    public String ref() {
        return ref;
    }

    public long version() {
        return version;
    }

    public String caseHandle() {
        return caseHandle;
    }

    public Track track() {
        return track;
    }

    public Group group() {
        return group;
    }

    /** Whether she is a child now, whatever she was taken for when she applied. */
    public boolean isOfChild() {
        return group != Group.FAMILY && gatesNeeded;
    }

    public ReturnStatus status() {
        return status;
    }

    public String destinationCountry() {
        return destinationCountry;
    }

    public String targetDeparture() {
        return targetDeparture;
    }

    public String requestedBy() {
        return requestedBy;
    }

    public Instant requestedAt() {
        return requestedAt;
    }

    public Cooperation cooperation() {
        return cooperation;
    }

    public @Nullable String agreementId() {
        return place.agreementId();
    }

    /** Whether a place is held for her now. */
    public boolean isPlaceHeld() {
        return place.isHeld();
    }

    public Optional<String> partnerOrganisation() {
        return place.partnerOrganisation();
    }

    public @Nullable RiskGate riskGate() {
        return riskGate;
    }

    public @Nullable LocalDate departureDate() {
        return departureDate;
    }

    public @Nullable LocalDate departedOn() {
        return departedOn;
    }

    public @Nullable LocalDate arrivedOn() {
        return arrivedOn;
    }

    public @Nullable LocalDate endedOn() {
        return endedOn;
    }

    /** Why no step forward is taken, and since when; absent while it goes on. */
    public @Nullable Hold hold() {
        return hold;
    }
}
