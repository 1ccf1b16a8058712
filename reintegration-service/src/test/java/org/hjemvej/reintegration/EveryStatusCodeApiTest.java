package org.hjemvej.reintegration;

import io.quarkus.test.junit.QuarkusTest;
import org.hjemvej.platform.testing.EveryStatusCode;
import org.junit.jupiter.api.Test;

@QuarkusTest
class EveryStatusCodeApiTest {

    @Test
    void bad_input_gets_a_problem_with_a_stable_code_and_a_repeat_the_same_answer() {
        EveryStatusCode.check(
                new EveryStatusCode.Command(
                        "dorte",
                        "clara",
                        "/v1/programme-versions",
                        "{\"name\":\"Status codes\",\"validFrom\":\"2026-01-01\",\"validTo\":\"2026-12-31\",\"group\":\"ADULT\",\"cash\":{\"amount\":\"1.00\",\"currency\":\"DKK\"},\"inKind\":{\"amount\":\"1.00\",\"currency\":\"DKK\"},\"source\":\"Invented\"}"));
    }
}
