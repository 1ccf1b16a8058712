package org.hjemvej.system.bench;

import java.util.Map;
import org.hjemvej.local.ServiceName;

/** One topic for each service that an operator can ask it about. */
final class OneTopic {

    /** A topic that each service reads, and so can have dead letters of. */
    static final Map<ServiceName, String> READ_BY = Map.of(
            ServiceName.CASE, "reintegration.events",
            ServiceName.REINTEGRATION, "case.events",
            ServiceName.PARTNER, "reintegration.for-partners",
            ServiceName.NOTIFICATION, "case.events");

    /** A topic that each service writes. */
    static final Map<ServiceName, String> WRITTEN_BY = Map.of(
            ServiceName.CASE, "case.events",
            ServiceName.REINTEGRATION, "reintegration.events",
            ServiceName.PARTNER, "partner.events",
            ServiceName.NOTIFICATION, "drc.feed");

    private OneTopic() {}
}
