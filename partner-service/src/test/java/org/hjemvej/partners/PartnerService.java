package org.hjemvej.partners;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import org.hjemvej.platform.testing.RealSystem;

/** Starts what partner-service needs, once for all its tests. */
@QuarkusTestResource(value = RealSystem.class, initArgs = @ResourceArg(name = "service", value = "partner"))
final class PartnerService {

    private PartnerService() {}
}
