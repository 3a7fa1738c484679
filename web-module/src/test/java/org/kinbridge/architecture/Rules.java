package org.kinbridge.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.kinbridge.core.boundary.AllowedTo;
import org.kinbridge.core.boundary.Boundary;
import org.kinbridge.core.boundary.OpenToAll;
import org.kinbridge.core.boundary.SystemOnly;
import org.kinbridge.core.security.CurrentCaller;

/**
 * The rules of {@code docs/architecture.md}. Each is made for a root package, so that the same rule is held against the
 * program and against a fixture that breaks it.
 */
final class Rules {

    private static final List<String> BUSINESS_WORDS = List.of(
            "Case",
            "Enquirer",
            "Tracing",
            "Appeal",
            "Clearance",
            "Whereabouts",
            "Newsletter",
            "Article",
            "Edition",
            "Placement",
            "Subscriber",
            "Mailing");

    private final String root;

    Rules(String root) {
        this.root = root;
    }

    Map<String, ArchRule> all() {
        Map<String, ArchRule> rules = new LinkedHashMap<>();
        rules.put(
                "core knows no other module",
                noClasses()
                        .that()
                        .resideInAPackage(in("core"))
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(in("cases"), in("newsletter"), in("web")));
        rules.put(
                "core knows no business word",
                noClasses().that().resideInAPackage(in("core")).should(carryAWordOf(BUSINESS_WORDS)));
        rules.put(
                "cases know neither newsletter nor web",
                noClasses()
                        .that()
                        .resideInAPackage(in("cases"))
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(in("newsletter"), in("web")));
        rules.put(
                "newsletter sees nothing of cases but its events",
                noClasses()
                        .that()
                        .resideInAPackage(in("newsletter"))
                        .should()
                        .dependOnClassesThat(resideInAnyPackage(in("cases")).and(outside(root + ".cases.events"))));
        rules.put(
                "modules do not know the web",
                noClasses()
                        .that()
                        .resideInAnyPackage(in("newsletter"), in("cases"), in("core"))
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage(in("web")));
        rules.put(
                "features of cases have no cycles",
                slices().matching(root + ".cases.(*)..").should().beFreeOfCycles());
        rules.put(
                "features of the newsletter have no cycles",
                slices().matching(root + ".newsletter.(*)..").should().beFreeOfCycles());
        rules.put(
                "entities stay inside their feature",
                classes().that().areAnnotatedWith(Entity.class).should().notBePublic());
        rules.put(
                "only the boundary and its values are public",
                classes()
                        .that()
                        .resideInAnyPackage(in("cases"), in("newsletter"))
                        .and()
                        .areTopLevelClasses()
                        .and()
                        .arePublic()
                        .should(beABoundaryOrAValue()));
        rules.put(
                "every boundary method says who may call it",
                methods()
                        .that()
                        .arePublic()
                        .and()
                        .areNotStatic()
                        .and()
                        .areDeclaredInClassesThat()
                        .areAnnotatedWith(Boundary.class)
                        .should(sayWhoMayCall()));
        rules.put(
                "names say what a thing is",
                noClasses()
                        .that()
                        .resideInAPackage(in(""))
                        .should()
                        .haveNameMatching(".*(Impl|Manager|Utils?|Helper|Dto|DTO)"));
        rules.put(
                "pages reach the database through boundaries only",
                noClasses()
                        .that()
                        .resideInAPackage(in("web"))
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("jakarta.persistence..", "org.hibernate.."));
        rules.put(
                "time comes from the clock",
                noClasses().that().resideInAPackage(in("")).should(askTheSystemForTheTime()));
        rules.put(
                "nobody looks beans up",
                noClasses()
                        .that()
                        .resideInAPackage(in(""))
                        .and()
                        .haveSimpleNameNotContaining("RevisionAuthor")
                        .should()
                        .dependOnClassesThat()
                        .areAssignableTo(CDI.class));
        rules.put(
                "only the doors say who calls",
                noClasses()
                        .that()
                        .resideInAPackage(in(""))
                        .and()
                        .resideOutsideOfPackages(root + ".core.security", root + ".web.support", root + ".web.account")
                        .should()
                        .callMethod(CurrentCaller.class, "become", org.kinbridge.core.security.Caller.class));
        rules.put(
                "collaborators come through the constructor",
                noFields()
                        .that()
                        .areDeclaredInClassesThat()
                        .resideInAnyPackage(in("core"), in("cases"), in("newsletter"))
                        .should()
                        .beAnnotatedWith(Inject.class));
        rules.put(
                "nothing is printed",
                noClasses()
                        .that()
                        .resideInAnyPackage(in("core"), in("cases"), in("newsletter"), in("web"))
                        .should()
                        .accessField(System.class, "out")
                        .orShould()
                        .accessField(System.class, "err"));
        rules.replaceAll((name, rule) -> rule.allowEmptyShould(true).as(name));
        return rules;
    }

