package org.hjemvej.partners;

import java.util.List;
import org.hjemvej.platform.testing.HouseTests;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {

    @TestFactory
    List<DynamicTest> the_service_keeps_the_rules_of_the_house() {
        return HouseTests.architecture("org.hjemvej.partners");
    }
}
