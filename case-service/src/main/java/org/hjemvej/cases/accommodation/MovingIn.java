package org.hjemvej.cases.accommodation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import org.hjemvej.platform.caller.Actor;
import org.hjemvej.platform.deadlines.DeadlineHandler;
import org.hjemvej.platform.deadlines.Deadlines;
import org.hjemvej.platform.outbox.Outbox;

/**
 * Who has moved on is expected in the next place by the hour at which others would lose theirs. She does not lose hers: CMM is
 * told, and reminded on the board until somebody says that she is there or that she does not come.
 */
@ApplicationScoped
class MovingIn implements DeadlineHandler {

    private static final String TYPE = "PLACEMENT_MOVING_IN";

    private final Placements placements;
    private final Deadlines deadlines;
    private final Outbox outbox;

    MovingIn(Placements placements, Deadlines deadlines, Outbox outbox) {
        this.placements = placements;
        this.deadlines = deadlines;
        this.outbox = outbox;
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public Optional<String> mustAct() {
        return Optional.of("CMM");
    }

    @Override
    public boolean staysOpen() {
        return true;
    }

    /** A place that was reserved just now is hers from now on: no hour takes it from her, she is expected by this one. */
    void expect(Placement next, Instant by) {
        next.keepUntilMovedIn();
        deadlines.set(TYPE, next.subject(), next.id(), "moving in", by);
    }

    /** She is there, or does not come. */
    void over(String placement) {
        deadlines.cancel(ReservationExpiry.TYPE, placement);
        deadlines.settle(TYPE, placement);
    }

    @Override
    public void due(String subject, String reference, String detail, Instant dueAt) {
        Placement placement = placements.held(reference);
        if (placement.status() == PlacementStatus.RESERVED) {
            outbox.publish(
                    new AccommodationEvent.DeadlineMissed(placement.subject(), TYPE, dueDate(dueAt), "HIGH"),
                    Actor.system("deadline"));
        }
    }
}
