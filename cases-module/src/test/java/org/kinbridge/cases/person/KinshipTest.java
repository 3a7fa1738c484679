package org.kinbridge.cases.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class KinshipTest {

    @ParameterizedTest
    @CsvSource({
        "BROTHER, MALE, BROTHER",
        "BROTHER, FEMALE, SISTER",
        "BROTHER, UNKNOWN, SIBLING",
        "FATHER, MALE, SON",
        "FATHER, UNKNOWN, CHILD",
        "MOTHER_IN_LAW, FEMALE, DAUGHTER_IN_LAW",
        "UNCLE, FEMALE, NIECE",
        "HALF_BROTHER, FEMALE, HALF_SISTER",
        "HUSBAND, FEMALE, WIFE",
        "COUSIN, MALE, COUSIN",
        "GRANDCHILD, FEMALE, GRANDMOTHER",
        "FORMER_SPOUSE, MALE, FORMER_SPOUSE",
        "STEPSON, FEMALE, STEPMOTHER"
    })
    void isSeenFromTheOtherSide(Kinship kinship, Sex sexOfTheOther, Kinship inverse) {
        assertThat(kinship.inverse(sexOfTheOther)).isEqualTo(inverse);
    }

    @ParameterizedTest
    @EnumSource
    void comesBackWhenTurnedTwice(Kinship kinship) {
        for (Sex other : Sex.values()) {
            Kinship inverse = kinship.inverse(other);
            boolean noTerm = inverse == Kinship.EXTENDED_FAMILY;
            assertThat(inverse.inverse(kinship.sex())).isEqualTo(noTerm ? Kinship.EXTENDED_FAMILY : kinship);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "SIBLING, MALE, BROTHER",
        "PARENT, FEMALE, MOTHER",
        "BROTHER, UNKNOWN, BROTHER",
        "COUSIN, FEMALE, COUSIN"
    })
    void fitsTheSexThatIsKnown(Kinship kinship, Sex sex, Kinship fitting) {
        assertThat(kinship.of(sex)).isEqualTo(fitting);
    }

    @Test
    void hasACodeOfItsOwnForEach() {
        assertThat(Arrays.stream(Kinship.values()).map(Kinship::code))
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("[A-Z]+"));
    }
}
