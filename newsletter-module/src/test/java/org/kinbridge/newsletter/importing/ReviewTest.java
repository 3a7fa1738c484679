package org.kinbridge.newsletter.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kinbridge.core.text.Language;
import org.kinbridge.newsletter.article.PieceKind;
import org.kinbridge.newsletter.document.LetterPart;
import org.kinbridge.newsletter.document.LetterPartKind;
import org.kinbridge.newsletter.issue.PastPiece;
import org.kinbridge.newsletter.publication.FiledNumber;
import org.kinbridge.newsletter.publication.PublicationId;

/** What an editor sees of the two samples, corrects, and hands over. */
class ReviewTest {

    @Test
    void theMastheadIsReadFromTextOrFileName() {
        assertThat(beacon().masthead()).isEqualTo(new Masthead("The beacon", 31, "", Language.EN, PublicationId.FIRST));
        assertThat(fanous().masthead())
                .isEqualTo(new Masthead("فانوس", 12, "مهر ۱۴۰۴", Language.FA, PublicationId.FIRST));
    }

    @Test
    void whatIsToDecideIsNamed() {
        Draft draft = beacon();
        assertThat(draft.entriesWithoutText())
                .extracting(Entry::title)
                .containsExactly("Ten years of the tracing desk", "About the association");
        assertThat(draft.piecesInNoEntry())
                .extracting(Segment::kind)
                .containsExactly(SegmentKind.LETTER, SegmentKind.LETTER, SegmentKind.ARTICLE);
        assertThat(draft.pieces())
                .extracting(p -> p.match() == null ? null : p.match().reason())
                .containsExactly(
                        null,
                        null,
                        Match.Reason.SAME_LEDE,
                        Match.Reason.SAME_HEADING,
                        Match.Reason.SAME_LEDE,
                        null,
                        Match.Reason.SAME_LEDE);
    }

    @Test
    void bylinesTellStaffFromOutside() {
        Draft draft = beacon();
        List<ReadPiece.Byline> bylines = draft.pieces().stream()
                .map(p -> PieceReader.read(draft, p, draft.entries()).byline())
                .toList();
        assertThat(bylines)
                .filteredOn(ReadPiece.Byline::isPresent)
                .containsExactly(
                        new ReadPiece.Byline("Teodor Vane", ""),
                        new ReadPiece.Byline("Johanna Lindqvist", "OpenArchives.example"),
                        new ReadPiece.Byline("Teodor Vane", ""));
        assertThat(BylineReader.read("Par Marc Delvigne, L'Écho-Vallon"))
                .isEqualTo(new ReadPiece.Byline("Marc Delvigne", "L'Écho-Vallon"));
        assertThat(BylineReader.read("نوشتهٔ: مهناز ایزدی")).isEqualTo(new ReadPiece.Byline("مهناز ایزدی", ""));
        assertThat(BylineReader.read("یونس پترک از پایگاه چراغ‌ها"))
                .isEqualTo(new ReadPiece.Byline("یونس پترک", "پایگاه چراغ‌ها"));
    }

    @Test
    void theLetterIsHandedOverInItsPartsAndWithoutTheTelephoneNumber() {
        PastPiece letter = PastPieces.of(beacon()).get(0);
        assertThat(letter.kind()).isEqualTo(PieceKind.OPEN_LETTER);
        assertThat(letter.document().plainText()).doesNotContain("+355").contains("[telephone number not printed]");
        assertThat(letter.document().blocks())
                .filteredOn(block -> block instanceof LetterPart part && part.kind() == LetterPartKind.SIGNATORY)
                .extracting(block -> block.plainText())
                .contains("Ilyas Teremov");
        assertThat(PastPieces.of(fanous()).get(0).document().plainText())
                .doesNotContain("۰۹۱۲")
                .contains("[شمارهٔ تلفن چاپ نمی‌شود]");
    }

    @Test
    void aReasonKeepsWhatIsKept() {
        Draft draft = beacon();
        List<PrivateData.Place> places = places(draft);
        assertThat(places).hasSize(1);
        Draft kept = new Correction.DecideContact(
                        places.get(0).spot(), new ContactDecision(true, "The number of our own desk"))
                .applyTo(draft);
        assertThat(PastPieces.of(kept).get(0).document().plainText()).contains("+355 69 555 01 42");
        assertThat(PrivateData.open(kept, places)).isEmpty();
        assertThatThrownBy(() -> new ContactDecision(true, " ")).isInstanceOf(NotPossible.class);
    }

