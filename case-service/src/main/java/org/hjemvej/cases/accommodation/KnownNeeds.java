package org.hjemvej.cases.accommodation;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;
import java.util.Optional;
import org.hjemvej.cases.casefile.AgeState;
import org.hjemvej.cases.casefile.StayBasis;
import org.jspecify.annotations.Nullable;

/** What is known of a person for her placement, as long as anything is kept of her. */
@Embeddable
class KnownNeeds {

    @Enumerated(EnumType.STRING)
    private @Nullable PlacesFor placesFor;

    @Enumerated(EnumType.STRING)
    private @Nullable AgeState ageState;

    @Enumerated(EnumType.STRING)
    private @Nullable StayBasis stayBasis;

    private boolean individuallyAssessed;

    protected KnownNeeds() {}

    KnownNeeds(Needs needs) {
        placesFor = needs.placesFor();
        ageState = needs.ageState();
        stayBasis = needs.stayBasis();
        individuallyAssessed = needs.individuallyAssessed();
    }

    void stayIs(StayBasis basis) {
        stayBasis = basis;
    }

    void ageIs(AgeState age) {
        ageState = age;
    }

    void forget() {
        placesFor = null;
        ageState = null;
        stayBasis = null;
    }

    /** Not to be asked of who is forgotten. */
    Needs needs() {
        return new Needs(
                Objects.requireNonNull(placesFor),
                Objects.requireNonNull(ageState),
                Objects.requireNonNull(stayBasis),
                individuallyAssessed);
    }

    /** Nothing when she is forgotten. */
    Optional<PlacementClass> placementClass() {
        return Optional.ofNullable(ageState)
                .map(age -> age.treatedAsChild() ? PlacementClass.CHILD : PlacementClass.ADULT);
    }
}
