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
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kinbridge.cases.fact.FactView;
import org.kinbridge.cases.fact.Facts;
import org.kinbridge.cases.file.CaseFiles;
import org.kinbridge.cases.file.CaseIntake;
import org.kinbridge.cases.file.CaseView;
import org.kinbridge.cases.importing.CellCorrection;
import org.kinbridge.cases.importing.FamilyImportId;
import org.kinbridge.cases.importing.FamilyImports;
import org.kinbridge.cases.importing.ImportReview;
import org.kinbridge.cases.importing.ImportState;
import org.kinbridge.cases.importing.MappingView;
import org.kinbridge.cases.importing.Outcome;
import org.kinbridge.cases.importing.PersonChoice;
import org.kinbridge.cases.importing.PlannedRow;
import org.kinbridge.cases.importing.RowCell;
import org.kinbridge.cases.importing.RowChanges;
import org.kinbridge.cases.importing.RowDecisions;
import org.kinbridge.cases.importing.WrongRows;
import org.kinbridge.cases.note.CaseNotes;
import org.kinbridge.cases.note.NoteView;
import org.kinbridge.cases.person.PersonId;
import org.kinbridge.cases.person.Persons;
import org.kinbridge.cases.reference.CaseId;
import org.kinbridge.cases.retention.ErasureId;
import org.kinbridge.cases.retention.Erasures;
import org.kinbridge.cases.retention.Ground;
import org.kinbridge.core.problem.InvalidInput;
import org.kinbridge.core.problem.Refused;
import org.kinbridge.core.problem.StaleVersion;
import org.kinbridge.core.security.AccountId;
import org.kinbridge.core.security.Caller;
import org.kinbridge.core.security.Role;
import org.kinbridge.web.fixture.Asked;
import org.kinbridge.web.fixture.Eventually;

/** What a person decides about rows of a spreadsheet, and corrects in them, before they are taken in. */
@ExtendWith(ArquillianExtension.class)
class RowDecisionsIT {

    private static final Caller.Staff ASKS = new Caller.Staff(AccountId.random(), "Vida", Role.COORDINATOR);
    private static final Caller.Staff CONFIRMS = new Caller.Staff(AccountId.random(), "Mirela", Role.COORDINATOR);
    private static final String HEADINGS =
            "file;sought person;father's name;born;missing since;where;circumstances;who asks;relation;phone;remarks\n";

    @Inject
    private FamilyImports imports;

    @Inject
    private ImportReview review;

    @Inject
    private RowDecisions decisions;

    @Inject
    private CaseIntake intake;

    @Inject
    private CaseFiles cases;

    @Inject
    private CaseNotes notes;

    @Inject
    private Persons persons;

    @Inject
    private Facts facts;

    @Inject
    private Erasures erasures;

    @Inject
    private Asked asked;

    @Resource
    private UserTransaction transaction;

    @PersistenceContext
    private EntityManager entityManager;

    @Test
    void a_row_about_somebody_on_record_adds_to_the_person_and_its_undoing_leaves_the_person() throws Exception {
        run(reviewed("Ra-1;Thorgerd Blixensund;Ketil;1961;1988;;;Yrsa Blixensund;sister;;\n"));
        PersonId known = sought("Ra-1");
        List<FactView> before = by(() -> facts.ofPersons(List.of(known)));
        FamilyImportId id = reviewed("""
                Ra-2;Thorgerd Blixensunde;Ketill;1961;1988;near Vik;on foot;Odd Blixensund;uncle;;a remark
                """);
        PlannedRow row = row(id, 2);
        assertThat(row.outcome()).isEqualTo(Outcome.POSSIBLE_DUPLICATE);
        assertThat(row.onRecord()).singleElement().satisfies(other -> {
            assertThat(other.person()).isEqualTo(known.value());
            assertThat(other.reasons()).hasSizeGreaterThan(1);
        });

        int shown = version(id);
        change(id, shown, new PersonChoice(2, known.value()));
        assertThatThrownBy(() -> change(id, shown, new PersonChoice(2, null))).isInstanceOf(StaleVersion.class);
        run(id);

        CaseView made = numbered("Ra-2");
        assertThat(made.sought())
                .singleElement()
                .satisfies(sought -> assertThat(sought.person().id()).isEqualTo(known));
        assertThat(by(() -> facts.ofPersons(List.of(known)))).hasSize(before.size() + 2);
        assertThat(by(() -> persons.view(known)).names()).hasSize(2);
        List<NoteView> kept = by(() -> notes.ofCase(made.id()));
        assertThat(kept)
                .extracting(NoteView::text)
                .containsExactlyInAnyOrder(
                        "remarks: a remark", "sought person: Thorgerd Blixensunde\nfather's name: Ketill");
        assertThat(audited("choose-same-person", id.toString())).isEqualTo(1);
        assertThat(audited("take-for-same-person", known.toString())).isEqualTo(1);

        undo(id);
        assertThat(by(() -> imports.summary(id)).kept()).isZero();
        assertThat(by(() -> intake.ofNumbers(List.of("Ra-2")))).isEmpty();
        assertThat(by(() -> facts.ofPersons(List.of(known)))).isEqualTo(before);
        assertThat(numbered("Ra-1").sought()).hasSize(1);
        for (String table : List.of("fact", "fact_aud", "tracing_request", "tracing_request_aud", "case_note")) {
            assertThat(count("select count(*) from cases." + table + " where case_id = '" + made.id() + "'"))
                    .as(table)
                    .isZero();
        }
        assertThat(count("select count(*) from cases.kinship_aud k where k.relative_id = '" + known
                        + "' or k.person_id = '" + known + "'"))
                .isEqualTo(1);
        assertThat(count("select count(*) from cases.import_added where import_id = '" + id.value() + "'"))
                .isZero();
    }

