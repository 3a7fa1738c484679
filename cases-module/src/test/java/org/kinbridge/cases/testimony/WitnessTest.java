package org.kinbridge.cases.testimony;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kinbridge.core.problem.InvalidInput;

class WitnessTest {

    @ParameterizedTest
    @CsvSource({
        "Witness K, Karim Dorrani, ",
        "Witness Karim, Karim Dorrani, testimonies.problem.telling",
        "dorrani, Karim Dorrani, testimonies.problem.telling",
        "شاهد كريم, کریم درانی, testimonies.problem.telling",
        "..., Karim Dorrani, testimonies.problem.pseudonym"
    })
    void a_pseudonym_does_not_give_the_name_away(String pseudonym, String realName, String problem) {
        assertThat(problems(new Witness.Pseudonymous(pseudonym, realName)))
                .isEqualTo(problem == null ? List.of() : List.of(problem));
    }

    @Test
    void a_witness_has_a_name() {
        assertThat(problems(new Witness.Named(" 12 "))).containsExactly("testimonies.problem.name");
        assertThat(problems(new Witness.Named("Karim Dorrani"))).isEmpty();
        assertThat(problems(new Witness.Pseudonymous("Witness K", ""))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'I, Karim of the Dorrani family, saw it', true",
        "'I, KARÍM DORRANI, saw it', true",
        "'Karim saw it', false",
        "'من كريم درانی هستم', false"
    })
    void a_text_names_somebody_if_every_word_of_the_name_stands_in_it(String text, boolean named) {
        assertThat(Witness.isNamedIn(text, "Karim Dorrani")).isEqualTo(named);
        assertThat(Witness.isNamedIn(text, "")).isFalse();
        assertThat(Witness.isNamedIn("من كريم درانی هستم", "کریم درانی")).isTrue();
    }

    @Test
    void each_level_includes_those_before_it() {
        assertThat(ReleaseLevel.PUBLIC.reaches(ReleaseLevel.BODIES)).isTrue();
        assertThat(ReleaseLevel.BODIES.reaches(ReleaseLevel.BODIES)).isTrue();
        assertThat(ReleaseLevel.STAFF.reaches(ReleaseLevel.BODIES)).isFalse();
        assertThat(ReleaseLevel.CASE.reaches(ReleaseLevel.STAFF)).isFalse();
    }

    private static List<String> problems(Witness witness) {
        InvalidInput.Collector problems = new InvalidInput.Collector();
        witness.check(problems);
        try {
            problems.throwIfAny();
            return List.of();
        } catch (InvalidInput invalid) {
            return invalid.errors().stream()
                    .map(InvalidInput.FieldError::messageKey)
                    .toList();
        }
    }
}
