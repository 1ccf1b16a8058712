package org.hjemvej.cases.wayhome;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import org.hjemvej.platform.audit.Audit;
import org.hjemvej.platform.caller.Actor;
import org.jspecify.annotations.Nullable;

/** Keeps the case informed of where the return stands. */
@ApplicationScoped
public class FollowWayHome {

    private static final Actor ACTOR = Actor.system("reintegration.events");

    private final WaysHome ways;
    private final Event<ArrivedHome> arrivals;
    private final Audit audit;

    FollowWayHome(WaysHome ways, Event<ArrivedHome> arrivals, Audit audit) {
        this.ways = ways;
        this.arrivals = arrivals;
        this.audit = audit;
    }

    @Transactional
    public void run(String handle, long sequence, String status, @Nullable String country, LocalDate on) {
        WayHome way = ways.findById(handle);
        if (way == null) {
            way = WayHome.first(handle);
            way.advance(sequence, status, country, on);
            ways.persist(way);
        } else {
            way.advance(sequence, status, country, on);
        }
        audit.record(ACTOR, "way-home.follow", handle, status);
    }

    /** She has arrived, also when it is heard after what came later. */
    @Transactional
    public void arrived(String handle, long sequence, String country, LocalDate toldOn, LocalDate arrivedOn) {
        run(handle, sequence, "ARRIVED", country, toldOn);
        arrivals.fire(new ArrivedHome(handle, arrivedOn, ACTOR));
    }
}