    @Test
    void a_case_with_a_person_on_record_is_kept_if_something_was_added_to_what_the_import_wrote() throws Exception {
        run(reviewed("Rb-1;Gunnlod Askelvik;Torfi;1961;1988;;;Ymir Askelvik;brother;;\n"));
        PersonId known = sought("Rb-1");
        FamilyImportId id = reviewed("Rb-2;Gunnlod Askelvig;Torfi;1961;1988;;;Frey Askelvik;cousin;;\n");
        change(id, version(id), new PersonChoice(2, known.value()));
        run(id);
        CaseView made = numbered("Rb-2");
        by(() -> notes.write(made.id(), new org.kinbridge.cases.note.NewNote(null, "she called again", "")));

        undo(id);

        assertThat(by(() -> imports.summary(id)).kept()).isEqualTo(1);
        assertThat(numbered("Rb-2").sought()).hasSize(1);
    }

    @Test
    void only_whom_the_row_resembles_can_be_chosen_and_nobody_twice_in_a_case() throws Exception {
        run(reviewed("Rc-1;Solveig Ulvskogen;Arne;1961;1988;;;Tyra Ulvskogen;sister;;\n"));
        PersonId known = sought("Rc-1");
        FamilyImportId id = reviewed("""
                Rc-1;Solveig Ulvskogeen;Arne;1961;1988;;;Tyra Ulvskogen;sister;;
                Rc-7;Petronella Xanthopol;;1971;1998;;;Tyra Ulvskogen;aunt;;
                """);

        assertThatThrownBy(() -> change(id, version(id), new PersonChoice(3, known.value())))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> change(id, version(id), new PersonChoice(2, UUID.randomUUID())))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> change(id, version(id), new PersonChoice(2, known.value())))
                .isInstanceOfSatisfying(InvalidInput.class, invalid -> assertThat(invalid.errors())
                        .extracting(error -> error.field())
                        .containsExactly("person-2"));
    }

    @Test
    void a_corrected_cell_makes_the_row_right_and_what_the_file_says_stays_beside_it() throws Exception {
        FamilyImportId id = reviewed("""
                Rd-1;Ladislava Quentok;;31 February 1960;1988;;;Ilse Quentok;sister;;
                Rd-2;Zbigniew Quentok;;1960;3/4/1988;;;Ilse Quentok;sister;at night;
                """);
        assertThat(row(id, 2).cells()).extracting(RowCell::value).containsExactly("31 February 1960");
        assertThat(row(id, 3).cells()).extracting(RowCell::inFile).containsExactly("3/4/1988", "at night");

        correct(id, new CellCorrection(2, 3, "  February 1960 "), new CellCorrection(3, 4, "3 April 1988"));

        assertThat(row(id, 2).outcome()).isEqualTo(Outcome.NEW_CASE);
        assertThat(row(id, 2).cells()).singleElement().satisfies(cell -> {
            assertThat(cell.value()).isEqualTo("February 1960");
            assertThat(cell.inFile()).isEqualTo("31 February 1960");
        });
        assertThat(row(id, 3).outcome()).isEqualTo(Outcome.WRONG);
        WrongRows.Row left = by(() -> review.wrongRows(id)).rows().get(0);
        assertThat(left.cells()).contains("3 April 1988", "at night");
        assertThat(audited("correct-import-cells", id.toString())).isEqualTo(1);
        assertThat(count("select count(*) from cases.family_import where position(convert_to('February 1960', 'UTF8')"
                        + " in sealed_decisions) > 0"))
                .isZero();

        correct(id, new CellCorrection(3, 9, ""), new CellCorrection(2, 3, "31 February 1960"));
        assertThat(row(id, 2).outcome()).isEqualTo(Outcome.WRONG);
        assertThat(row(id, 3).outcome()).isEqualTo(Outcome.NEW_CASE);
        run(id);
        assertThat(numbered("Rd-2").sought()).hasSize(1);
        assertThat(by(() -> intake.ofNumbers(List.of("Rd-1")))).isEmpty();
        assertThatThrownBy(() -> correct(id, new CellCorrection(2, 3, "1960"))).isInstanceOf(Refused.class);
    }

    @Test
    void somebody_erased_is_taken_in_only_with_a_reason_that_stays_in_the_case() throws Exception {
        String line = "Aurelian Zwentibold;Radbod;1961;1988;;;Ermengarde Zwentibold;sister;;\n";
        run(reviewed("Re-1;" + line));
        CaseId gone = numbered("Re-1").id();
        erase(gone);
        FamilyImportId id = reviewed("Re-2;" + line + "Re-3;Other Zwentibold;;1971;1999;;;Odo Zwentibold;uncle;;\n");
        assertThat(row(id, 2).erased()).isTrue();

        assertThatThrownBy(() -> by(() -> decisions.leaveOut(id, version(id), 2, false)))
                .isInstanceOfSatisfying(InvalidInput.class, invalid -> assertThat(invalid.errors())
                        .extracting(error -> error.field())
                        .containsExactly("reason-2"));
        assertThatThrownBy(() -> by(() -> decisions.takeKnowingly(id, version(id), 2, " ")))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> by(() -> decisions.takeKnowingly(id, version(id), 3, "no need")))
                .isInstanceOf(Refused.class);
        by(() -> decisions.takeKnowingly(id, version(id), 2, "the sister came back and asks again"));
        correct(id, new CellCorrection(3, 5, "Vik"));
        run(id);

        CaseView made = numbered("Re-2");
        assertThat(by(() -> notes.ofCase(made.id())))
                .extracting(NoteView::text)
                .containsExactly("the sister came back and asks again");
        assertThat(audited("open-case-of-erased", made.id().toString())).isEqualTo(1);
        assertThat(audited("take-erased-knowingly", id.toString())).isEqualTo(1);
        undo(id);
        assertThat(by(() -> intake.ofNumbers(List.of("Re-2", "Re-3")))).isEmpty();
    }

    private void erase(CaseId id) {
        ErasureId asking = asked.by(ASKS, () -> erasures.ask(id, Ground.ENQUIRER_ASKED));
        String reference = by(() -> cases.view(id)).reference().toString();
        int version = asked.by(CONFIRMS, () -> erasures.plan(id)).open().version();
        asked.by(CONFIRMS, () -> {
            erasures.confirm(asking, version, reference);
            return true;
        });
    }

    private void change(FamilyImportId id, int version, PersonChoice choice) {
        by(() -> decisions.change(id, version, new RowChanges(List.of(choice), List.of())));
    }

    private void correct(FamilyImportId id, CellCorrection... corrections) throws Exception {
        by(() -> decisions.change(id, version(id), new RowChanges(List.of(), List.of(corrections))));
        Eventually.holds("the rows are looked at again", () -> state(id) == ImportState.REVIEW);
    }

    private FamilyImportId reviewed(String rows) throws Exception {
        byte[] file = (HEADINGS + rows).getBytes(StandardCharsets.UTF_8);
        FamilyImportId id = by(() -> imports.upload("list.csv", new ByteArrayInputStream(file)));
        MappingView mapping = by(() -> imports.mapping(id));
        by(() -> imports.map(
                id,
                mapping.version(),
                mapping.columns().stream().map(MappingView.Column::meaning).toList()));
        Eventually.holds("the rows are looked at", () -> state(id) == ImportState.REVIEW);
        return id;
    }

    private void run(FamilyImportId id) throws Exception {
        by(() -> imports.run(id, version(id)));
        Eventually.holds("the import ends", () -> state(id) == ImportState.DONE);
    }

    private void undo(FamilyImportId id) throws Exception {
        by(() -> imports.undo(id, version(id)));
        Eventually.holds("it is undone", () -> state(id) == ImportState.UNDONE);
    }

    private PlannedRow row(FamilyImportId id, int number) {
        return by(() -> review.page(id, null, 1)).rows().stream()
                .filter(row -> row.number() == number)
                .findFirst()
                .orElseThrow();
    }

    private ImportState state(FamilyImportId id) {
        return by(() -> imports.summary(id)).state();
    }

    private int version(FamilyImportId id) {
        return by(() -> imports.summary(id)).version();
    }

    private PersonId sought(String number) {
        return numbered(number).sought().get(0).person().id();
    }

    private CaseView numbered(String number) {
        CaseId id = by(() -> intake.ofNumbers(List.of(number)))
                .values()
                .iterator()
                .next()
                .id();
        return by(() -> cases.view(id));
    }

    private long audited(String action, String subject) throws Exception {
        return count("select count(*) from core.audit_entry where action = '" + action + "' and subject_id = '"
                + subject + "'");
    }

    private long count(String sql) throws Exception {
        transaction.begin();
        try {
            return ((Number) entityManager.createNativeQuery(sql).getSingleResult()).longValue();
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
