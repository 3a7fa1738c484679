package org.kinbridge.web.cases.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kinbridge.cases.fact.Confidence;
import org.kinbridge.cases.fact.FactKind;
import org.kinbridge.cases.fact.Facts;
import org.kinbridge.cases.fact.Hearing;
import org.kinbridge.cases.fact.NewFact;
import org.kinbridge.cases.file.CaseFiles;
import org.kinbridge.cases.file.CaseIntake;
import org.kinbridge.cases.file.CaseView;
import org.kinbridge.cases.importing.FamilyImportId;
import org.kinbridge.cases.importing.FamilyImports;
import org.kinbridge.cases.importing.ImportReview;
import org.kinbridge.cases.importing.ImportState;
import org.kinbridge.cases.importing.ImportSummary;
import org.kinbridge.cases.importing.MappingView;
import org.kinbridge.cases.importing.Meaning;
import org.kinbridge.cases.importing.Outcome;
import org.kinbridge.cases.importing.PlannedRow;
import org.kinbridge.cases.importing.ReviewPage;
import org.kinbridge.cases.importing.RowDecisions;
import org.kinbridge.cases.importing.WrongRows;
import org.kinbridge.cases.note.CaseNotes;
import org.kinbridge.cases.note.NoteView;
import org.kinbridge.cases.person.ContactPointView;
import org.kinbridge.cases.person.ContactPoints;
import org.kinbridge.cases.person.Kinship;
import org.kinbridge.cases.reference.CaseId;
import org.kinbridge.core.audit.AuditChain;
import org.kinbridge.core.problem.InvalidInput;
import org.kinbridge.core.problem.Refused;
import org.kinbridge.core.problem.StaleVersion;
import org.kinbridge.core.security.Role;
import org.kinbridge.core.text.Language;
import org.kinbridge.web.fixture.Asked;
import org.kinbridge.web.fixture.Eventually;

/** Families taken in from spreadsheets, at the boundary of the deployed application. */
@ExtendWith(ArquillianExtension.class)
class FamilyImportsIT {

    private static final String HEADINGS =
            "file;sought person;father's name;born;missing since;where;circumstances;who asks;relation;phone;remarks\n";

    @Inject
    private FamilyImports imports;

    @Inject
    private ImportReview review;

    @Inject
    private RowDecisions rowDecisions;

    @Inject
    private CaseIntake intake;

    @Inject
    private CaseFiles cases;

    @Inject
    private CaseNotes notes;

    @Inject
    private ContactPoints contactPoints;

    @Inject
    private Facts facts;

    @Inject
    private Asked asked;

    @Resource(lookup = "java:app/jdbc/kinbridge")
    private DataSource dataSource;

    @Resource
    private UserTransaction transaction;

    @PersistenceContext
    private EntityManager entityManager;

