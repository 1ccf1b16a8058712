package org.hjemvej.cases;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.hjemvej.platform.testing.ConsumerContract;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ConsumerContractTest {

    @Test
    void what_reintegration_service_tells_is_understood() {
        ConsumerContract.check(
                "reintegration.events",
                "case-service",
                "reintegration-service",
                "K-00000000000000000000000001",
                Map.of(
                        "reintegration-partner-assigned", "org.hjemvej.reintegration.partner-assigned.v1",
                        "reintegration-return-prepared", "org.hjemvej.reintegration.return-prepared.v1",
                        "reintegration-departed", "org.hjemvej.reintegration.departed.v1",
                        "reintegration-arrival-confirmed", "org.hjemvej.reintegration.arrival-confirmed.v1",
                        "reintegration-programme-completed", "org.hjemvej.reintegration.programme-completed.v1",
                        "reintegration-programme-ended", "org.hjemvej.reintegration.programme-ended.v1"));
    }
}
