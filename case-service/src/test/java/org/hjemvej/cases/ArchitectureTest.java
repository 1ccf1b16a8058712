package org.hjemvej.cases;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.List;
import java.util.function.Predicate;
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

    /** A class or member that tells of the police, of cooperation or testimony, or of the way home. */
    private static final Predicate<String> COOPERATION =
            Pattern.compile("(?i)police|cooperat|testimon|\\.wayhome\\.").asPredicate();

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

    @Test
    void no_service_and_no_entitlement_depends_on_the_police_or_on_cooperation() {
        JavaClasses classes = HouseArchitecture.mainClassesOf(ROOT);

        assertThat(whoLooksAtCooperation(classes, "offers", "entitlements"))
                .as("help is not conditional on cooperation or testimony (BR40)")
                .isEmpty();
        assertThat(whoLooksAtCooperation(classes, "reflection", "wayhome"))
                .as("the judge bites: more days are given for cooperation on a return, and the way home is followed")
                .isNotEmpty();
    }

    /** Members of these features that touch anything named after the police or cooperation, or the way home. */
    private static List<String> whoLooksAtCooperation(JavaClasses classes, String... features) {
        return classes.stream()
                .filter(each -> List.of(features).stream()
                        .anyMatch(feature -> (each.getPackageName() + ".").startsWith(ROOT + "." + feature + ".")))
                .flatMap(each -> each.getAccessesFromSelf().stream())
                .filter(access -> COOPERATION.test(access.getTargetOwner().getName() + "." + access.getName()))
                .map(access -> access.getOriginOwner().getSimpleName() + " -> " + access.getName())
                .toList();
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
