package org.kinbridge.web.issues;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.hibernate.SessionFactory;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kinbridge.core.problem.InvalidInput;
import org.kinbridge.core.problem.StaleVersion;
import org.kinbridge.core.security.AccessDenied;
import org.kinbridge.core.security.AccountId;
import org.kinbridge.core.security.Caller;
import org.kinbridge.core.security.Role;
import org.kinbridge.core.text.Language;
import org.kinbridge.newsletter.article.ByLine;
import org.kinbridge.newsletter.article.Origin;
import org.kinbridge.newsletter.article.PieceKind;
import org.kinbridge.newsletter.article.PieceText;
import org.kinbridge.newsletter.article.PieceTexts;
import org.kinbridge.newsletter.article.RecordedText;
import org.kinbridge.newsletter.article.VersionStatus;
import org.kinbridge.newsletter.article.Works;
import org.kinbridge.newsletter.document.PlainEditor;
import org.kinbridge.newsletter.issue.BoardView;
import org.kinbridge.newsletter.issue.CellState;
import org.kinbridge.newsletter.issue.CheckKind;
import org.kinbridge.newsletter.issue.Composition;
import org.kinbridge.newsletter.issue.IssueVersion;
import org.kinbridge.newsletter.issue.IssueView;
import org.kinbridge.newsletter.issue.Issues;
import org.kinbridge.newsletter.issue.PlaceWork;
import org.kinbridge.newsletter.issue.PlanIssue;
import org.kinbridge.newsletter.issue.PlanLength;
import org.kinbridge.newsletter.media.MediaLibrary;
import org.kinbridge.newsletter.media.NewPhotograph;
import org.kinbridge.newsletter.publication.PublicationId;
import org.kinbridge.web.fixture.Asked;
import org.kinbridge.web.fixture.PublishedIssue;

/** The board of an issue shows where every piece stands in every edition, and asks the database little for it. */
@ExtendWith(ArquillianExtension.class)
class IssueBoardIT {

    private static final Caller.Staff EDITOR = new Caller.Staff(AccountId.random(), "Marco", Role.EDITOR);
    private static final int PLACEMENTS = 40;

    /** The page asks besides who is signed in and for the notices at its head; its limit is fewer than 15. */
    private static final int MOST_STATEMENTS = 12;

    @Inject
    private Issues issues;

    @Inject
    private Composition composition;

    @Inject
    private Works works;

    @Inject
    private PieceTexts texts;

    @Inject
    private MediaLibrary media;

    @Inject
    private PublishedIssue published;

    @Inject
    private Asked asked;

    @PersistenceContext
    private EntityManager entityManager;

    @Test
    void each_cell_says_where_the_piece_stands_and_the_columns_count_them() {
        UUID issue = plan(Language.EN, Language.FA);
        UUID both = written(Language.EN, "Quince harvest in Vrelo", "one two three");
        place(issue, both, null);
        place(issue, written(Language.FA, "باغ انار وره‌لو", "یک دو"), Language.FA);

        BoardView board = board(issue);

        assertThat(board.columns())
                .extracting(BoardView.Column::language, BoardView.Column::placed, BoardView.Column::written)
                .containsExactly(tuple(Language.EN, 1, 1), tuple(Language.FA, 2, 1));
        assertThat(states(board, 0)).containsExactly(CellState.UNDERWAY, CellState.MISSING);
        assertThat(states(board, 1)).containsExactly(CellState.NOT_HERE, CellState.UNDERWAY);
        assertThat(board.rows().get(0).cells().get(0).length().words()).isEqualTo(3);
        assertThat(board.findings()).anyMatch(finding -> finding.kind() == CheckKind.LANGUAGE_MISSING);
        assertThat(board.waits()).flatExtracting(BoardView.WaitsWith::pieces).hasSize(2);
    }

    @Test
    void a_piece_longer_than_planned_overflows_and_the_plan_is_kept() {
        UUID issue = plan(Language.EN);
        place(issue, written(Language.EN, "Walnut road to Vrelo", "word ".repeat(120)), null);
        BoardView before = board(issue);
        UUID placement = before.rows().get(0).placement();

        by(() -> composition.planLengths(before.seen(), List.of(new PlanLength(placement, 100))));

        BoardView after = board(issue);
        assertThat(after.rows().get(0).plannedWords()).isEqualTo(100);
        assertThat(after.rows().get(0).cells().get(0).length().isOverflowing()).isTrue();
        assertThat(after.columns().get(0).length().isOverflowing()).isTrue();
        assertThatThrownBy(
                        () -> by(() -> composition.planLengths(before.seen(), List.of(new PlanLength(placement, 90)))))
                .isInstanceOf(StaleVersion.class);
        assertThatThrownBy(() -> by(() -> composition.planLengths(after.seen(), List.of(new PlanLength(placement, 0)))))
                .isInstanceOfSatisfying(InvalidInput.class, invalid -> assertThat(invalid.errors())
                        .extracting(InvalidInput.FieldError::field)
                        .containsExactly("planned[0].words"));
    }

