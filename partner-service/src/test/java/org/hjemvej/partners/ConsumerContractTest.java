package org.hjemvej.partners;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.hjemvej.platform.testing.ConsumerContract;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ConsumerContractTest {

    @Test
    void what_reintegration_service_tells_partners_is_understood() {
        ConsumerContract.check(
                "reintegration.for-partners",
                "partner-service",
                "reintegration-service",
                "P-00000000000000000000000001",
                Map.of(
                        "reintegration-return-requested", "org.hjemvej.reintegration.return-requested.v1",
                        "reintegration-partner-assigned", "org.hjemvej.reintegration.partner-assigned.v1",
                        "reintegration-reintegration-plan-approved",
                                "org.hjemvej.reintegration.reintegration-plan-approved.v1",
                        "reintegration-programme-completed", "org.hjemvej.reintegration.programme-completed.v1",
                        "reintegration-instalment-released", "org.hjemvej.reintegration.instalment-released.v1"));
    }
}
