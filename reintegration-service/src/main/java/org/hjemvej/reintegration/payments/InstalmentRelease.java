package org.hjemvej.reintegration.payments;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;

/** One of the two persons who release an instalment. */
@Entity
@Table(name = "instalment_release")
class InstalmentRelease {

    @EmbeddedId
    private Key key;

    private String person;
    private Instant releasedAt;

    protected InstalmentRelease() {}

    @Embeddable
    record Key(String instalmentId, int releaseRound, int position) implements Serializable {}

    static InstalmentRelease of(CashInstalment instalment, int position, String person, Instant now) {
        InstalmentRelease release = new InstalmentRelease();
        release.key = new Key(instalment.id(), instalment.releaseRound(), position);
        release.person = person;
        release.releasedAt = now;
        return release;
    }

    String person() {
        return person;
    }

    Instant releasedAt() {
        return releasedAt;
    }
}
