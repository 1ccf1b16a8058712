package org.hjemvej.cases;

import io.quarkus.test.junit.QuarkusTest;
import org.hjemvej.platform.testing.EveryBadToken;
import org.junit.jupiter.api.Test;

@QuarkusTest
class BadTokenApiTest {

    @Test
    void every_bad_token_is_refused_with_401() {
        EveryBadToken.check("/v1/cases");
    }
}
