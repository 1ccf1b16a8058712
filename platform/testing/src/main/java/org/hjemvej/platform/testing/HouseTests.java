package org.hjemvej.platform.testing;

import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;

/** The architecture rules of a service as tests. */
public final class HouseTests {

    private HouseTests() {}

    public static List<DynamicTest> architecture(String rootPackage) {
        JavaClasses classes = HouseArchitecture.mainClassesOf(rootPackage);
        return HouseArchitecture.rules(rootPackage).entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.getKey(), () -> rule.getValue().check(classes)))
                .toList();
    }
}
