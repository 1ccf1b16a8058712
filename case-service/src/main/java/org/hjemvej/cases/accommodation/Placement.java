package org.hjemvej.cases.accommodation;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.hjemvej.cases.casefile.AgeState;
import org.hjemvej.cases.casefile.StayBasis;
import org.hjemvej.platform.caller.Actor;
import org.hjemvej.platform.ids.Ids;
import org.jspecify.annotations.Nullable;

/**
 * A safe place for one person, from the request to its end. It belongs to a referral as long as there is no case, and to
 * the case from then on.
 */
@Entity
@Table(name = "placement")
public class Placement {

    @Id
    private String id;

    @Version
    private long version;

    private @Nullable String referralId;
    private @Nullable String caseHandle;

    @Enumerated(EnumType.STRING)
    private PlacementStatus status;

    @Enumerated(EnumType.STRING)
    private Ground ground;

    @Embedded
    private KnownNeeds known;

    @Embedded
    private @Nullable Wish wish;

    @Embedded
    private @Nullable Decision decision;

    private String organisation;
    private Instant requestedAt;
    private @Nullable String takenIn;
    private @Nullable Instant waitingSince;

    @Embedded
    private @Nullable GivenPlace given;

    @Embedded
    private @Nullable TimeThere timeThere;

    @Embedded
    private @Nullable Refusal refusal;

    protected Placement() {}

    static Placement request(
            Subject subject, Ground ground, Needs needs, @Nullable AccommodationType type, Actor actor, Instant now) {
        needs.mustAllow(ground);
        needs.mustSuit(type);
        Placement placement = new Placement();
        placement.id = Ids.handle("L");
        placement.referralId = subject.referralId();
        placement.caseHandle = subject.caseHandle();
        placement.status = PlacementStatus.REQUESTED;
        placement.ground = ground;
        placement.wish = type == null ? null : Wish.of(type, actor);
        placement.organisation = actor.organisation();
        placement.requestedAt = now;
        placement.known = new KnownNeeds(needs);
        return placement;
    }

    /** Who decided on this place; to be said of every one before it is kept. */
    void restOn(Decision by) {
        decision = by;
    }

    /** A place is held for her until then; it counts as taken from now on. */
    void reserve(Facility place, Instant now, Instant until) {
        if (!place.takes(needs())) {
            throw new IllegalStateException("A place that does not suit was about to be reserved");
        }
        mustBeAbleToBecome(PlacementStatus.RESERVED);
        given = GivenPlace.in(place, now, until);
        become(PlacementStatus.RESERVED);
    }

    /** She has left another place for this one: it is hers until she has moved in, or until a person gives it up. */
    void keepUntilMovedIn() {
        mustBeAbleToBecome(PlacementStatus.ACTIVE);
        given = given().heldUntilMovedIn();
    }

    /** Whether only a person takes it from her: she lives here, or has left another place for it. */
    boolean isHers() {
        return status == PlacementStatus.ACTIVE
                || (status == PlacementStatus.RESERVED && given().reservedUntil() == null);
    }

    /** No place is free: she waits in the order of the requests. */
    void queue() {
        become(PlacementStatus.NO_CAPACITY);
    }

    /** She takes another type than the one she waited for, when it is for her. */
    void wishInstead(AccommodationType type, Actor actor) {
        mustBeAbleToBecome(PlacementStatus.RESERVED);
        needs().mustSuit(type);
        wish = Wish.of(type, actor);
    }

    /** She has moved in. */
    void start(LocalDate today) {
        become(PlacementStatus.ACTIVE);
        timeThere = timeThere().from(today);
    }

    /** She moves out as planned; who has not moved in gives up, or loses, the reservation or her turn. */
    void end(LocalDate today) {
        become(status == PlacementStatus.ACTIVE ? PlacementStatus.ENDED : PlacementStatus.CLOSED);
        timeThere = timeThere().to(today);
    }

    /** She moves on to another house: from now on the next placement is hers. */
    void transfer(String next, LocalDate today) {
        become(PlacementStatus.TRANSFERRED);
        timeThere = timeThere().onTo(next, today);
    }

    /** Her stay rests on another basis now. */
    void stayIs(StayBasis basis) {
        known.stayIs(basis);
    }

    /** She has left and nobody knows where to; her place is given to others, and the way back stays open. */
    void leaveWithoutNotice(LocalDate today) {
        become(PlacementStatus.LEFT_WITHOUT_NOTICE);
        timeThere = timeThere().to(today);
    }

