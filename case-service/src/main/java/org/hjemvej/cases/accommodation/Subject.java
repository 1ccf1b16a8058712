package org.hjemvej.cases.accommodation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hjemvej.cases.casefile.AgeState;
import org.hjemvej.cases.casefile.StayBasis;
import org.jspecify.annotations.Nullable;

/**
 * Whom a place is for, by the referral or by the case, and what is known there of age and stay.
 *
 * @param referralId of a referral without a case
 * @param caseHandle of a case
 */
record Subject(
        @Nullable String referralId,
        @Nullable String caseHandle,
        @Nullable AgeState ageState,
        @Nullable StayBasis stayBasis) {

    /** The needs of this person: what is known counts, what is told fills the gaps and must not contradict. */
    Needs needs(
            PlacesFor placesFor,
            @Nullable AgeState toldAge,
            @Nullable StayBasis toldStay,
            boolean individuallyAssessed) {
        List<String> differing = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        AgeState age = agreed("ageState", ageState, toldAge, differing, missing);
        StayBasis stay = agreed("stayBasis", stayBasis, toldStay, differing, missing);
        if (!differing.isEmpty()) {
            throw AccommodationRule.PLACEMENT_FACTS_DIFFER.broken(Map.of("differing", differing));
        }
        if (!missing.isEmpty()) {
            throw AccommodationRule.PLACEMENT_FACTS_MISSING.broken(Map.of("missing", missing));
        }
        return new Needs(placesFor, Objects.requireNonNull(age), Objects.requireNonNull(stay), individuallyAssessed);
    }

    private static <T> @Nullable T agreed(
            String name, @Nullable T known, @Nullable T told, List<String> differing, List<String> missing) {
        if (known != null && told != null && known != told) {
            differing.add(name);
        }
        if (known == null && told == null) {
            missing.add(name);
        }
        return known == null ? told : known;
    }
}
