package org.hjemvej.cases.wayhome;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import org.hjemvej.platform.audit.Audit;
import org.hjemvej.platform.caller.Actor;
import org.jspecify.annotations.Nullable;

/** Keeps the case informed of where the return stands. */
@ApplicationScoped
public class FollowWayHome {

    private final WaysHome ways;
    private final Audit audit;

    FollowWayHome(WaysHome ways, Audit audit) {
        this.ways = ways;
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
        audit.record(Actor.system("reintegration.events"), "way-home.follow", handle, status);
    }
}
