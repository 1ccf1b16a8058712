package org.hjemvej.notifications.inbox;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One organisation that must be told of one type of event. Reference data. */
@Entity
@Immutable
@Table(name = "route")
class Route {

    @EmbeddedId
    private Key key;

    private @Nullable String role;

    protected Route() {}

    @Embeddable
    record Key(String eventType, String organisation) implements Serializable {}

    String organisation() {
        return key.organisation();
    }

    /** The role of the organisation that it is for; null when all of them. */
    @Nullable
    String role() {
        return role;
    }
}
