package org.hjemvej.partners.search;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A programme that waits for the outcome of a search, in the order of its request. */
@Entity
@Table(name = "waiting_programme")
public class WaitingProgramme {

    @Id
    private String programmeRef;

    private String searchId;
    private boolean minor;
    private Instant requestedAt;

    protected WaitingProgramme() {}

    static WaitingProgramme join(String programmeRef, String searchId, boolean minor, Instant now) {
        WaitingProgramme waiting = new WaitingProgramme();
        waiting.programmeRef = programmeRef;
        waiting.searchId = searchId;
        waiting.minor = minor;
        waiting.requestedAt = now;
        return waiting;
    }

    public String programmeRef() {
        return programmeRef;
    }

    public String searchId() {
        return searchId;
    }

    public boolean minor() {
        return minor;
    }

    Instant requestedAt() {
        return requestedAt;
    }
}
