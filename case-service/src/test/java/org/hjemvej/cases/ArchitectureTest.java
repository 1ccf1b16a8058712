package org.hjemvej.cases;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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

    /** The features by which she is helped and protected. */
    private static final List<String> HELP = List.of(
            "offers",
            "entitlements",
            "providers",
            "grants",
            "needs",
            "minors",
            "age",
            "bestinterests",
            "contactpersons",
            "accommodation");

    /** § 34(1)(3): the police may place who they referred, instead of holding her; that is a ground and no condition. */
    private static final Predicate<String> INTERIM = Pattern.compile(
                    "\\w+ -> INTERIM_POLICE_PLACEMENT|PlacingAuthority -> POLICE|Placement(Step)?Resource -> police-liaison")
            .asMatchPredicate();

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
    void nothing_that_helps_or_protects_her_depends_on_the_police_or_on_cooperation() {
        JavaClasses classes = HouseArchitecture.mainClassesOf(ROOT);

        assertThat(whoLooksAtCooperation(classes, HELP))
                .as("help is not conditional on cooperation or testimony (BR40)")
                .filteredOn(each -> !INTERIM.test(each))
                .isEmpty();
        assertThat(whoLooksAtCooperation(classes, HELP))
                .as("the judge bites: § 34 is named, and the police act on it by their role")
                .anyMatch(each -> each.contains("INTERIM_POLICE_PLACEMENT"))
                .anyMatch(each -> each.contains("police-liaison"));
        assertThat(whoLooksAtCooperation(classes, List.of("reflection", "wayhome")))
                .as("the judge bites: more days are given for cooperation on a return, and the way home is followed")
                .isNotEmpty();
    }

    /** What these features touch that is named after the police or cooperation, or the way home, and who may call them. */
    private static List<String> whoLooksAtCooperation(JavaClasses classes, List<String> features) {
        return classes.stream()
                .filter(each -> features.stream()
                        .anyMatch(feature -> (each.getPackageName() + ".").startsWith(ROOT + "." + feature + ".")))
                .flatMap(each -> Stream.concat(touched(each), allowed(each)))
                .toList();
    }

    private static Stream<String> touched(JavaClass each) {
        return each.getAccessesFromSelf().stream()
                .filter(access -> COOPERATION.test(access.getTargetOwner().getName() + "." + access.getName()))
                .map(access -> access.getOriginOwner().getSimpleName() + " -> " + access.getName());
    }

    private static Stream<String> allowed(JavaClass each) {
        return each.getMethods().stream()
                .flatMap(method -> method.tryGetAnnotationOfType(RolesAllowed.class).stream())
                .flatMap(roles -> Arrays.stream(roles.value()))
                .filter(COOPERATION)
                .map(role -> each.getSimpleName() + " -> " + role);
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
