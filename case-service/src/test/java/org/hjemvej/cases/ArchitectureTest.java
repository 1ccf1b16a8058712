package org.hjemvej.cases;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.syntax.elements.GivenClassesConjunction;
import java.util.List;
import org.hjemvej.cases.casefile.CaseFiles;
import org.hjemvej.cases.casefile.CaseReader;
import org.hjemvej.platform.testing.HouseArchitecture;
import org.hjemvej.platform.testing.HouseTests;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {

    private static final String ROOT = "org.hjemvej.cases";

    @TestFactory
    List<DynamicTest> the_service_keeps_the_rules_of_the_house() {
        return HouseTests.architecture(ROOT);
    }

    @Test
    void commands_take_a_case_so_that_it_is_neither_merged_nor_changed_by_others_meanwhile() {
        JavaClasses classes = HouseArchitecture.mainClassesOf(ROOT);

        assertThat(readACase(noClasses().that().resideOutsideOfPackage("..rest.."), classes))
                .as("a command gets its case by CaseFiles.toChange")
                .isFalse();
        assertThat(readACase(noClasses().that().resideInAPackage("..rest.."), classes))
                .as("the judge bites: readings do get a case")
                .isTrue();
    }

    private static boolean readACase(GivenClassesConjunction none, JavaClasses classes) {
        return none.should()
                .callMethod(CaseFiles.class, "get", String.class, CaseReader.class)
                .evaluate(classes)
                .hasViolation();
    }
}
