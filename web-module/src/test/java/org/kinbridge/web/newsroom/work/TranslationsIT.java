package org.kinbridge.web.newsroom.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kinbridge.core.problem.InvalidInput;
import org.kinbridge.core.problem.Refused;
import org.kinbridge.core.problem.StaleVersion;
import org.kinbridge.core.security.AccessDenied;
import org.kinbridge.core.security.Accounts;
import org.kinbridge.core.security.Caller;
import org.kinbridge.core.security.Role;
import org.kinbridge.core.text.Language;
import org.kinbridge.newsletter.article.Works;
import org.kinbridge.newsletter.article.Writing;
import org.kinbridge.newsletter.comparison.Passage;
import org.kinbridge.newsletter.document.PlainEditor;
import org.kinbridge.newsletter.issue.CheckKind;
import org.kinbridge.newsletter.issue.Composition;
import org.kinbridge.newsletter.issue.IssueCoverage;
import org.kinbridge.newsletter.issue.IssueTranslations;
import org.kinbridge.newsletter.issue.Issues;
import org.kinbridge.newsletter.issue.PlaceWork;
import org.kinbridge.newsletter.issue.PlanIssue;
import org.kinbridge.newsletter.publication.PublicationId;
import org.kinbridge.newsletter.translation.AssignTranslation;
import org.kinbridge.newsletter.translation.Assigning;
import org.kinbridge.newsletter.translation.BlockState;
import org.kinbridge.newsletter.translation.LinkReason;
import org.kinbridge.newsletter.translation.SeenBlock;
import org.kinbridge.newsletter.translation.SeenPair;
import org.kinbridge.newsletter.translation.SheetRow;
import org.kinbridge.newsletter.translation.TranslateBlocks;
import org.kinbridge.newsletter.translation.Translating;
import org.kinbridge.newsletter.translation.TranslationSheet;
import org.kinbridge.newsletter.translation.TranslationState;
import org.kinbridge.newsletter.translation.Translations;
import org.kinbridge.newsletter.translation.TypedBlock;
import org.kinbridge.web.fixture.Asked;
import org.kinbridge.web.fixture.PrintReady;
import org.kinbridge.web.fixture.Staff;
import org.kinbridge.web.fixture.Statements;
import org.kinbridge.web.fixture.WrittenPieces;

/** A translation from the first question to stale and back, at the boundary. */
@ExtendWith(ArquillianExtension.class)
class TranslationsIT {

    private static final Caller.Staff WRITER = WrittenPieces.person("Besa who rows", Role.AUTHOR);
    private static final Caller.Staff EDITOR = WrittenPieces.person("Marco who asks", Role.EDITOR);
    private static final Caller.Staff STRANGER = WrittenPieces.person("Somebody else", Role.TRANSLATOR);
    private static final String BODY = "The ferry comes on Mondays.\n\n## Who rows\n\nPetrit rows it alone.";
    private static final int MOST_STATEMENTS = 14;

    @Inject
    private Asked asked;

    @Inject
    private Translations translations;

    @Inject
    private Translating translating;

    @Inject
    private Assigning assigning;

    @Inject
    private WrittenPieces pieces;

    @Inject
    private Works works;

    @Inject
    private Writing writing;

    @Inject
    private Accounts accounts;

    @Inject
    private Issues issues;

    @Inject
    private Composition composition;

    @Inject
    private IssueTranslations coverage;

    @Inject
    private PrintReady printReady;

    @Inject
    private Statements statements;

    @Inject
    private Clock clock;

    @Resource(lookup = "java:app/jdbc/kinbridge")
    private DataSource dataSource;

    private Caller.Staff translator = STRANGER;
    private UUID work = UUID.randomUUID();

    @BeforeEach
    void ask() {
        translator = asked.by(EDITOR, accounts::colleagues).stream()
                .filter(one -> one.name().equals(Staff.TRANSLATOR.displayName()))
                .map(one -> new Caller.Staff(one.id(), one.name(), one.role()))
                .findFirst()
                .orElseThrow();
        work = pieces.write(WRITER, "The ferry of Vrasht", BODY);
    }

