package org.hjemvej.cases;

import io.quarkus.test.junit.QuarkusTest;
import org.hjemvej.platform.testing.EveryStatusCode;
import org.junit.jupiter.api.Test;

@QuarkusTest
class EveryStatusCodeApiTest {

    @Test
    void bad_input_gets_a_problem_with_a_stable_code_and_a_repeat_the_same_answer() {
        EveryStatusCode.check(new EveryStatusCode.Command(
                "pelle", "amara", "/v1/referrals", "{\"channel\":\"POLICE_ACTION\",\"urgency\":\"NORMAL\"}"));
    }
}
