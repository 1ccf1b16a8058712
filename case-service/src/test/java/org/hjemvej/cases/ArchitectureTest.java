package org.hjemvej.cases;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.List;
import java.util.regex.Pattern;
import org.hjemvej.cases.casefile.CaseFiles;
import org.hjemvej.platform.testing.HouseArchitecture;
import org.hjemvej.platform.testing.HouseTests;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {

    private static final String ROOT = "org.hjemvej.cases";

    /** A class that reads or simulates, or a method that reads. */
    private static final Pattern READINGS = Pattern.compile("(Read|Simulate)\\w*\\.\\w+|\\w+\\.read\\w*");

    @TestFactory
    List<DynamicTest> the_service_keeps_the_rules_of_the_house() {
        return HouseTests.architecture(ROOT);
    }

    @Test
    void commands_take_a_case_so_that_it_is_neither_merged_nor_changed_by_others_meanwhile() {
        JavaClasses classes = HouseArchitecture.mainClassesOf(ROOT);

        assertThat(whoOnlyLooksAtACase(classes))
                .as("a command gets its case by CaseFiles.toChange; who reads says so by its name")
                .allMatch(READINGS.asMatchPredicate())
                .as("the judge bites: readings do get a case")
                .isNotEmpty();
    }

    /** The methods outside REST that get a case without taking it, as Class.method. */
    private static List<String> whoOnlyLooksAtACase(JavaClasses classes) {
        return classes.stream()
                .filter(each -> !each.getPackageName().contains(".rest"))
                .flatMap(each -> each.getMethodCallsFromSelf().stream())
                .filter(call -> call.getTargetOwner().isEquivalentTo(CaseFiles.class)
                        && call.getName().equals("get"))
                .map(call -> call.getOriginOwner().getSimpleName() + "."
                        + call.getOrigin().getName())
                .toList();
    }
}