    @Test
    void whoever_is_asked_finds_it_on_today_and_translates_block_by_block() {
        assertThat(asked.by(WRITER, () -> translations.sheet(work, Language.FA)).state())
                .isEqualTo(TranslationState.MISSING);
        assign();
        assertThat(sheet().state()).isEqualTo(TranslationState.ASSIGNED);
        assertThat(pieces.waiting(translator, work, "workflow.today.DRAFT"))
                .singleElement()
                .satisfies(line -> assertThat(line.path()).contains("/work/translate?"));

        translate(Map.of("b3", "پتریت تنها پارو می‌زند."));
        assertThat(sheet().state()).isEqualTo(TranslationState.IN_TRANSLATION);
        translate(Map.of("#title", "قایقِ وراشت", "b1", "قایق دوشنبه‌ها می‌آید.", "b2", "چه کسی پارو می‌زند"));

        assertThat(sheet().coverage().isWhole()).isTrue();
        assertThat(persian()).isEqualTo("قایق دوشنبه‌ها می‌آید.\n\n## چه کسی پارو می‌زند\n\nپتریت تنها پارو می‌زند.");
        SheetRow.Said said = row("b1").said();
        assertThat(said).isNotNull();
        assertThat(said.byName()).isEqualTo(Staff.TRANSLATOR.displayName());
        assertThat(said.revision()).isEqualTo(2);
    }

    @Test
    void a_changed_block_makes_its_translation_stale_until_somebody_says_that_it_holds() {
        translated();
        printReady.approve(work, Language.FA);
        assertThat(sheet().state()).isEqualTo(TranslationState.CURRENT);

        pieces.save(WRITER, work, 2, BODY.replace("Mondays", "Sundays"));

        assertThat(sheet().state()).isEqualTo(TranslationState.STALE);
        assertThat(sheet().rows())
                .filteredOn(row -> row.state() == BlockState.STALE)
                .hasSize(1);
        SheetRow stale = row("b1");
        assertThat(stale.difference())
                .contains(new Passage(Passage.Kind.DELETED, "Mondays"), new Passage(Passage.Kind.INSERTED, "Sundays"));
        assertThat(persian()).startsWith("قایق دوشنبه‌ها");

        waive(stale);

        assertThat(sheet().state()).as("the words are the approved ones").isEqualTo(TranslationState.CURRENT);
        SheetRow.Said said = row("b1").said();
        assertThat(said).isNotNull();
        assertThat(said.reason()).isEqualTo(LinkReason.WAIVED);
        assertThat(said.byName()).isEqualTo(translator.name());
        assertThatThrownBy(() -> waive(stale)).isInstanceOf(StaleVersion.class);
        asked.by(WRITER, () -> writing.restore(work, Language.EN, 2, 3));
        assertThat(row("b1").state()).as("what was translated came back").isEqualTo(BlockState.CURRENT);
    }

    @Test
    void nobody_translates_words_that_changed_under_their_hands() {
        translated();
        SheetRow shown = row("b1");
        pieces.save(WRITER, work, 2, BODY.replace("Mondays", "Sundays"));
        assertThatThrownBy(() -> translate(List.of(typed(shown, "قایق یکشنبه‌ها می‌آید."))))
                .isInstanceOfSatisfying(InvalidInput.class, invalid -> assertThat(invalid.errors())
                        .extracting(InvalidInput.FieldError::messageKey)
                        .containsExactly("translations.error.sourceChanged"));
        translate(Map.of("b1", "قایق یکشنبه‌ها می‌آید."));
        assertThat(row("b1").state()).isEqualTo(BlockState.CURRENT);
    }

    @Test
    void an_older_version_is_linked_only_when_a_person_says_so() {
        asked.by(EDITOR, () -> works.addLanguage(work, Language.SQ, "Trageti i Vrashtit"));
        assertThat(albanian().rows()).extracting(SheetRow::state).startsWith(BlockState.PROPOSED);
        List<SeenPair> pairs = albanian().rows().stream()
                .filter(row -> row.state() == BlockState.PROPOSED)
                .map(row -> new SeenPair(
                        row.source().key(),
                        row.source().mark(),
                        row.translation().key(),
                        row.translation().mark()))
                .toList();
        asked.by(EDITOR, () -> translating.confirm(work, Language.SQ, pairs));
        assertThat(albanian().rows()).extracting(SheetRow::state).startsWith(BlockState.CURRENT);
        assertThatThrownBy(() -> asked.by(EDITOR, () -> translating.confirm(work, Language.SQ, pairs)))
                .isInstanceOf(StaleVersion.class);
    }