    @Test
    void two_rows_with_one_number_become_one_case_and_nothing_is_dropped() throws Exception {
        FamilyImportId id = reviewed("""
                Qa-1;Bahram Drazhkov;Yusuf;1961;1988-07;near Dorn;conscript;Ilyas Drazhkov;brother;+355 69 555 01 42;married; one daughter
                Qa-1;Kasra Drazhkov;Yusuf;1964?;2003;abroad;left for work;Ilyas Drazhkov;brother;+355 69 555 01 42;
                Qa-8;Nadir Hallumqa;;1979;2007;abroad;answered an advertisement;mother;mother;;left in 2018 - do not print where he lives
                """.replace("; one daughter", " - one daughter"));

        assertThat(page(id).counts()).containsEntry(Outcome.NEW_CASE, 2).containsEntry(Outcome.ADDED, 1);
        run(id, ImportState.DONE);

        ImportSummary summary = by(() -> imports.summary(id));
        assertThat(summary.taken()).isEqualTo(3);
        assertThat(summary.opened()).isEqualTo(2);
        CaseView family = numbered("Qa-1");
        assertThat(family.sought())
                .extracting(sought -> sought.person().name())
                .containsExactly("Bahram Drazhkov", "Kasra Drazhkov");
        assertThat(family.enquirers())
                .singleElement()
                .satisfies(asking -> assertThat(asking.person().name()).isEqualTo("Ilyas Drazhkov"));
        assertThat(family.kinships()).hasSize(2).allMatch(kin -> kin.kinship() == Kinship.BROTHER);
        assertThat(family.facts()).hasSize(4);
        List<ContactPointView> contacts =
                by(() -> contactPoints.of(family.principal().person().id()));
        assertThat(contacts).singleElement().satisfies(contact -> assertThat(contact.value())
                .isEqualTo("+355 69 555 01 42"));
        List<NoteView> kept = by(() -> notes.ofCase(numbered("Qa-8").id()));
        assertThat(kept).singleElement().satisfies(note -> {
            assertThat(note.text()).isEqualTo("remarks: left in 2018 - do not print where he lives");
            assertThat(note.source()).isEqualTo("list.csv:4");
        });
        assertThat(clear("cases.case_note", "sealed_text", "do not print")).isZero();
        assertThat(count("select count(*) from core.audit_entry where action = 'open-case' and subject_id = '"
                        + family.id() + "'"))
                .isEqualTo(1);
        assertThat(count("select count(*) from cases.person_name_aud where text = 'Kasra Drazhkov'"))
                .isEqualTo(1);
        assertThat(chainIntact()).isTrue();
    }

    @Test
    void what_the_file_held_is_never_stored_in_clear_and_goes_when_it_is_taken_in() throws Exception {
        FamilyImportId id = reviewed("Qb-1;Zenobia Quillfeather;;1961;1988;;;Amos Quillfeather;father;;\n");

        assertThat(clear("cases.family_import", "sealed_sheet", "Quillfeather")).isZero();
        assertThat(clear("cases.family_import", "sealed_plan", "Quillfeather")).isZero();
        run(id, ImportState.DONE);
        assertThat(by(() -> review.wrongRows(id)).rows()).isEmpty();
        assertThat(page(id).rows()).isEmpty();
    }

    @Test
    void possible_duplicates_are_shown_with_their_reasons_and_never_merged() throws Exception {
        FamilyImportId id = reviewed("""
                Qc-3;سهراب نیکسرشت;رستم;۱۳۴۵;۲۴ مهر ۱۳۶۶;نزدیک بانو;سرباز;رستم نیکسرشت;پدر;۰۹۱۲۵۵۵۰۱۴۲;
                Qc-7;Sohrab Niksersht;Rustam;c. 1967;autumn 1987;border near Banu;soldier;R. Niksersht;father;;
                """);

        assertThat(page(id).rows()).allSatisfy(row -> {
            assertThat(row.outcome()).isEqualTo(Outcome.POSSIBLE_DUPLICATE);
            assertThat(row.duplicates()).hasSize(1);
            assertThat(row.duplicates().get(0).reasons()).hasSize(4);
        });
        run(id, ImportState.DONE);
        assertThat(numbered("Qc-3").sought().get(0).person().id())
                .isNotEqualTo(numbered("Qc-7").sought().get(0).person().id());

        FamilyImportId later = reviewed("Qc-9;Sohrab Nikseresht;Rostam;1966;1987;;;Mina Nikseresht;sister;;\n");
        PlannedRow row = page(later).rows().get(0);
        assertThat(row.outcome()).isEqualTo(Outcome.POSSIBLE_DUPLICATE);
        assertThat(row.duplicates())
                .extracting(other -> other.caseId())
                .contains(numbered("Qc-3").id().value(), numbered("Qc-7").id().value());
    }