    private String in(String module) {
        return module.isEmpty() ? root + ".." : root + "." + module + "..";
    }

    private static DescribedPredicate<JavaClass> outside(String packageName) {
        return DescribedPredicate.describe(
                "outside " + packageName, type -> !type.getPackageName().equals(packageName));
    }

    private static ArchCondition<JavaClass> carryAWordOf(List<String> words) {
        return condition("carry a business word", (type, events) -> {
            boolean carries = words.stream().anyMatch(type.getSimpleName()::contains);
            events.add(new SimpleConditionEvent(type, carries, type.getName() + " carries a business word"));
        });
    }

    private static ArchCondition<JavaClass> beABoundaryOrAValue() {
        return condition("be a boundary, a record, an enum, an exception or an interface", (type, events) -> {
            boolean allowed = type.isAnnotatedWith(Boundary.class)
                    || type.isRecord()
                    || type.isEnum()
                    || type.isInterface()
                    || type.isAssignableTo(Throwable.class)
                    || isAPureValue(type);
            events.add(new SimpleConditionEvent(
                    type, allowed, type.getName() + " is public, but neither a boundary nor a value"));
        });
    }

    /** A final class without injected collaborators that a container could not manage: a value or a pure function. */
    private static boolean isAPureValue(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.FINAL)
                && type.getConstructors().stream().noneMatch(constructor -> constructor.isAnnotatedWith(Inject.class));
    }

    private static ArchCondition<JavaMethod> sayWhoMayCall() {
        return condition("say who may call", (method, events) -> {
            long marks = Stream.of(AllowedTo.class, OpenToAll.class, SystemOnly.class)
                    .filter(method::isAnnotatedWith)
                    .count();
            events.add(new SimpleConditionEvent(
                    method, marks == 1, method.getFullName() + " carries " + marks + " marks instead of one"));
        });
    }

    private static ArchCondition<JavaClass> askTheSystemForTheTime() {
        List<String> clocks = List.of(
                Instant.class.getName(),
                LocalDate.class.getName(),
                LocalDateTime.class.getName(),
                ZonedDateTime.class.getName());
        return condition("ask the system for the time", (type, events) -> type.getMethodCallsFromSelf().stream()
                .filter(call -> call.getTarget().getName().equals("currentTimeMillis")
                        || call.getTarget().getName().equals("now")
                                && call.getTarget().getRawParameterTypes().isEmpty()
                                && clocks.contains(call.getTargetOwner().getName()))
                .map(JavaAccess::getDescription)
                .forEach(description -> events.add(new SimpleConditionEvent(type, true, description))));
    }

    private static <T> ArchCondition<T> condition(
            String description, java.util.function.BiConsumer<T, ConditionEvents> check) {
        return new ArchCondition<>(description) {
            @Override
            public void check(T item, ConditionEvents events) {
                check.accept(item, events);
            }
        };
    }
}