    @Test
    void what_needs_no_translating_comes_over_is_left_out_or_stands_alone() {
        assign();
        SheetRow heading = row("b2");
        asked.by(translator, () -> translating.takeOver(seen(heading)));
        assertThat(persian()).as("in the language of the source").isEqualTo("{en}\n## Who rows");
        assertThatThrownBy(() -> asked.by(translator, () -> translating.takeOver(seen(heading))))
                .isInstanceOf(StaleVersion.class);
        SheetRow last = row("b3");
        asked.by(translator, () -> translating.leaveOut(seen(last)));
        assertThat(row("b3").state()).isEqualTo(BlockState.LEFT_OUT);

        pieces.save(WRITER, work, 2, "The ferry comes on Mondays.\n\nPetrit rows it alone.");
        assertThat(alone().state()).isEqualTo(BlockState.LEFT_OVER);
        SeenBlock over = new SeenBlock(
                work,
                Language.FA,
                alone().translation().key(),
                alone().translation().mark());
        asked.by(translator, () -> translating.keep(over));
        assertThat(alone().state()).isEqualTo(BlockState.OWN);
        asked.by(translator, () -> translating.takeOut(over));
        assertThat(persian()).isEmpty();
    }

    @Test
    void a_moved_block_stays_current_and_its_order_is_taken_over_on_demand() {
        translated();
        pieces.save(WRITER, work, 2, "Petrit rows it alone.\n\n## Who rows\n\nThe ferry comes on Mondays.");
        assertThat(sheet().coverage().isWhole()).isTrue();
        assertThat(sheet().inOrder()).isFalse();
        asked.by(translator, () -> translating.arrange(work, Language.FA));
        assertThat(sheet().inOrder()).isTrue();
        assertThat(persian()).startsWith("پتریت").endsWith("می‌آید.");
    }

    @Test
    void another_language_can_become_the_source() {
        translated();
        assertThatThrownBy(() -> asked.by(EDITOR, () -> translations.sheet(work, Language.EN)))
                .isInstanceOf(Refused.class);
        asked.by(EDITOR, () -> works.translateFrom(work, Language.FA));
        assertThat(asked.by(EDITOR, () -> translations.sheet(work, Language.EN)).state())
                .isEqualTo(TranslationState.UNLINKED);
        asked.by(EDITOR, () -> works.translateFrom(work, Language.EN));
        assertThat(sheet().coverage().isWhole()).isTrue();
    }