    @Test
    void the_same_file_again_adds_nothing_unless_somebody_wants_it() throws Exception {
        String rows = "Qd-1;Petronel Vaszary;;1961;1988;;;Ilka Vaszary;sister;;\n";
        run(reviewed(rows), ImportState.DONE);

        FamilyImportId again = reviewed(rows + "Qd-1;Gergely Vaszary;;1965;1988;;;Ilka Vaszary;sister;;\n");

        ReviewPage shown = page(again);
        assertThat(shown.rows().get(0).alreadyThere()).isTrue();
        assertThat(shown.leftOut()).containsExactly(2);
        assertThat(shown.rows().get(1).outcome()).isEqualTo(Outcome.ADDED);
        run(again, ImportState.DONE);
        assertThat(numbered("Qd-1").sought()).hasSize(2);
        assertThat(numbered("Qd-1").enquirers()).hasSize(1);
    }

    @Test
    void wrong_rows_stop_nothing_and_can_be_corrected_in_a_file_of_their_own() throws Exception {
        FamilyImportId id = reviewed("""
                Qe-1;Ottokar Plessing;;31 February 1960;1988;;;Ilse Plessing;sister;;=HYPERLINK("http://x.example")
                Qe-2;Leontine Abakuks;;1960;1988;;;Dzidra Abakuks;milk-sister;;
                Qe-3;Hedvika Zapletal;;1960;1988;;;Jan Zapletal;father;call after six;
                Qe-4;Tadeas Zapletal;;1960;1988;;;Jan Zapletal;father;;
                """);

        assertThat(page(id).counts()).containsEntry(Outcome.WRONG, 3).containsEntry(Outcome.NEW_CASE, 1);
        assertThat(page(id).questions()).containsExactly(Map.entry("milk-sister", 1));
        by(() -> imports.answer(id, version(id), Map.of("milk-sister", Kinship.SISTER)));
        Eventually.holds("the rows are looked at again", () -> state(id) == ImportState.REVIEW);
        run(id, ImportState.DONE);

        assertThat(numbered("Qe-2").kinships().get(0).kinship()).isEqualTo(Kinship.SISTER);
        assertThat(numbered("Qe-4").sought()).hasSize(1);
        WrongRows wrong = by(() -> review.wrongRows(id));
        assertThat(wrong.rows()).extracting(WrongRows.Row::number).containsExactly(2, 4);
        assertThat(wrong.rows().get(0).cells()).contains("=HYPERLINK(\"http://x.example\")");
        assertThat(wrong.rows().get(0).problems().get(0).messageKey()).isEqualTo("date.problem.noSuchDay");
        assertThat(by(() -> imports.summary(id)).wrong()).isEqualTo(2);
    }

    @Test
    void what_the_columns_mean_is_remembered_for_the_same_headings() {
        String text = "Kennung Qf;Wer;Fragt;Verwandt\n1;Anneliese Qf;Bruno Qf;brother\n";
        FamilyImportId first = upload(text);
        MappingView guessed = by(() -> imports.mapping(first));
        assertThat(guessed.remembered()).isFalse();
        List<Meaning> meant = List.of(Meaning.FILE_NUMBER, Meaning.SOUGHT, Meaning.ENQUIRER, Meaning.RELATION);
        assertThatThrownBy(() -> by(() -> imports.map(
                        first,
                        guessed.version(),
                        List.of(Meaning.SOUGHT, Meaning.SOUGHT, Meaning.ENQUIRER, Meaning.RELATION))))
                .isInstanceOf(InvalidInput.class);
        by(() -> imports.map(first, guessed.version(), meant));

        MappingView again = by(() -> imports.mapping(upload(text.toUpperCase(java.util.Locale.ROOT))));

        assertThat(again.remembered()).isTrue();
        assertThat(again.columns()).extracting(MappingView.Column::meaning).isEqualTo(meant);
        assertThatThrownBy(() -> by(() -> imports.map(first, 99, meant))).isInstanceOf(StaleVersion.class);
    }

