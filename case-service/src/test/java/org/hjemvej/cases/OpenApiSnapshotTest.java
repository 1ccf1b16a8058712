package org.hjemvej.cases;

import io.quarkus.test.junit.QuarkusTest;
import org.hjemvej.platform.testing.EveryAnswer;
import org.hjemvej.platform.testing.OpenApiSnapshot;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OpenApiSnapshotTest {

    @Test
    void the_committed_document_is_what_the_service_serves() {
        OpenApiSnapshot.mustBeCurrent("case-service");
    }

    @Test
    void every_field_of_an_answer_shows_what_it_looks_like() {
        EveryAnswer.mustShowWhatItLooksLike();
    }
}