    @Test
    void only_whose_it_is_and_editors_see_and_change_it() {
        translated();
        SheetRow row = row("b1");
        assertThatThrownBy(() -> asked.by(STRANGER, () -> translations.sheet(work, Language.FA)))
                .isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> asked.by(WRITER, () -> translating.keep(seen(row))))
                .as("the author reads it and decides nothing")
                .isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> asked.by(
                        WRITER,
                        () -> translating.translate(
                                new TranslateBlocks(work, Language.FA, List.of(typed(row, "نه."))))))
                .isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> asked.by(translator, () -> works.translateFrom(work, Language.FA)))
                .isInstanceOf(AccessDenied.class);
    }

    @Test
    void an_issue_shows_its_coverage_and_is_not_signed_off_with_a_stale_translation() {
        translated();
        UUID issue = asked.by(
                EDITOR,
                () -> issues.plan(new PlanIssue(
                        PublicationId.FIRST,
                        issues.nextNumber(PublicationId.FIRST),
                        null,
                        Map.of(Language.EN, "Vrasht", Language.FA, "وراشت"))));
        asked.by(EDITOR, () -> composition.place(issues.issue(issue).seen(), new PlaceWork(work, null)));
        assertThat(kinds(issue)).doesNotContain(CheckKind.TRANSLATION_STALE);

        pieces.save(WRITER, work, 2, BODY + "\n\nNobody waits in winter.");
        pieces.save(WRITER, work, 3, BODY.replace("alone", "with Ardita") + "\n\nNobody waits in winter.");

        assertThat(kinds(issue)).contains(CheckKind.TRANSLATION_STALE);
        IssueCoverage.Row row =
                asked.by(EDITOR, () -> coverage.of(issue)).rows().get(0);
        assertThat(row.source()).isEqualTo(Language.EN);
        assertThat(row.cells())
                .extracting(IssueCoverage.Cell::kind)
                .containsExactly(IssueCoverage.Cell.Kind.SOURCE, IssueCoverage.Cell.Kind.TRANSLATION);
        assertThat(row.cells().get(1).coverage()).isNotNull().satisfies(covered -> assertThat(
                        List.of(covered.blocks(), covered.current(), covered.stale(), covered.missing()))
                .containsExactly(5, 3, 1, 1));
    }

    @Test
    void both_views_take_few_statements() {
        translated();
        pieces.save(WRITER, work, 2, BODY.replace("Mondays", "Sundays"));
        long sheet = statements.of(() -> sheet());
        UUID issue = asked.by(
                EDITOR,
                () -> issues.plan(new PlanIssue(
                        PublicationId.FIRST,
                        issues.nextNumber(PublicationId.FIRST),
                        null,
                        Map.of(Language.FA, "وراشت"))));
        asked.by(EDITOR, () -> composition.place(issues.issue(issue).seen(), new PlaceWork(work, null)));
        for (int i = 0; i < 10; i++) {
            UUID other = pieces.write(WRITER, "The ferry of Vrasht " + i, BODY);
            asked.by(EDITOR, () -> works.addLanguage(other, Language.FA, "قایق"));
            asked.by(EDITOR, () -> composition.place(issues.issue(issue).seen(), new PlaceWork(other, null)));
        }
        long whole = statements.of(() -> asked.by(EDITOR, () -> coverage.of(issue)));
        System.out.println("SQL statements: side by side " + sheet + ", coverage of an issue " + whole);
        assertThat(sheet).isLessThanOrEqualTo(MOST_STATEMENTS);
        assertThat(whole).isLessThanOrEqualTo(MOST_STATEMENTS);
    }

    @Test
    void what_was_said_is_never_changed() throws SQLException {
        translated();
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.executeUpdate("update newsletter.block_link set by_name = 'x'"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("never changed");
        }
    }

    private SheetRow alone() {
        return sheet().rows().stream()
                .filter(row -> row.source() == null)
                .findFirst()
                .orElseThrow();
    }

    private void assign() {
        LocalDate due = LocalDate.now(clock).plusDays(5);
        asked.by(
                EDITOR,
                () -> assigning.assign(new AssignTranslation(
                        work, Language.FA, translator.account(), due, "Keep the names of the villages as they are.")));
    }

    private void translated() {
        assign();
        translate(Map.of(
                "#title", "قایقِ وراشت",
                "b1", "قایق دوشنبه‌ها می‌آید.",
                "b2", "چه کسی پارو می‌زند",
                "b3", "پتریت تنها پارو می‌زند."));
    }

    private void translate(Map<String, String> words) {
        TranslationSheet now = sheet();
        translate(now.rows().stream()
                .filter(row ->
                        row.source() != null && words.containsKey(row.source().key()))
                .map(row -> typed(row, words.get(row.source().key())))
                .toList());
    }

    private void translate(List<TypedBlock> typed) {
        asked.by(translator, () -> translating.translate(new TranslateBlocks(work, Language.FA, typed)));
    }

    private static TypedBlock typed(SheetRow row, String words) {
        return new TypedBlock(
                "words",
                row.source().key(),
                row.source().mark(),
                row.translation() == null ? "" : row.translation().typed(),
                words);
    }

    private void waive(SheetRow row) {
        asked.by(translator, () -> translating.waive(seen(row)));
    }

    private SeenBlock seen(SheetRow row) {
        return new SeenBlock(work, Language.FA, row.source().key(), row.source().mark());
    }

    private SheetRow row(String key) {
        return sheet().rows().stream()
                .filter(row -> row.source() != null && row.source().key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private TranslationSheet sheet() {
        return asked.by(translator, () -> translations.sheet(work, Language.FA));
    }

    private TranslationSheet albanian() {
        return asked.by(EDITOR, () -> translations.sheet(work, Language.SQ));
    }

    private String persian() {
        return PlainEditor.toText(asked.by(translator, () -> works.version(work, Language.FA))
                .current()
                .text()
                .document());
    }

    private List<CheckKind> kinds(UUID issue) {
        return asked.by(EDITOR, () -> issues.board(issue)).findings().stream()
                .map(finding -> finding.kind())
                .toList();
    }
}
