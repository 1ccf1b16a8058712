package org.hjemvej.cases;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import org.hjemvej.platform.testing.RealSystem;

/** Starts what case-service needs, once for all its tests. */
@QuarkusTestResource(value = RealSystem.class, initArgs = @ResourceArg(name = "service", value = "case"))
final class CaseService {

    private CaseService() {}
}
