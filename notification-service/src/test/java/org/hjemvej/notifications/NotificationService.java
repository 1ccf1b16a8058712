package org.hjemvej.notifications;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import org.hjemvej.platform.testing.RealSystem;

/** Starts what notification-service needs, once for all its tests. */
@QuarkusTestResource(value = RealSystem.class, initArgs = @ResourceArg(name = "service", value = "notification"))
final class NotificationService {

    private NotificationService() {}
}