    @Test
    void an_undoing_leaves_nothing_but_what_was_changed_since() throws Exception {
        FamilyImportId id = reviewed("""
                Qg-1;Wilhelmus Okkerse;Pieter;1961;1988;;;Trijntje Okkerse;sister;020 555 0142;asks in the evening
                Qg-2;Sjoerd Okkerse;Pieter;1964;1990;;;Trijntje Okkerse;sister;;
                Qg-2;Baukje Okkerse;Pieter;1966;1990;;;Trijntje Okkerse;sister;;
                """);
        run(id, ImportState.DONE);
        CaseId gone = numbered("Qg-1").id();
        CaseView changed = numbered("Qg-2");
        by(() -> facts.record(
                changed.id(),
                changed.sought().get(0).person().id(),
                new NewFact(
                        FactKind.HEARD_OF,
                        "1999",
                        Language.EN,
                        "",
                        "",
                        "a neighbour",
                        Hearing.HEARSAY,
                        Confidence.LIKELY)));

        by(() -> imports.undo(id, version(id)));
        Eventually.holds("it is undone", () -> state(id) == ImportState.UNDONE);

        assertThat(by(() -> imports.summary(id)).kept()).isEqualTo(1);
        assertThat(by(() -> review.cases(id))).containsOnlyKeys(changed.id());
        assertThat(numbered("Qg-2").sought()).hasSize(2);
        for (String table : List.of("person_name", "person_name_aud")) {
            assertThat(count("select count(*) from cases." + table + " where text = 'Wilhelmus Okkerse'"))
                    .as(table)
                    .isZero();
            assertThat(count("select count(*) from cases." + table + " where text = 'Sjoerd Okkerse'"))
                    .as(table)
                    .isEqualTo(1);
        }
        for (String table :
                List.of("fact", "fact_aud", "tracing_request", "enquirer_aud", "case_note", "external_number")) {
            assertThat(count("select count(*) from cases." + table + " where case_id = '" + gone + "'"))
                    .as(table)
                    .isZero();
        }
        assertThat(count("select count(*) from core.keyset where owner_id = '" + gone + "'"))
                .isZero();
        assertThat(count("select count(*) from cases.case_file where id = '" + gone + "'"))
                .isZero();
    }

    @Test
    void an_addition_to_a_case_is_undone_without_touching_the_case() throws Exception {
        run(reviewed("Qh-1;Eulalia Farrugia;;1961;1988;;;Karmenu Farrugia;brother;;\n"), ImportState.DONE);
        FamilyImportId second = reviewed("Qh-1;Spiridione Farrugia;;1963;1988;;;Karmenu Farrugia;brother;;a note\n");
        run(second, ImportState.DONE);
        assertThat(numbered("Qh-1").sought()).hasSize(2);

        by(() -> imports.undo(second, version(second)));
        Eventually.holds("it is undone", () -> state(second) == ImportState.UNDONE);

        CaseView left = numbered("Qh-1");
        assertThat(left.sought()).extracting(sought -> sought.person().name()).containsExactly("Eulalia Farrugia");
        assertThat(left.facts()).hasSize(2);
        assertThat(by(() -> imports.summary(second)).kept()).isZero();
    }

    @Test
    void a_stopped_import_goes_on_where_it_stopped() throws Exception {
        StringBuilder rows = new StringBuilder();
        IntStream.rangeClosed(1, 450)
                .forEach(i -> rows.append("Qi-" + i + ";Person" + word(i) + " Qivalis;;19" + (10 + i % 80)
                        + ";1988;;;Asker" + word(i) + " Qivalis;brother;;\n"));
        FamilyImportId id = reviewed(rows.toString());
        by(() -> imports.run(id, version(id)));
        by(() -> imports.stop(id));
        Eventually.holds("it has stopped", () -> state(id) == ImportState.STOPPED || state(id) == ImportState.DONE);
        ImportSummary stopped = by(() -> imports.summary(id));
        assertThat(stopped.state()).isEqualTo(ImportState.STOPPED);
        assertThat(stopped.taken()).isLessThan(450);

        run(id, ImportState.DONE);

        assertThat(by(() -> imports.summary(id)).opened()).isEqualTo(450);
        assertThat(count("select count(*) from cases.external_number where number like 'Qi-%'"))
                .isEqualTo(450);
        assertThat(count("select count(*) - count(distinct number_in_year) from cases.case_file"))
                .isZero();
    }

