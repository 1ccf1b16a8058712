package org.hjemvej.notifications.inbox;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Who must be told of what. */
@ApplicationScoped
public class Routes implements PanacheRepositoryBase<Route, Route.Key> {

    List<Route> of(String eventType) {
        return list("key.eventType", eventType);
    }
}
