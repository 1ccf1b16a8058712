package org.hjemvej.cases.accommodation;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hjemvej.platform.caller.Actor;
import org.hjemvej.platform.rules.RuleBroken;
import org.jspecify.annotations.Nullable;

/**
 * Who decides on which place on one day (1-actors 1.2). CMM decides on its own places, and coordinates the help of all others (1.1):
 * it carries out what the authority has decided that is competent, when it says that this is so.
 */
record Competence(Map<Ground, Map<AccommodationType, PlacingAuthority>> table) {

    /** Who decides on the places of one ground and type, from a date on. */
    record Line(Ground ground, AccommodationType type, LocalDate validFrom, PlacingAuthority authority) {}

    /** By these lines, the earliest first: of those that have begun the latest counts. */
    static Competence on(LocalDate day, List<Line> lines) {
        Map<Ground, Map<AccommodationType, PlacingAuthority>> table = new EnumMap<>(Ground.class);
        lines.stream()
                .filter(line -> !line.validFrom().isAfter(day))
                .forEach(line -> table.computeIfAbsent(line.ground(), any -> new EnumMap<>(AccommodationType.class))
                        .put(line.type(), line.authority()));
        return new Competence(table);
    }

    /** Who decides on places of this ground and type. */
    Optional<PlacingAuthority> decider(Ground ground, AccommodationType type) {
        return Optional.ofNullable(table.getOrDefault(ground, Map.of()).get(type));
    }

    /** The decision of an actor; refuses who acts for no authority, and who carries out a decision without being CMM. */
    Decision decisionOf(Actor actor, boolean carriesOut) {
        return PlacingAuthority.of(actor)
                .filter(authority -> !carriesOut || authority == PlacingAuthority.CMM)
                .map(authority -> new Decision(authority, carriesOut))
                .orElseThrow(() -> notCompetent(actor));
    }

    /** The decision by which an actor goes on with a placement: CMM carries on what it has carried out. */
    Decision decisionOn(Placement placement, Actor actor) {
        Decision before = placement.decision();
        boolean carriesOut = before != null && before.carriesOut() && isCmm(actor);
        return decisionOf(actor, carriesOut);
    }

    /** All that an actor can decide or carry out. */
    Decision utmostOf(Actor actor) {
        return decisionOf(actor, isCmm(actor));
    }

    boolean covers(Decision decision, Ground ground, AccommodationType type) {
        return decider(ground, type)
                .filter(authority -> decision.carriesOut() || authority == decision.authority())
                .isPresent();
    }

    /** Refuses unless a place of this ground and type, or of any type, is this decision's. */
    void mustCover(Decision decision, Actor actor, Ground ground, @Nullable AccommodationType type) {
        boolean covered = type == null
                ? !among(List.of(AccommodationType.values()), decision, ground).isEmpty()
                : covers(decision, ground, type);
        if (!covered) {
            throw notCompetent(actor);
        }
    }

    /** Whether she may live in a place of this type, as whoever decides on the place sees it: also in the interim that is its authority. */
    boolean lets(Decision decision, Ground ground, AccommodationType type) {
        return covers(decision, ground, type) || covers(decision, Ground.ORDINARY, type);
    }

    /** Refuses unless this decision lets her live in a place of this type. */
    void mustLet(Decision decision, Actor actor, Ground ground, AccommodationType type) {
        if (!lets(decision, ground, type)) {
            throw notCompetent(actor);
        }
    }

    /** Those of these types that are this decision's. */
    List<AccommodationType> among(List<AccommodationType> types, Decision decision, Ground ground) {
        return types.stream().filter(type -> covers(decision, ground, type)).toList();
    }

    /** Refuses unless what somebody waits for is this decision's: of any place, the decision by which it was asked for. */
    void mustDecideOn(Placement waiting, Decision decision, Actor actor) {
        AccommodationType wish = waiting.wishedType();
        boolean decides = wish == null
                ? decision.carriesOut() || decision.equals(waiting.decision())
                : lets(decision, waiting.ground(), wish);
        if (!decides) {
            throw notCompetent(actor);
        }
    }

    /** Refuses who neither decides on this placement, nor has asked for it, nor coordinates the help. */
    void mustFollow(Placement placement, Actor actor) {
        PlacingAuthority authority = PlacingAuthority.of(actor).orElseThrow(() -> notCompetent(actor));
        Decision asked = placement.decision();
        AccommodationType given = placement.given().type();
        AccommodationType type = given == null ? placement.wishedType() : given;
        boolean follows = authority == PlacingAuthority.CMM
                || (asked != null && asked.authority() == authority)
                || (type != null
                        && decider(placement.ground(), type)
                                .filter(authority::equals)
                                .isPresent());
        if (!follows) {
            throw notCompetent(actor);
        }
    }

    static RuleBroken notCompetent(Actor actor) {
        return AccommodationRule.PLACEMENT_NOT_COMPETENT.broken(Map.of("organisation", actor.organisation()));
    }

    private static boolean isCmm(Actor actor) {
        return PlacingAuthority.of(actor).filter(PlacingAuthority.CMM::equals).isPresent();
    }
}
