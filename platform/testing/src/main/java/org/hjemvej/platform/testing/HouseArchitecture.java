package org.hjemvej.platform.testing;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.Entity;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The dependency rules of the house, most of them as what a package must not do; each has an offender class in this module's tests. */
public final class HouseArchitecture {

    private HouseArchitecture() {}

    /** The main classes of a service below its root package. */
    public static JavaClasses mainClassesOf(String rootPackage) {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(rootPackage);
    }

    /** All rules by name, for the service below this root package. */
    public static Map<String, ArchRule> rules(String root) {
        Map<String, ArchRule> rules = new LinkedHashMap<>();
        rules.put("a feature root knows no JAX-RS, no messaging and no rest package", featureRoots(root));
        rules.put("rest knows no EntityManager and no messaging", rest());
        rules.put("messaging knows no rest and no repository", messaging());
        rules.put("features have no cycles", features(root));
        rules.put("entity fields are private", entityFields());
        rules.put("entities have no setters", noSetters());
        rules.put("time and ids come from the platform", timeAndIds());
        rules.put("every operation carries its authorization", authorization());
        rules.put("every role that is named is one that somebody has", roles());
        rules.put("resources return views, never entities", noEntitiesOut());
        rules.put("no field injection", noFieldInjection());
        rules.put("names say what a class is for", names());
        rules.put("a service knows no other service", otherServices(root));
        return rules;
    }

    private static ArchRule featureRoots(String root) {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .and()
                .resideOutsideOfPackages("..rest..", "..messaging..", "..remote..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "jakarta.ws.rs..",
                        "org.eclipse.microprofile.reactive.messaging..",
                        "org.apache.kafka..",
                        "io.smallrye.reactive..",
                        root + "..rest..",
                        root + "..messaging..")
                .allowEmptyShould(true);
    }

    private static ArchRule rest() {
        return noClasses()
                .that()
                .resideInAPackage("..rest..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.persistence..", "org.apache.kafka..", "..messaging..")
                .allowEmptyShould(true);
    }

    private static ArchRule messaging() {
        return noClasses()
                .that()
                .resideInAPackage("..messaging..")
                .should()
                .dependOnClassesThat(JavaClass.Predicates.resideInAPackage("..rest..")
                        .and(DescribedPredicate.not(JavaClass.Predicates.resideInAPackage("org.hjemvej.platform..")))
                        .or(JavaClass.Predicates.assignableTo(
                                "io.quarkus.hibernate.orm.panache.PanacheRepositoryBase")))
                .allowEmptyShould(true);
    }

    private static ArchRule features(String root) {
        return slices().matching(root + ".(*)..").should().beFreeOfCycles().allowEmptyShould(true);
    }

    private static ArchRule entityFields() {
        return fields().that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Entity.class)
                .should()
                .bePrivate()
                .allowEmptyShould(true);
    }

    private static ArchRule noSetters() {
        return noMethods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Entity.class)
                .and()
                .arePublic()
                .should()
                .haveNameMatching("set[A-Z].*")
                .allowEmptyShould(true);
    }

    private static ArchRule timeAndIds() {
        return noClasses()
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(UUID.class, "randomUUID");
    }

    private static ArchRule authorization() {
        return methods().that(areOperations()).should(beAuthorized()).allowEmptyShould(true);
    }

    private static DescribedPredicate<JavaMethod> areOperations() {
        return DescribedPredicate.describe(
                "are operations of this service, not of a client interface",
                method -> !method.getOwner().isInterface()
                        && method.getAnnotations().stream()
                                .anyMatch(annotation -> annotation.getRawType().isMetaAnnotatedWith(HttpMethod.class)));
    }

    private static ArchCondition<JavaMethod> beAuthorized() {
        return new ArchCondition<>("carry @RolesAllowed or @PermitAll") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean authorized =
                        method.isAnnotatedWith(RolesAllowed.class) || method.isAnnotatedWith(PermitAll.class);
                events.add(new SimpleConditionEvent(
                        method, authorized, method.getFullName() + " carries no authorization"));
            }
        };
    }

    private static ArchRule roles() {
        return methods()
                .that(areOperations())
                .should(nameRolesThatSomebodyHas())
                .allowEmptyShould(true);
    }

    private static ArchCondition<JavaMethod> nameRolesThatSomebodyHas() {
        return new ArchCondition<>("name roles of demo users or machine clients") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                List<String> named = method.tryGetAnnotationOfType(RolesAllowed.class)
                        .map(roles -> List.of(roles.value()))
                        .orElse(List.of());
                List<String> unknown = Roles.unknownAmong(named);
                events.add(new SimpleConditionEvent(
                        method, unknown.isEmpty(), method.getFullName() + " names roles that nobody has: " + unknown));
            }
        };
    }

    private static ArchRule noEntitiesOut() {
        return noMethods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Path.class)
                .and()
                .arePublic()
                .should()
                .haveRawReturnType(DescribedPredicate.describe(
                        "an entity", (JavaClass type) -> type.isAnnotatedWith(Entity.class)))
                .allowEmptyShould(true);
    }

    private static ArchRule noFieldInjection() {
        return fields().should().notBeAnnotatedWith("jakarta.inject.Inject").allowEmptyShould(true);
    }

    private static ArchRule names() {
        return noClasses()
                .should()
                .haveSimpleNameEndingWith("Impl")
                .orShould()
                .haveSimpleNameEndingWith("Util")
                .orShould()
                .haveSimpleNameEndingWith("Helper")
                .orShould()
                .haveSimpleNameEndingWith("Manager")
                .orShould()
                .haveSimpleNameEndingWith("DTO");
    }

    private static ArchRule otherServices(String root) {
        return classes()
                .that()
                .resideInAPackage(root + "..")
                .should()
                .onlyDependOnClassesThat(DescribedPredicate.describe(
                        "are the service's own, the platform's or a library's",
                        type -> !type.getPackageName().startsWith("org.hjemvej.")
                                || type.getPackageName().startsWith(root)
                                || type.getPackageName().startsWith("org.hjemvej.platform")))
                .allowEmptyShould(true);
    }
}
