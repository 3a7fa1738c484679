package org.kinbridge.cases.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kinbridge.cases.person.NameKind;
import org.kinbridge.cases.person.NameScript;
import org.kinbridge.cases.person.NameView;
import org.kinbridge.cases.person.Sex;
import org.kinbridge.core.time.FuzzyDate;

class ResemblanceTest {

    @Test
    void the_same_family_entered_twice_is_shown_with_its_reasons() {
        List<Reason> reasons = Resemblance.between(
                portrait("سهراب کیانی", "رستم", "1966", "near Banu"),
                portrait("Sohrab Kiani", "Rustam", "1967~", "border near Banu"));

        assertThat(reasons)
                .extracting(Reason::kind)
                .containsExactly(
                        ReasonKind.ALIKE_NAME,
                        ReasonKind.ALIKE_FATHER,
                        ReasonKind.BIRTH_OVERLAPS,
                        ReasonKind.SAME_PLACE,
                        ReasonKind.SAME_SEX);
        assertThat(reasons.get(0).detail()).isEqualTo("سهراب کیانی – Sohrab Kiani");
    }

    @Test
    void namesakes_of_different_fathers_are_told_apart() {
        List<Reason> reasons =
                Resemblance.between(portrait("Jan Kol", "Marek", "1961", ""), portrait("Jan Kol", "Piotr", "1979", ""));

        assertThat(reasons)
                .extracting(Reason::kind)
                .contains(ReasonKind.SAME_NAME, ReasonKind.OTHER_FATHER, ReasonKind.BIRTH_APART);
        assertThat(Resemblance.order(reasons)).isNegative();
    }

    @Test
    void what_nobody_knows_speaks_neither_for_nor_against() {
        Portrait nameOnly = new Portrait(portrait("Jan Kol", "", "", "").names(), Sex.UNKNOWN, List.of(), List.of());
        assertThat(Resemblance.between(nameOnly, portrait("Jan Kol", "Marek", "1961", "Dorn")))
                .extracting(Reason::kind)
                .containsExactly(ReasonKind.SAME_NAME);
    }

    @Test
    void a_year_or_two_apart_is_no_reason_against() {
        assertThat(birth("1964", "1966")).isEqualTo(ReasonKind.BIRTH_OVERLAPS);
        assertThat(birth("1964", "1967-06")).isEqualTo(ReasonKind.BIRTH_APART);
        assertThat(birth("../1950", "1949")).isEqualTo(ReasonKind.BIRTH_OVERLAPS);
    }

    @Test
    void an_alias_may_be_what_meets() {
        List<NameView> names =
                new ArrayList<>(portrait("Nadir Halloum", "", "", "").names());
        names.add(new NameView("Abu Samir", NameKind.ALIAS, NameScript.LATIN, "a witness"));
        assertThat(Resemblance.between(
                        new Portrait(names, Sex.MALE, List.of(), List.of()), portrait("Abu Samir", "", "", "")))
                .extracting(Reason::kind)
                .startsWith(ReasonKind.SAME_NAME);
    }

    @Test
    void of_another_sex_speaks_against() {
        Portrait woman = new Portrait(portrait("Sasha Kol", "", "", "").names(), Sex.FEMALE, List.of(), List.of());
        assertThat(Resemblance.between(woman, portrait("Sasha Kol", "", "", "")))
                .extracting(Reason::kind)
                .contains(ReasonKind.OTHER_SEX);
    }

    private static ReasonKind birth(String one, String other) {
        return Resemblance.between(portrait("", "", one, ""), portrait("", "", other, "")).stream()
                .map(Reason::kind)
                .filter(kind -> kind == ReasonKind.BIRTH_OVERLAPS || kind == ReasonKind.BIRTH_APART)
                .findFirst()
                .orElseThrow();
    }

    private static Portrait portrait(String name, String father, String born, String place) {
        List<NameView> names = new ArrayList<>();
        if (!name.isEmpty()) {
            names.add(new NameView(name, NameKind.FULL, NameScript.of(name), ""));
        }
        if (!father.isEmpty()) {
            names.add(new NameView(father, NameKind.FATHERS, NameScript.of(father), ""));
        }
        return new Portrait(
                names,
                Sex.MALE,
                born.isEmpty() ? List.of() : List.of(FuzzyDate.ofEdtf(born)),
                place.isEmpty() ? List.of() : List.of(place));
    }
}
