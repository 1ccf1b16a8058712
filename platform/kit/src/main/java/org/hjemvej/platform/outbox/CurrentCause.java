package org.hjemvej.platform.outbox;

import jakarta.enterprise.context.RequestScoped;
import org.hjemvej.platform.ids.Ids;

/** What made the current work happen: a request of its own, or an event that was consumed. */
@RequestScoped
public class CurrentCause {

    private String correlationId = Ids.random().toString();
    private String causationId = correlationId;

    public String correlationId() {
        return correlationId;
    }

    public String causationId() {
        return causationId;
    }

    /** The work follows from an event: its correlation goes on, the event is the cause. */
    public void follows(String correlation, String eventId) {
        this.correlationId = correlation;
        this.causationId = eventId;
    }
}
