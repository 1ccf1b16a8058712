package org.hjemvej.cases.accommodation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.hjemvej.platform.caller.Actor;
import org.jspecify.annotations.Nullable;

/** By whom a place was refused, when and why. */
@Embeddable
public record Refusal(
        @Enumerated(EnumType.STRING) @Column(name = "refusal_reason")
        RefusalReason reason,

        @Column(name = "refused_by") String by,
        @Column(name = "refused_at") @Nullable Instant at) {

    /** Only a named person refuses. */
    static void mustBeBy(Actor actor) {
        if (!actor.isPerson()) {
            throw AccommodationRule.REFUSAL_OF_PLACE_BY_A_PERSON.broken();
        }
    }

    static Refusal by(Actor actor, RefusalReason reason, Instant now) {
        return new Refusal(reason, actor.id(), now);
    }
}