    @Test
    void entriesWithoutTextKeepTheirPlace() {
        List<PastPiece> pieces = PastPieces.of(beacon());
        assertThat(pieces).extracting(PastPiece::contentsNumber).containsExactly(null, null, 1, 2, 3, 4, null, 5, 6);
        assertThat(pieces.get(3).document().isEmpty()).isTrue();
        assertThat(pieces.get(3).lede()).startsWith("In October 2015");
    }

    @Test
    void captionsAreHandedOverOnceAndHeadlinesNotTwice() {
        PastPiece report = PastPieces.of(beacon()).get(2);
        assertThat(report.document().plainText()).containsOnlyOnce("An afternoon of listening at the library of Dorn");
        PastPiece card = PastPieces.of(beacon()).get(5);
        assertThat(card.lede()).isEqualTo("Why the people of Hillcrest 2 could not renew their papers");
        assertThat(card.document().plainText()).startsWith("More than nine years");
    }

    @Test
    void correctionsMoveSplitJoinAndAssign() {
        Review review = Review.of(beacon());
        Segment debate = review.draft().pieces().get(5);
        review = review.corrected(new Correction.MoveStart(debate.id(), debate.from() - 1));
        assertThat(review.draft().segment(debate.id()).from()).isEqualTo(debate.from() - 1);
        review = review.corrected(new Correction.Assign(
                debate.id(), review.draft().entriesWithoutText().get(0).line()));
        assertThat(review.draft().entriesWithoutText())
                .extracting(Entry::title)
                .containsExactly("About the association");
        int parts = review.draft().segments().size();
        review = review.corrected(new Correction.Split(debate.from() + 1));
        assertThat(review.draft().segments()).hasSize(parts + 1);
        review = review.corrected(new Correction.Join(debate.id()));
        assertThat(review.draft().segments()).hasSize(parts);
        review = review.undone().undone().undone().undone();
        assertThat(review.draft().segments()).isEqualTo(beacon().segments());
        assertThat(review.canUndo()).isFalse();
    }

    @Test
    void whatCannotBeDoneIsSaidAndChangesNothing() {
        Review review = Review.of(beacon());
        int first = review.draft().segments().get(0).id();
        assertThatThrownBy(() -> review.corrected(new Correction.MoveStart(first, 0)))
                .isInstanceOfSatisfying(
                        NotPossible.class, e -> assertThat(e.why()).isEqualTo(NotPossible.Why.NOTHING_BEFORE));
        assertThatThrownBy(() -> review.corrected(new Correction.Assign(first, 0)))
                .isInstanceOfSatisfying(
                        NotPossible.class, e -> assertThat(e.why()).isEqualTo(NotPossible.Why.NO_SUCH_ENTRY));
        assertThatThrownBy(review::undone).isInstanceOf(NotPossible.class);
    }

    @Test
    void a_review_keeps_whose_issue_it_is_and_an_old_one_is_of_the_first_newsletter() {
        Masthead read = beacon().masthead();
        PublicationId second = new PublicationId(2);
        Review named = Review.of(beacon())
                .corrected(new Correction.NameIssue(
                        new Masthead(read.title(), read.number(), read.dateWords(), read.language(), second)));

        String stored = ReviewJson.write(named);
        Review loaded = ReviewJson.read(stored, beacon().source());

        assertThat(loaded.draft().masthead().filed()).isEqualTo(FiledNumber.of(second, 31));
        assertThat(loaded.undone().draft().masthead().filed().value()).isEqualTo(31);
        String old = stored.replaceAll(",\"publication\":\\{\"value\":\\d+}", "");
        assertThat(old).doesNotContain("publication");
        assertThat(ReviewJson.read(old, beacon().source()).draft().masthead().publication())
                .isEqualTo(PublicationId.FIRST);
    }

    private static List<PrivateData.Place> places(Draft draft) {
        List<PrivateData.Place> all = new ArrayList<>();
        for (int line = 0; line < draft.source().size(); line++) {
            all.addAll(PrivateData.inLine(line, draft.source().get(line)));
        }
        return PrivateData.published(draft, all);
    }

    private static Draft beacon() {
        return sample("the-beacon-031.txt");
    }

    private static Draft fanous() {
        return sample("fanous-012-fa.txt");
    }

    private static Draft sample(String name) {
        try (var in = ReviewTest.class.getResourceAsStream(name)) {
            return IssueAnalysis.analyse(SourceLines.of(new String(in.readAllBytes(), StandardCharsets.UTF_8)), name);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
