package org.hjemvej.platform.testing;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class HouseArchitectureTest {

    private static final String OFFENDERS = "org.hjemvej.offender";

    @TestFactory
    List<DynamicTest> every_rule_bites_its_offender() {
        JavaClasses classes = new ClassFileImporter().importPackages(OFFENDERS);
        return HouseArchitecture.rules(OFFENDERS).entrySet().stream()
                .map(rule -> DynamicTest.dynamicTest(
                        rule.getKey(),
                        () -> assertThatThrownBy(() -> rule.getValue().check(classes))
                                .isInstanceOf(AssertionError.class)))
                .toList();
    }
}