    @Test
    void a_row_that_somebody_left_out_is_not_taken_in() throws Exception {
        FamilyImportId id = reviewed("""
                Qj-1;Caterina Xuereb;;1961;1988;;;Toni Xuereb;brother;;
                Qj-2;Marija Xuereb;;1971;1998;;;Toni Xuereb;brother;;
                """);
        int shown = version(id);
        by(() -> rowDecisions.leaveOut(id, shown, 2, true));
        assertThatThrownBy(() -> by(() -> rowDecisions.leaveOut(id, shown, 3, true)))
                .isInstanceOf(StaleVersion.class);
        run(id, ImportState.DONE);

        assertThat(by(() -> intake.ofNumbers(List.of("Qj-1", "Qj-2")))).hasSize(1);
        assertThat(by(() -> review.wrongRows(id)).rows()).singleElement().satisfies(row -> assertThat(row.leftOut())
                .isTrue());
        assertThatThrownBy(() -> by(() -> imports.run(id, version(id)))).isInstanceOf(Refused.class);
    }

    private FamilyImportId upload(String text) {
        return by(() -> imports.upload("list.csv", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))));
    }

    private FamilyImportId reviewed(String rows) throws Exception {
        FamilyImportId id = upload(HEADINGS + rows);
        MappingView mapping = by(() -> imports.mapping(id));
        by(() -> imports.map(
                id,
                mapping.version(),
                mapping.columns().stream().map(MappingView.Column::meaning).toList()));
        Eventually.holds("the rows are looked at", () -> state(id) == ImportState.REVIEW);
        return id;
    }

    private void run(FamilyImportId id, ImportState end) throws Exception {
        by(() -> imports.run(id, version(id)));
        Eventually.holds("the import ends", () -> state(id) == end);
    }

    private ReviewPage page(FamilyImportId id) {
        return by(() -> review.page(id, null, 1));
    }

    private ImportState state(FamilyImportId id) {
        return by(() -> imports.summary(id)).state();
    }

    private int version(FamilyImportId id) {
        return by(() -> imports.summary(id)).version();
    }

    private CaseView numbered(String number) {
        CaseId id = by(() -> intake.ofNumbers(List.of(number)))
                .values()
                .iterator()
                .next()
                .id();
        return by(() -> cases.view(id));
    }

    /** Letters that stand for a number: names have no digits. */
    private static String word(int number) {
        return Integer.toString(number, 26)
                .chars()
                .mapToObj(digit -> String.valueOf((char) ('a' + Character.digit(digit, 26))))
                .reduce("", String::concat);
    }

    private long clear(String table, String column, String words) throws Exception {
        return count("select count(*) from " + table + " where position(convert_to('" + words + "', 'UTF8') in "
                + column + ") > 0");
    }

    private long count(String sql) throws Exception {
        transaction.begin();
        try {
            return ((Number) entityManager.createNativeQuery(sql).getSingleResult()).longValue();
        } finally {
            transaction.rollback();
        }
    }

    private boolean chainIntact() throws Exception {
        transaction.begin();
        try (Connection connection = dataSource.getConnection()) {
            return AuditChain.check(connection).intact();
        } finally {
            transaction.rollback();
        }
    }

    private <T> T by(Supplier<T> call) {
        return asked.by(Role.CASEWORKER, call);
    }

    private void by(Runnable call) {
        asked.by(Role.CASEWORKER, call);
    }
}
