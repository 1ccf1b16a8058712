package org.hjemvej.reintegration;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import org.hjemvej.platform.testing.RealSystem;

/** Starts what reintegration-service needs, once for all its tests. */
@QuarkusTestResource(value = RealSystem.class, initArgs = @ResourceArg(name = "service", value = "reintegration"))
@QuarkusTestResource(StandingStub.class)
final class ReintegrationService {

    private ReintegrationService() {}
}