    @Test
    void a_row_is_put_anywhere_and_the_others_make_room() {
        UUID issue = plan(Language.EN);
        for (String title : List.of("Vrelo one", "Vrelo two", "Vrelo three", "Vrelo four")) {
            place(issue, written(Language.EN, title, "text"), null);
        }
        BoardView board = board(issue);
        UUID last = board.rows().get(3).placement();

        by(() -> composition.moveTo(board.seen(), last, 2));

        assertThat(board(issue).rows())
                .extracting(BoardView.Row::title)
                .containsExactly("Vrelo one", "Vrelo four", "Vrelo two", "Vrelo three");
        IssueVersion seen = board(issue).seen();
        by(() -> composition.moveTo(seen, last, 9));
        assertThat(board(issue).rows().get(1).placement()).isEqualTo(last);
    }

    @Test
    void authors_and_caseworkers_do_not_see_it_and_a_frozen_issue_keeps_its_order() {
        UUID issue = plan(Language.EN);
        UUID work = written(Language.EN, "Snow in Vrelo", "text");
        place(issue, work, null);
        for (Role other : List.of(Role.CASEWORKER, Role.AUTHOR, Role.TRANSLATOR, Role.ADMINISTRATOR)) {
            assertThatThrownBy(() -> asked.by(other, () -> issues.board(issue))).isInstanceOf(AccessDenied.class);
        }
    }

    @Test
    void forty_placements_in_four_languages_take_few_statements() {
        UUID issue = plan(Language.values());
        List<UUID> placed = new ArrayList<>();
        for (int i = 0; i < PLACEMENTS; i++) {
            UUID work = written(Language.EN, "Vrelo piece " + i, "word ".repeat(i + 1));
            for (Language other : List.of(Language.FA, Language.SQ, Language.FR)) {
                by(() -> {
                    works.addLanguage(work, other, "Vrelo " + other.tag());
                    return true;
                });
            }
            place(issue, work, null);
            placed.add(work);
        }

        long taken = statementsFor(() -> {
            entityManager.clear();
            board(issue);
        });

        assertThat(board(issue).rows()).hasSize(PLACEMENTS).allSatisfy(row -> assertThat(row.cells())
                .hasSize(Language.values().length)
                .allMatch(cell -> cell.status() == VersionStatus.DRAFT));
        System.out.println("SQL statements: board of 40 placements in 4 languages " + taken);
        assertThat(taken).isLessThanOrEqualTo(MOST_STATEMENTS);
    }

    @Test
    void what_is_frozen_and_shows_photographs_takes_few_too() throws IOException {
        Map<UUID, Language> placed = new HashMap<>();
        for (String title : List.of("Frost in Vrelo", "Thaw in Vrelo", "Mud in Vrelo")) {
            String body = "The orchard was white.\n\n[photo: " + photograph() + "]\nalt: A well";
            placed.put(published.article(Language.EN, title, body), Language.EN);
        }
        IssueView composed = published.composed("Vrelo", placed, Language.EN);
        UUID issue = published.frozen(composed).id();
        assertThat(board(issue).rows()).hasSize(3);

        long taken = statementsFor(() -> board(issue));

        System.out.println("SQL statements: board of a frozen issue with photographs " + taken);
        assertThat(taken).as("one more asks for sections").isLessThan(MOST_STATEMENTS);
    }

    private UUID photograph() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        BufferedImage image = new BufferedImage(1800, 700, BufferedImage.TYPE_INT_RGB);
        image.setRGB(5, 5, (int) System.nanoTime());
        ImageIO.write(image, "png", file);
        UUID id = by(() -> media.upload(new NewPhotograph("frost.png", file.toByteArray())));
        by(() -> media.sayWhoIsShown(id, media.photograph(id).version(), 0));
        return id;
    }

    private long statementsFor(Runnable call) {
        long fewest = Long.MAX_VALUE;
        for (int i = 0; i < 8; i++) {
            long before = statements();
            call.run();
            fewest = Math.min(fewest, statements() - before);
        }
        return fewest;
    }

    private long statements() {
        return entityManager
                .getEntityManagerFactory()
                .unwrap(SessionFactory.class)
                .getStatistics()
                .getPrepareStatementCount();
    }

    private static List<CellState> states(BoardView board, int row) {
        return board.rows().get(row).cells().stream().map(BoardView.Cell::state).toList();
    }

    private UUID plan(Language... editions) {
        Map<Language, String> titles =
                Arrays.stream(editions).collect(Collectors.toMap(language -> language, language -> "Vrelo"));
        return by(() -> issues.plan(new PlanIssue(
                PublicationId.FIRST,
                issues.nextNumber(PublicationId.FIRST),
                LocalDate.now(ZoneOffset.UTC).plusDays(30),
                titles)));
    }

    private UUID written(Language language, String title, String body) {
        return by(() -> texts.record(new RecordedText(
                PieceKind.ARTICLE,
                Origin.WRITTEN,
                language,
                new PieceText(title, "Lede", new ByLine.Unsigned(), PlainEditor.parse(body)))));
    }

    private void place(UUID issue, UUID work, @Nullable Language onlyIn) {
        IssueVersion seen = board(issue).seen();
        by(() -> composition.place(seen, new PlaceWork(work, onlyIn)));
    }

    private BoardView board(UUID issue) {
        return by(() -> issues.board(issue));
    }

    private <T> T by(Supplier<T> question) {
        return asked.by(EDITOR, question);
    }
}
