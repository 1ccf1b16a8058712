package org.hjemvej.notifications.inbox;

import jakarta.transaction.TransactionScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The routes as one transaction sees them: read once for each type, however many events of it are told of. */
@TransactionScoped
class RoutesOfTransaction {

    private final Routes routes;
    private final Map<String, List<Route>> read = new HashMap<>();

    RoutesOfTransaction(Routes routes) {
        this.routes = routes;
    }

    List<Route> of(String eventType) {
        return read.computeIfAbsent(eventType, routes::of);
    }
}
