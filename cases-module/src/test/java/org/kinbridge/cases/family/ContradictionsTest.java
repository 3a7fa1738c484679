package org.kinbridge.cases.family;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kinbridge.cases.family.Contradiction.Kind;
import org.kinbridge.cases.person.Kinship;
import org.kinbridge.cases.person.PersonId;
import org.kinbridge.cases.person.Sex;
import org.kinbridge.core.time.FuzzyDate;

class ContradictionsTest {

    private final PersonId ann = PersonId.random();
    private final PersonId ben = PersonId.random();
    private final PersonId cid = PersonId.random();
    private final PersonId dan = PersonId.random();
    private final List<Someone> people = new ArrayList<>();
    private final List<Tie> ties = new ArrayList<>();

    @Test
    void a_family_that_goes_together_has_no_contradiction() {
        born(ann, Sex.FEMALE, "1938");
        born(ben, Sex.MALE, "1935");
        born(cid, Sex.MALE, "1961");
        born(dan, Sex.MALE, "1964?");
        tie(ann, Kinship.MOTHER, cid);
        tie(ben, Kinship.FATHER, cid);
        tie(ann, Kinship.WIFE, ben);
        tie(cid, Kinship.BROTHER, dan);
        tie(dan, Kinship.SON, ann);
        assertThat(found()).isEmpty();
    }

    @Test
    void nothing_is_asserted_of_people_whose_birth_nobody_knows() {
        tie(ann, Kinship.MOTHER, ben);
        tie(cid, Kinship.GRANDFATHER, ben);
        assertThat(found()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        // mother, child, kind, certain
        "1961, 1938, PARENT_BORN_AFTER_CHILD, true",
        "1961-05-02, 1961-05-01, PARENT_BORN_AFTER_CHILD, true",
        "1950, 1955, PARENT_TOO_YOUNG, true",
        "1950-06-01, 1962-05-31, PARENT_TOO_YOUNG, true",
        "1900, 1960, MOTHER_TOO_OLD, false",
        "1967~, 1960, PARENT_BORN_AFTER_CHILD, false",
        "1950?, 1955, PARENT_TOO_YOUNG, false",
        "1940/1960, 1952/1960, PARENT_TOO_YOUNG, false"
    })
    void the_dates_of_a_mother_and_her_child(String mother, String child, Kind kind, boolean certain) {
        born(ann, Sex.FEMALE, mother);
        born(ben, Sex.UNKNOWN, child);
        tie(ann, Kinship.MOTHER, ben);
        assertThat(found()).containsExactly(new Contradiction(kind, certain, List.of(ann, ben)));
    }

    @ParameterizedTest
    @CsvSource({
        "1950, 1962", // on the day that fits best she was twelve
        "1950-06-01, 1962-06-01",
        "../1950, 1940", // she may have been born at any time before
        "1938, 1961/1990",
        "1950/1960, 1990/..",
        "1904, 1959"
    })
    void what_the_dates_allow_is_not_asserted(String mother, String child) {
        born(ann, Sex.FEMALE, mother);
        born(ben, Sex.UNKNOWN, child);
        tie(ann, Kinship.MOTHER, ben);
        assertThat(found()).filteredOn(Contradiction::certain).isEmpty();
    }

    @Test
    void it_does_not_matter_which_way_round_it_was_stated() {
        born(ann, Sex.FEMALE, "1961");
        born(ben, Sex.MALE, "1938");
        tie(ben, Kinship.SON, ann);
        assertThat(kinds()).containsExactly(Kind.PARENT_BORN_AFTER_CHILD);
    }

    @Test
    void a_step_relation_says_nothing_about_age() {
        born(ann, Sex.FEMALE, "1961");
        born(ben, Sex.MALE, "1958");
        tie(ann, Kinship.STEPMOTHER, ben);
        assertThat(found()).isEmpty();
    }

