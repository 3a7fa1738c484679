package org.kinbridge.cases.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kinbridge.cases.file.NumberedCase;
import org.kinbridge.cases.person.NameKind;
import org.kinbridge.cases.person.NameScript;
import org.kinbridge.cases.person.NameView;
import org.kinbridge.cases.person.PersonId;
import org.kinbridge.cases.person.PersonView;
import org.kinbridge.cases.person.Sex;
import org.kinbridge.cases.reference.CaseId;
import org.kinbridge.cases.reference.CaseReference;

class PlanningTest {

    private static final Planning.OnRecord NOBODY = keys -> List.of();

    @Test
    void a_row_with_somebody_who_was_erased_is_left_out_unless_somebody_takes_it_in() {
        List<PlannedRow> rows =
                new Planning(Map.of(), NOBODY, Set.of(2)).plan(Samples.rows()).rows();
        assertThat(rows.get(0).erased()).isTrue();
        assertThat(rows.get(0).leftOutAtFirst()).isTrue();
        assertThat(rows.get(1).leftOutAtFirst()).isFalse();
    }

    @Test
    void the_sample_becomes_what_it_is() {
        ImportPlan plan = new Planning(Map.of(), NOBODY, Set.of()).plan(Samples.rows());

        assertThat(plan.rows())
                .extracting(PlannedRow::outcome)
                .containsExactly(
                        Outcome.NEW_CASE,
                        Outcome.ADDED,
                        Outcome.POSSIBLE_DUPLICATE,
                        Outcome.POSSIBLE_DUPLICATE,
                        Outcome.POSSIBLE_DUPLICATE,
                        Outcome.NEW_CASE,
                        Outcome.NEW_CASE,
                        Outcome.POSSIBLE_DUPLICATE);
        assertThat(plan.rows().get(1).withRow()).isEqualTo(2);
        assertThat(plan.rows().get(2).duplicates()).singleElement().satisfies(other -> {
            assertThat(other.row()).isEqualTo(9);
            assertThat(other.reasons())
                    .containsExactly(Likeness.NAME_SOUNDS_ALIKE, Likeness.FATHER, Likeness.BORN, Likeness.MISSING);
        });
        assertThat(plan.rows().get(3).duplicates()).singleElement().satisfies(other -> {
            assertThat(other.row()).isEqualTo(6);
            assertThat(other.name()).isEqualTo("Sohrab Kiani");
            assertThat(other.reasons())
                    .containsExactly(Likeness.NAME_SOUNDS_ALIKE, Likeness.FATHER, Likeness.BORN, Likeness.MISSING);
        });
    }

    @Test
    void somebody_on_record_is_a_possible_duplicate_with_the_case() {
        CaseId there = CaseId.random();
        Likeness.Signs signs = Samples.rows().get(4).signs();
        Planning.OnRecord record = keys -> List.of(new Planning.KnownPerson(
                new PossibleDuplicate(0, null, there.value(), "2026-0042", "Sohrab Kiani", List.of()), signs));

        PlannedRow row = new Planning(Map.of(), record, Set.of())
                .plan(List.of(Samples.rows().get(3)))
                .rows()
                .get(0);

        assertThat(row.outcome()).isEqualTo(Outcome.POSSIBLE_DUPLICATE);
        assertThat(row.duplicates().get(0).reference()).isEqualTo("2026-0042");
    }

    @Test
    void a_number_on_record_takes_the_row_in_only_if_the_same_enquirer_asks() {
        Map<String, NumberedCase> known =
                Map.of(NumberedCase.folded("a 001"), numbered("Ilyas Teremov", "Bahram Teremov"));

        List<PlannedRow> rows =
                new Planning(known, NOBODY, Set.of()).plan(Samples.rows()).rows();
        assertThat(rows.get(0).alreadyThere()).isTrue();
        assertThat(rows.get(1).outcome()).isEqualTo(Outcome.ADDED);
        assertThat(rows.get(1).reference()).isEqualTo("2026-0007");

        known = Map.of(NumberedCase.folded("A-001"), numbered("Petra Ostrava", "Jan Ostrava"));
        PlannedRow strange = new Planning(known, NOBODY, Set.of())
                .plan(Samples.rows())
                .rows()
                .get(0);
        assertThat(strange.outcome()).isEqualTo(Outcome.WRONG);
        assertThat(strange.problems())
                .extracting(RowProblem::messageKey)
                .containsExactly("families.problem.numberTaken");
    }

    @Test
    void a_wrong_row_is_nobodys_first() {
        List<PlannedRow> rows = new Planning(Map.of(), NOBODY, Set.of())
                .plan(Samples.rows("A|||||||Bo Lum|brother||", "A|Ana Lum||||||Bo Lum|brother||"))
                .rows();

        assertThat(rows).extracting(PlannedRow::outcome).containsExactly(Outcome.WRONG, Outcome.NEW_CASE);
    }

    @ParameterizedTest
    @CsvSource({
        "سهراب کیانی,Sohrab Kiyani",
        "Rostam Vardanyan-Poor,Rostam Vardanianpour",
        "محمد رضا شریفی,Mohammad-Reza Sharifi",
        "خسرو چمران,Khosrow Chamran",
        "یوسف ژاله,Yusuf Zhaleh",
        "قاسم غفاری,Ghasem Ghaffari"
    })
    void spellings_of_one_name_have_the_same_consonants(String one, String other) {
        assertThat(Likeness.keys(one)).containsAnyElementsOf(Likeness.keys(other));
    }

    @ParameterizedTest
    @CsvSource({"Bahram Teremov,Kasra Teremov", "Sohrab Kiani,Sohrab Karimi", "حسن رضایی,احمد رضایی"})
    void other_names_have_not(String one, String other) {
        assertThat(Likeness.keys(one)).doesNotContainAnyElementsOf(Likeness.keys(other));
    }

    @Test
    void a_name_alone_is_no_reason_where_there_is_more_to_compare_and_a_contradiction_ends_it() {
        assertThat(between("A|Ana Lum||1961|1988|||x|aunt||", "B|Ana Lum||1983|2004|||y|aunt||"))
                .isEmpty();
        assertThat(between("A|Ana Lum||1961|1988|||x|aunt||", "B|Ana Lum||1962|2004|||y|aunt||"))
                .isEmpty();
        assertThat(between("A|Ana Lum|Petr|1961||||x|aunt||", "B|Ana Lum|Marko|1961||||y|aunt||"))
                .isEmpty();
        assertThat(between("A|Ana Lum|Petr|||||x|aunt||", "B|Ana Lum|||1988|||y|aunt||"))
                .containsExactly(Likeness.NAME);
    }

    private static Set<Likeness> between(String one, String other) {
        List<ReadRow> rows = Samples.rows(one, other);
        return Likeness.between(rows.get(0).signs(), rows.get(1).signs());
    }

    private static NumberedCase numbered(String enquirer, String sought) {
        return new NumberedCase(
                CaseId.random(), new CaseReference(2026, 7), List.of(person(enquirer)), List.of(person(sought)));
    }

    private static PersonView person(String name) {
        return new PersonView(
                PersonId.random(), 0, Sex.UNKNOWN, List.of(new NameView(name, NameKind.FULL, NameScript.LATIN, "")));
    }
}
