package org.kinbridge.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Holds the program to its rules, and each rule to a fixture that breaks it: no rule may pass by matching nothing. */
class ArchitectureTest {

    private static final JavaClasses PROGRAM = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(
                    "org.kinbridge.core", "org.kinbridge.cases", "org.kinbridge.newsletter", "org.kinbridge.web");

    private static final String FIXTURES = "org.kinbridge.architecture.violations";
    private static final JavaClasses VIOLATIONS = new ClassFileImporter().importPackages(FIXTURES);

    @TestFactory
    Stream<DynamicTest> the_program_keeps_the_rule() {
        return new Rules("org.kinbridge")
                .all().entrySet().stream()
                        .map(rule -> DynamicTest.dynamicTest(
                                rule.getKey(), () -> rule.getValue().check(PROGRAM)));
    }

    @TestFactory
    Stream<DynamicTest> the_rule_catches_what_breaks_it() {
        return new Rules(FIXTURES)
                .all().entrySet().stream()
                        .map(rule -> DynamicTest.dynamicTest(rule.getKey(), () -> assertThat(
                                        rule.getValue().evaluate(VIOLATIONS).hasViolation())
                                .as("the fixtures break: %s", rule.getKey())
                                .isTrue()));
    }

    @Test
    void every_package_says_that_nothing_is_null_unless_it_says_so() {
        Set<String> unmarked = new java.util.TreeSet<>();
        PROGRAM.forEach(type -> {
            if (!type.getPackage().isAnnotatedWith(NullMarked.class)) {
                unmarked.add(type.getPackageName());
            }
        });
        assertThat(unmarked).isEmpty();
    }

    @Test
    void the_whole_program_was_looked_at() {
        assertThat(PROGRAM.size()).isGreaterThan(50);
        assertThat(Stream.of("core", "cases", "newsletter", "web")).allMatch(module -> PROGRAM.stream()
                .anyMatch(type -> type.getPackageName().startsWith("org.kinbridge." + module)));
    }
}