    @Test
    void a_grandparent_is_at_least_twice_twelve_years_older() {
        born(ann, Sex.FEMALE, "1940");
        born(ben, Sex.MALE, "1960");
        tie(ann, Kinship.GRANDMOTHER, ben);
        assertThat(found()).containsExactly(new Contradiction(Kind.GRANDPARENT_TOO_YOUNG, true, List.of(ann, ben)));
    }

    @Test
    void nobody_is_the_own_ancestor_by_any_chain() {
        tie(ann, Kinship.MOTHER, ben);
        tie(ben, Kinship.FATHER, cid);
        tie(cid, Kinship.GRANDFATHER, ann);
        assertThat(found())
                .filteredOn(one -> one.kind() == Kind.OWN_ANCESTOR)
                .extracting(Contradiction::people)
                .contains(List.of(ann), List.of(ben), List.of(cid));
    }

    @Test
    void a_chain_that_does_not_close_is_none() {
        tie(ann, Kinship.MOTHER, ben);
        tie(ben, Kinship.FATHER, cid);
        tie(ann, Kinship.GRANDMOTHER, cid);
        tie(cid, Kinship.SON, ben);
        assertThat(found()).isEmpty();
    }

    @Test
    void the_term_must_fit_the_sex() {
        born(ann, Sex.FEMALE, "1961");
        tie(ann, Kinship.BROTHER, ben);
        assertThat(found()).containsExactly(new Contradiction(Kind.SEX, true, List.of(ann, ben)));
    }

    @Test
    void a_term_without_sex_fits_everybody() {
        born(ann, Sex.FEMALE, "1961");
        tie(ann, Kinship.SIBLING, ben);
        tie(ann, Kinship.SIGNIFICANT_OTHER, cid);
        assertThat(found()).isEmpty();
    }

    @Test
    void a_child_has_one_mother_by_birth() {
        tie(ann, Kinship.MOTHER, cid);
        tie(ben, Kinship.MOTHER, cid);
        assertThat(found()).containsExactly(new Contradiction(Kind.TWO_MOTHERS, true, List.of(ann, ben, cid)));
    }

    @Test
    void a_parent_known_to_be_a_man_is_the_father() {
        born(ann, Sex.MALE, "1930");
        tie(ann, Kinship.PARENT, cid);
        tie(ben, Kinship.FATHER, cid);
        assertThat(kinds()).containsExactly(Kind.TWO_FATHERS);
    }

    @Test
    void a_mother_and_a_stepmother_go_together() {
        tie(ann, Kinship.MOTHER, cid);
        tie(ben, Kinship.STEPMOTHER, cid);
        assertThat(found()).isEmpty();
    }

    @Test
    void the_same_statement_by_two_people_is_no_contradiction() {
        tie(ann, Kinship.MOTHER, cid);
        tie(ann, Kinship.MOTHER, cid);
        tie(cid, Kinship.SON, ann);
        assertThat(found()).isEmpty();
    }

    @Test
    void nobody_has_three_parents_by_birth() {
        tie(ann, Kinship.PARENT, dan);
        tie(ben, Kinship.PARENT, dan);
        tie(cid, Kinship.PARENT, dan);
        assertThat(kinds()).containsExactly(Kind.THREE_PARENTS);
    }

    @Test
    void a_couple_are_not_siblings() {
        tie(ann, Kinship.WIFE, ben);
        tie(ann, Kinship.SISTER, ben);
        assertThat(kinds()).containsExactly(Kind.COUPLE_OF_SIBLINGS);
    }

    @Test
    void a_couple_do_not_share_a_parent() {
        tie(ann, Kinship.WIFE, ben);
        tie(cid, Kinship.FATHER, ann);
        tie(ben, Kinship.SON, cid);
        assertThat(kinds()).containsExactly(Kind.COUPLE_OF_SIBLINGS);
    }

    @Test
    void cousins_and_brothers_in_law_may_marry() {
        tie(ann, Kinship.WIFE, ben);
        tie(ann, Kinship.COUSIN, ben);
        tie(ann, Kinship.SISTER_IN_LAW, ben);
        tie(ann, Kinship.STEPSISTER, ben);
        assertThat(found()).isEmpty();
    }