    /** She is back in the house she left. */
    void comeBack() {
        become(PlacementStatus.RETURNED);
        become(PlacementStatus.ACTIVE);
        timeThere = timeThere().goingOn();
    }

    /** By what is known now she is an adult, a child, or in doubt. */
    void ageIs(AgeState age) {
        known.ageIs(age);
    }

    /** The waiting is over by a decision: only a person makes it, and says why. */
    void refuse(RefusalReason reason, Actor actor, Instant now) {
        Refusal.mustBeBy(actor);
        become(PlacementStatus.REFUSED);
        refusal = Refusal.by(actor, reason, now);
    }

    /** The referral has become a case: what was asked or reserved for the one is so for the other. */
    void carryOver(String handle, AgeState age, StayBasis stay) {
        caseHandle = handle;
        known.ageIs(age);
        known.stayIs(stay);
    }

    /**
     * Nothing is left of the person but that there was a request, and no way back to a place she had left; to be called as long
     * as there is no case, and so no decision that names a house.
     */
    void forget() {
        if (status == PlacementStatus.LEFT_WITHOUT_NOTICE) {
            become(PlacementStatus.CLOSED);
        }
        known.forget();
        wish = null;
        given = given == null ? null : given.forgotten();
    }

    /** Nothing tells any more where she lived; to be called when that is over. */
    void forgetPlace() {
        given = given == null ? null : given.withoutHouse();
    }

    /** With the status goes whose place is taken and who waits, so that both are found among the rows of many years. */
    private void become(PlacementStatus wanted) {
        mustBeAbleToBecome(wanted);
        status = wanted;
        takenIn = status == PlacementStatus.RESERVED || status == PlacementStatus.ACTIVE ? facility() : null;
        waitingSince = status == PlacementStatus.NO_CAPACITY ? requestedAt : null;
    }

    void mustBeAbleToBecome(PlacementStatus wanted) {
        status.mustLeadTo(wanted, AccommodationRule.PLACEMENT_STATE);
    }

    /** What decides which places suit her; not to be asked of one that is forgotten. */
    Needs needs() {
        return known.needs();
    }

    /** The handle events are about: of the case once there is one, before that the referral. */
    public String subject() {
        return caseHandle == null ? Objects.requireNonNull(referralId) : caseHandle;
    }

    public String id() {
        return id;
    }

    public long version() {
        return version;
    }

    public @Nullable String referralId() {
        return referralId;
    }

    public @Nullable String caseHandle() {
        return caseHandle;
    }

    public PlacementStatus status() {
        return status;
    }

    public Ground ground() {
        return ground;
    }

    /** Whether among adults or among children; nothing when it is forgotten. */
    public Optional<PlacementClass> placementClass() {
        return known.placementClass();
    }

    /** The type that was asked for; null when any that suits. */
    public @Nullable AccommodationType wishedType() {
        return wish == null ? null : wish.type();
    }

    /** By whose decision it was asked for, or another type was taken since, or it was refused for safety. */
    public @Nullable Decision decision() {
        return decision;
    }

    /** Whether this organisation asked for the type. */
    boolean isWishOf(String organisation) {
        return wish != null && wish.isOf(organisation);
    }

    /** The type of what she has; in the interim the place has no other name than that. */
    public @Nullable AccommodationType type() {
        AccommodationType type = given().type();
        return type == null || ground == Ground.ORDINARY ? type : AccommodationType.INTERIM_POLICE_PLACEMENT;
    }

    /** The place she has, or had. */
    public GivenPlace given() {
        return given == null ? GivenPlace.NONE : given;
    }

    /** The code of the house; CMM's alone to know. */
    public @Nullable String facility() {
        return given().facility();
    }

    /** Whether a place is held for her or she lives in it. */
    public boolean hasPlace() {
        return takenIn != null;
    }

    /** The code of the house in which she takes a place now, reserved or lived in. */
    @Nullable
    String takenIn() {
        return takenIn;
    }

    /** Since when she waits; null when she does not. */
    public @Nullable Instant waitingSince() {
        return waitingSince;
    }

    String organisation() {
        return organisation;
    }

    public Instant requestedAt() {
        return requestedAt;
    }

    /** When she moved in and out. */
    public TimeThere timeThere() {
        return timeThere == null ? TimeThere.NONE : timeThere;
    }

    /** By whom she was refused a place; null unless she was. */
    public @Nullable Refusal refusal() {
        return refusal;
    }
}
