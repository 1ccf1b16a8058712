package org.hjemvej.cases.accommodation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.hjemvej.platform.caller.Actor;
import org.jspecify.annotations.Nullable;

/**
 * The type of accommodation that was asked for.
 *
 * @param by the code of the organisation that asked for it; null when that was not kept yet
 */
@Embeddable
record Wish(
        @Enumerated(EnumType.STRING) @Column(name = "wished_type")
        AccommodationType type,

        @Column(name = "wished_by") @Nullable String by) {

    static Wish of(AccommodationType type, Actor actor) {
        return new Wish(type, actor.organisation());
    }

    boolean isOf(String organisation) {
        return organisation.equals(by);
    }
}
