package org.hjemvej.cases.accommodation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The place that a person was given: in which house, and how long it is held for her.
 *
 * @param facility the code of the house, CMM's alone to know; null when that is forgotten
 * @param type of the house; null when nothing is left of the person
 * @param reservedAt when it was given
 * @param reservedUntil null when it is held until she has moved in
 */
@Embeddable
public record GivenPlace(
        @Nullable String facility,

        @Enumerated(EnumType.STRING) @Column(name = "facility_type") @Nullable
        AccommodationType type,

        @Nullable Instant reservedAt,
        @Nullable Instant reservedUntil) {

    /** As long as none is given. */
    static final GivenPlace NONE = new GivenPlace(null, null, null, null);

    static GivenPlace in(Facility house, Instant now, Instant until) {
        return new GivenPlace(house.code(), house.type(), now, until);
    }

    GivenPlace heldUntilMovedIn() {
        return new GivenPlace(facility, type, reservedAt, null);
    }

    /** Nothing tells any more which house it is. */
    GivenPlace withoutHouse() {
        return new GivenPlace(null, type, reservedAt, reservedUntil);
    }

    /** Nothing is left of the person, and so not what suited her. */
    GivenPlace forgotten() {
        return new GivenPlace(null, null, reservedAt, reservedUntil);
    }
}
