package org.hjemvej.cases.accommodation;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.hjemvej.cases.casefile.CaseReader;
import org.hjemvej.platform.caller.Actor;
import org.hjemvej.platform.caller.Caller;
import org.hjemvej.platform.rules.RuleBroken;
import org.jspecify.annotations.Nullable;

/**
 * Which placements a caller may know of: CMM those of every referral and of the cases it may see, others those of their own
 * referrals, Udlændingestyrelsen those of cases it has a task in as well.
 *
 * @param house one of those who run a house: they tell what has happened there, and read no placement
 */
public record PlacementReader(CaseReader cases, boolean cmm, boolean udl, String organisation, boolean house) {

    PlacementReader(CaseReader cases, boolean cmm, boolean udl, String organisation) {
        this(cases, cmm, udl, organisation, false);
    }

    public static PlacementReader of(Caller caller) {
        return new PlacementReader(
                CaseReader.of(caller),
                caller.hasAny("cmm-contact-person", "cmm-manager"),
                caller.has("udl-assessor"),
                caller.organisation());
    }

    /** The same for who reads a case. */
    static PlacementReader of(CaseReader cases, Actor actor) {
        return new PlacementReader(cases, cases.isCmm(), cases.udl(), actor.organisation());
    }

    /** Those who run a house: a refusal tells them nothing of the person. */
    static PlacementReader ofHouse(Actor worker) {
        return new PlacementReader(
                new CaseReader(worker.id(), false, false, false, false), false, false, worker.organisation(), true);
    }

    /** Whether placements are known to this reader by their case once there is one. */
    boolean readsCases() {
        return cmm || udl;
    }

    /** The type that was asked for; outside CMM only to who asked for it. */
    public @Nullable AccommodationType wishedTypeOf(Placement placement) {
        return cmm || placement.isWishOf(organisation) ? placement.wishedType() : null;
    }

    /** The type of the place; outside CMM of the interim only that it is that, and otherwise a type one has asked for oneself. */
    public @Nullable AccommodationType typeOf(Placement placement) {
        AccommodationType type = placement.type();
        boolean known = cmm || type == AccommodationType.INTERIM_POLICE_PLACEMENT || type == wishedTypeOf(placement);
        return known ? type : null;
    }

    /** That she cannot come back to the place she left; who is not to know of what type it is hears nothing more. */
    RuleBroken noWayBack(Placement placement, Function<AccommodationType, RuleBroken> told) {
        AccommodationType type = cmm ? placement.given().type() : typeOf(placement);
        return house || type == null ? AccommodationRule.PLACEMENT_NO_WAY_BACK.broken() : told.apply(type);
    }

    /** That she is somewhere else by now. */
    RuleBroken elsewhere(String placement) {
        return house
                ? AccommodationRule.PLACEMENT_NO_WAY_BACK.broken()
                : AccommodationRule.PLACEMENT_EXISTS.broken(Map.of("placement", placement));
    }

    /** That a type is refused for a threat; who is not to know of threats hears of one that does not suit, like any other. */
    RuleBroken threatened(AccommodationType type, Needs needs) {
        if (cmm) {
            return AccommodationRule.PLACEMENT_THREATENED.broken(Map.of("type", type));
        }
        List<AccommodationType> others = AccommodationType.suiting(needs).stream()
                .filter(each -> each != type)
                .toList();
        return AccommodationRule.PLACEMENT_NOT_SUITABLE.broken(Map.of("type", type, "suitable", others));
    }
}
