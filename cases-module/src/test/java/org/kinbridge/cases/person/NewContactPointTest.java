package org.kinbridge.cases.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kinbridge.core.problem.InvalidInput;

class NewContactPointTest {

    @ParameterizedTest
    @ValueSource(strings = {"+355 69 555 01 42", "۰۹۱۲۵۵۵۰۱۴۲", "٠٩١٢٥٥٥٠١٤٢", "(021) 555-0142", "0041/44.555.01.42"})
    void takesNumbersInAnyDigits(String number) {
        assertThat(accepts(ContactKind.TELEPHONE, number)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "call me", "12345", "1234567890123456", "555 01 42 ext. 3", "555\u0000142999"})
    void refusesWhatCannotBeDialled(String number) {
        assertThat(accepts(ContactKind.TELEPHONE, number)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"ilyas@example.org, true", "ilyas, false", "a@b, false", "a b@example.org, false"})
    void knowsAnAddressFromNone(String address, boolean accepted) {
        assertThat(accepts(ContactKind.EMAIL, address)).isEqualTo(accepted);
    }

    @ParameterizedTest
    @CsvSource({"Bahram, LATIN", "سهراب, ARABIC", "Илья, CYRILLIC", "Հայկ, ARMENIAN", "123, OTHER"})
    void seesTheScriptOfAName(String name, NameScript script) {
        assertThat(NameScript.of(name)).isEqualTo(script);
    }

    @Test
    void namesAPersonByTheFullNameOrByItsParts() {
        NameView given = new NameView("Bahram", NameKind.GIVEN, NameScript.LATIN, "");
        NameView family = new NameView("Teremov", NameKind.FAMILY, NameScript.LATIN, "");
        NameView full = new NameView("Bahram Y. Teremov", NameKind.FULL, NameScript.LATIN, "");
        PersonId id = PersonId.random();
        assertThat(new PersonView(id, 0, Sex.MALE, List.of(family, given)).name())
                .isEqualTo("Bahram Teremov");
        assertThat(new PersonView(id, 0, Sex.MALE, List.of(given, full)).name()).isEqualTo("Bahram Y. Teremov");
    }

    @Test
    void foldsSpellingsOfOneName() {
        assertThat(NameFolding.fold("كياني")).isEqualTo(NameFolding.fold("کیانی"));
        assertThat(NameFolding.fold("D’Arcy, née KOL")).isEqualTo("d arcy nee kol");
    }

    private static boolean accepts(ContactKind kind, String value) {
        InvalidInput.Collector problems = new InvalidInput.Collector();
        new NewContactPoint(kind, value, "", "").check("", problems);
        try {
            problems.throwIfAny();
            return true;
        } catch (InvalidInput refused) {
            return false;
        }
    }
}