    @Test
    void a_couple_are_not_parent_and_child() {
        tie(ann, Kinship.WIFE, ben);
        tie(ann, Kinship.MOTHER, ben);
        assertThat(kinds()).contains(Kind.COUPLE_IN_LINE);
    }

    @ParameterizedTest
    @CsvSource({"BROTHER, FATHER", "BROTHER, HALF_BROTHER", "UNCLE, GRANDFATHER", "FATHER, SON", "UNCLE, NEPHEW"})
    void of_two_near_kinships_only_one_can_be(Kinship one, Kinship other) {
        tie(ann, one, ben);
        tie(ann, other, ben);
        assertThat(kinds()).contains(Kind.TWO_KINSHIPS);
    }

    @Test
    void brother_of_and_sister_of_is_the_same_kinship_seen_from_both_sides() {
        tie(ann, Kinship.SISTER, ben);
        tie(ben, Kinship.BROTHER, ann);
        tie(cid, Kinship.UNCLE, ben);
        tie(ben, Kinship.NEPHEW, cid);
        assertThat(found()).isEmpty();
    }

    @Test
    void a_child_is_not_born_after_the_mother_died() {
        people.add(new Someone(ann, Sex.FEMALE, Span.UNKNOWN, span("1970-03-01")));
        born(ben, Sex.MALE, "1970-03-02");
        tie(ann, Kinship.MOTHER, ben);
        assertThat(found()).containsExactly(new Contradiction(Kind.BORN_AFTER_DEATH, true, List.of(ann, ben)));
    }

    @Test
    void a_father_may_have_died_in_the_months_before() {
        people.add(new Someone(ann, Sex.MALE, Span.UNKNOWN, span("1970-03-01")));
        born(ben, Sex.MALE, "1970-11-20");
        born(cid, Sex.MALE, "1972");
        tie(ann, Kinship.FATHER, ben);
        tie(ann, Kinship.FATHER, cid);
        assertThat(found()).containsExactly(new Contradiction(Kind.BORN_AFTER_DEATH, true, List.of(ann, cid)));
    }

    @Test
    void siblings_half_a_century_apart_are_unlikely() {
        born(ann, Sex.FEMALE, "1900");
        born(ben, Sex.MALE, "1950");
        tie(ann, Kinship.SISTER, ben);
        assertThat(found()).singleElement().satisfies(one -> {
            assertThat(one.kind()).isEqualTo(Kind.SIBLINGS_FAR_APART);
            assertThat(one.certain()).isFalse();
        });
    }

    @Test
    void what_is_certain_comes_first() {
        born(ann, Sex.FEMALE, "1900");
        born(ben, Sex.FEMALE, "1960");
        tie(ann, Kinship.MOTHER, ben);
        tie(ben, Kinship.BROTHER, cid);
        assertThat(found()).extracting(Contradiction::certain).containsExactly(true, false);
    }

    @Test
    void two_statements_of_a_birth_leave_open_what_one_of_them_allows() {
        Span both = Span.of(List.of(FuzzyDate.ofEdtf("1938"), FuzzyDate.ofEdtf("1961")), false);
        people.add(new Someone(ann, Sex.FEMALE, both, Span.UNKNOWN));
        born(ben, Sex.MALE, "1960");
        tie(ann, Kinship.MOTHER, ben);
        assertThat(found()).filteredOn(Contradiction::certain).isEmpty();
    }

    private void born(PersonId id, Sex sex, String edtf) {
        people.add(new Someone(id, sex, span(edtf), Span.UNKNOWN));
    }

    private static Span span(String edtf) {
        return Span.of(List.of(FuzzyDate.ofEdtf(edtf)), false);
    }

    private void tie(PersonId one, Kinship kinship, PersonId other) {
        ties.add(new Tie(one, kinship, other));
    }

    private List<Contradiction> found() {
        return Contradictions.in(people, ties);
    }

    private List<Kind> kinds() {
        return found().stream().map(Contradiction::kind).distinct().toList();
    }
}
