package org.hjemvej.cases.accommodation;

import java.util.Map;
import org.hjemvej.platform.caller.Actor;
import org.jspecify.annotations.Nullable;

/** Who decides on which place: CMM in general, Udlændingestyrelsen in the asylum system, the police in the interim. */
final class Competence {

    private Competence() {}

    static boolean covers(Actor actor, Ground ground, @Nullable AccommodationType type) {
        return switch (actor.role()) {
            case "cmm-contact-person", "cmm-manager" -> true;
            case "udl-assessor" -> ground == Ground.ORDINARY && type != null && type.isOfTheAsylumSystem();
            case "police-liaison" -> ground == Ground.INTERIM_SECTION_34;
            default -> false;
        };
    }

    static void mustCover(Actor actor, Ground ground, @Nullable AccommodationType type) {
        if (!covers(actor, ground, type)) {
            throw AccommodationRule.PLACEMENT_NOT_COMPETENT.broken(Map.of("organisation", actor.organisation()));
        }
    }
}
