package org.hjemvej.cases.identification;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A time in which an identification stands still, after one of its interviews and before the next. Why is kept no longer. */
@Entity
@Table(name = "identification_pause")
public class Pause {

    @EmbeddedId
    private Key key;

    private Instant suspendedAt;
    private @Nullable Instant resumedAt;

    protected Pause() {}

    /** After which interview of which identification. */
    @Embeddable
    record Key(String identificationId, int afterInterview) implements Serializable {}

    static Pause of(Identification identification, Instant now) {
        Pause pause = new Pause();
        pause.key = new Key(identification.id(), identification.interviewsHeld());
        pause.suspendedAt = now;
        return pause;
    }

    void end(Instant now) {
        resumedAt = now;
    }

    String identificationId() {
        return key.identificationId();
    }

    /** Tells it from the other pauses of the case. */
    String name() {
        return key.identificationId() + "-" + key.afterInterview();
    }

    Instant suspendedAt() {
        return suspendedAt;
    }

    /** Nothing as long as it lasts, and when no interview followed. */
    @Nullable
    Instant resumedAt() {
        return resumedAt;
    }
}
