package org.kinbridge.cases.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kinbridge.cases.fact.FactKind;
import org.kinbridge.cases.person.Kinship;
import org.kinbridge.cases.person.Sex;

class RowReaderTest {

    @Test
    void every_row_of_the_sample_is_understood() {
        List<ReadRow> rows = Samples.rows();

        assertThat(rows).hasSize(8).allSatisfy(row -> assertThat(row.problems()).isEmpty());
        assertThat(rows)
                .extracting(ReadRow::enquirerIs)
                .containsExactly(
                        Kinship.BROTHER,
                        Kinship.BROTHER,
                        Kinship.SISTER,
                        Kinship.FATHER,
                        Kinship.FATHER,
                        Kinship.MOTHER,
                        Kinship.EXTENDED_FAMILY,
                        Kinship.COUSIN);
        assertThat(rows.get(0).facts())
                .extracting(fact -> fact.kind())
                .containsExactly(FactKind.BORN, FactKind.LAST_SEEN);
        assertThat(rows.get(0).facts().get(1).where()).isEqualTo("near Dorn");
        assertThat(rows.get(0).enquirer().sex()).isEqualTo(Sex.MALE);
        assertThat(rows.get(3).signs().missing().earliest()).isEqualTo("1987-10-16");
    }

    @Test
    void remarks_become_private_notes_with_their_heading() {
        assertThat(Samples.rows().get(5).notes())
                .containsExactly("remarks: left in 2018 - do not print where he lives");
    }

    @Test
    void rows_with_one_file_number_are_one_case_with_one_enquirer() {
        List<List<ReadRow>> families = FamilyGroups.of(Samples.rows());

        assertThat(families).hasSize(7);
        assertThat(families.get(0)).extracting(ReadRow::soughtName).containsExactly("Bahram Teremov", "Kasra Teremov");
        var intake = FamilyGroups.intake(families.get(0), null, Decisions.NONE).orElseThrow();
        assertThat(intake.number()).isEqualTo("A-001");
        assertThat(intake.asking()).singleElement().satisfies(asking -> {
            assertThat(asking.sought()).hasSize(2);
            assertThat(asking.contacts()).hasSize(1);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "A|Ana Lum||31 February 1980||||Bo Lum|brother||; BORN; date.problem.noSuchDay",
                "A|Ana Lum||soon||||Bo Lum|brother||; BORN; date.problem.word",
                "A|Ana Lum|||2031|||Bo Lum|brother||; SINCE; fact.error.future",
                "A|||||||Bo Lum|brother||; SOUGHT; person.error.name",
                "A|???|||||||brother||; SOUGHT; person.error.noLetters",
                "A|Ana Lum|||||||||; ENQUIRER; families.problem.enquirer",
                "A|Ana Lum||||||Bo Lum|milk-brother||; RELATION; families.problem.kinship",
                "A|Ana Lum||||||Bo Lum|brother|call me|; TELEPHONE; person.error.telephone"
            })
    void what_cannot_be_taken_in_says_why_and_where(String line, Meaning column, String key) {
        assertThat(Samples.rows(line).get(0).problems()).anySatisfy(problem -> {
            assertThat(problem.column()).isEqualTo(column);
            assertThat(problem.messageKey()).isEqualTo(key);
        });
    }

    @Test
    void a_kinship_that_nobody_knows_is_asked_once_and_understood_from_then_on() {
        Sheet sheet = SheetReader.read("name,who asks,relation\nAna Lum,Bo Lum,Milk-brother\n"
                .getBytes(java.nio.charset.StandardCharsets.UTF_8));

        assertThat(Samples.rows(sheet, Map.of()).get(0).asksForKinship()).isTrue();
        assertThat(Samples.rows(sheet, Map.of("milkbrother", Kinship.BROTHER))
                        .get(0)
                        .enquirerIs())
                .isEqualTo(Kinship.BROTHER);
    }

    @ParameterizedTest
    @CsvSource({
        "brother,BROTHER",
        "Mother-in-law,MOTHER_IN_LAW",
        "half-sister,HALF_SISTER",
        "cousin of A-002,COUSIN",
        "grand-niece,EXTENDED_FAMILY",
        "پدر,FATHER",
        "خواهر ناتنی,HALF_SISTER",
        "پسر عمو,COUSIN",
        "پسر‌خاله,COUSIN",
        "مادربزرگ,GRANDMOTHER"
    })
    void kinship_is_read_in_english_and_persian(String words, Kinship kinship) {
        assertThat(KinshipWords.read(words)).contains(kinship);
    }

    @Test
    void headings_are_understood_in_english_and_persian_and_what_is_not_becomes_a_note() {
        assertThat(ColumnMapping.guess(Samples.sheet().headings()).columns())
                .containsExactly(
                        Meaning.FILE_NUMBER,
                        Meaning.SOUGHT,
                        Meaning.FATHER,
                        Meaning.BORN,
                        Meaning.SINCE,
                        Meaning.PLACE,
                        Meaning.CIRCUMSTANCES,
                        Meaning.ENQUIRER,
                        Meaning.RELATION,
                        Meaning.TELEPHONE,
                        Meaning.NOTE);
        assertThat(ColumnMapping.guess(List.of(
                                "شمارهٔ پرونده",
                                "نام گم‌شده",
                                "نام پدر",
                                "سال تولّد",
                                "پرسنده",
                                "نسبت",
                                "تلفن",
                                "رنگ چشم",
                                "نام"))
                        .columns())
                .containsExactly(
                        Meaning.FILE_NUMBER,
                        Meaning.SOUGHT,
                        Meaning.FATHER,
                        Meaning.BORN,
                        Meaning.ENQUIRER,
                        Meaning.RELATION,
                        Meaning.TELEPHONE,
                        Meaning.NOTE,
                        Meaning.NOTE);
    }

    @Test
    void the_same_headings_are_known_again_whatever_their_case_and_signs() {
        assertThat(ColumnMapping.key(List.of("File No.", "Who asks?")))
                .isEqualTo(ColumnMapping.key(List.of("file no", "who  asks")))
                .isNotEqualTo(ColumnMapping.key(List.of("who asks", "file no")));
    }
}
