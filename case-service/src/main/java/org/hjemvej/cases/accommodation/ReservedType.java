package org.hjemvej.cases.accommodation;

import java.util.List;
import org.hjemvej.cases.Because;

/** Why the place that is held for somebody is of its type (F16); nothing once she has moved in, when a person moves her. */
final class ReservedType {

    private static final String VERSION = "2019-01";

    private ReservedType() {}

    static List<Because> because(Placement placement) {
        AccommodationType type = placement.given().type();
        if (placement.status() != PlacementStatus.RESERVED || type == null) {
            return List.of();
        }
        Needs needs = placement.needs();
        if (!type.takes(needs)) {
            return List.of(because("HELD_UNTIL_A_PERSON_MOVES_HER", "type=" + type));
        }
        return List.of(
                because("SUITS_AGE", "ageState=" + needs.ageState()),
                because("SUITS_GENDER", "placesFor=" + needs.placesFor()),
                because("SUITS_STAY", "stayBasis=" + needs.stayBasis()),
                placement.wishedType() == type
                        ? because("TYPE_ASKED_FOR", "wishedType=" + type)
                        : because("PLACE_WAS_FREE", "type=" + type));
    }

    private static Because because(String rule, String fact) {
        return new Because(rule, VERSION, fact, null);
    }
}
