package org.hjemvej.reintegration;

import java.util.List;
import org.hjemvej.platform.testing.EventContractChecks;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class EventContractTest {

    @TestFactory
    List<DynamicTest> every_event_has_schema_example_and_catalogue_line_without_personal_data() {
        return EventContractChecks.of("org.hjemvej.reintegration", "reintegration-service");
    }
}
