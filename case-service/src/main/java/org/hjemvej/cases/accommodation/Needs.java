package org.hjemvej.cases.accommodation;

import java.util.Map;
import org.hjemvej.cases.casefile.AgeState;
import org.hjemvej.cases.casefile.StayBasis;
import org.hjemvej.platform.rules.RuleBroken;
import org.jspecify.annotations.Nullable;

/**
 * What decides which places suit a person.
 *
 * @param individuallyAssessed that a secret address is needed was assessed for her alone; asylum seekers need it there
 */
public record Needs(PlacesFor placesFor, AgeState ageState, StayBasis stayBasis, boolean individuallyAssessed) {

    /** Who is a child or may be one lives among children (Convention art. 10(3)). */
    PlacementClass placementClass() {
        return ageState.treatedAsChild() ? PlacementClass.CHILD : PlacementClass.ADULT;
    }

    /** Refuses a type, when one is asked for, that is not for this person. */
    void mustSuit(@Nullable AccommodationType type) {
        if (type != null && !type.takes(this)) {
            throw unsuited(type);
        }
    }

    /** That a place of this type is not for this person. */
    RuleBroken unsuited(AccommodationType type) {
        Map<String, ?> facts = Map.of("type", type, "suitable", AccommodationType.suiting(this));
        return placementClass() == PlacementClass.CHILD && type.placementClass() == PlacementClass.ADULT
                ? AccommodationRule.PLACEMENT_NOT_FOR_A_CHILD.broken(facts)
                : AccommodationRule.PLACEMENT_NOT_SUITABLE.broken(facts);
    }

    /** Refuses a ground that the law does not give for this stay. */
    void mustAllow(Ground ground) {
        if (ground == Ground.INTERIM_SECTION_34 && stayBasis.isLawful()) {
            throw AccommodationRule.PLACEMENT_INTERIM_WITH_LAWFUL_STAY.broken();
        }
    }
}
