package org.kinbridge.newsletter.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever the text and whatever is corrected, each line of the source stays in exactly one part. */
class DraftPropertyTest {
    private static final List<String> PIECES_OF_TEXT = List.of(
            "",
            " ",
            "IN THIS ISSUE",
            "1. First things",
            "2. Second things",
            "3. Third",
            "Dear Minister,",
            "To: the Ministry",
            "Subject: my brother",
            "Respectfully yours,",
            "Ilyas Teremov",
            "+355 69 555 01 42",
            "First things",
            "Second things",
            "A long sentence that stands in the body of an article and ends properly, as it should.",
            "Another long sentence which nobody has ever read to its end, though it is not so very long after all.",
            "By Teodor Vane",
            "Photo: a table",
            "با سلام",
            "با احترام",
            "در این شماره:",
            "۱- نشست خانواده‌ها",
            "رستم کیانی",
            "* * *",
            "## Heading",
            "The Beacon, No. 31, May 2020",
            "12",
            "\u0000",
            "\uD800",
            "ISSN 1234-5678",
            "- bullet",
            "• bullet",
            "Veuillez agréer");

    @Property(tries = 400)
    void everyLineOfAnyTextIsInExactlyOnePart(@ForAll String text) {
        assertEveryLineOnce(IssueAnalysis.analyse(SourceLines.of(text), "x.txt"), SourceLines.of(text));
    }

    @Property(tries = 400)
    void everyLineOfAnythingLikeAnIssueIsInExactlyOnePart(@ForAll("issues") List<String> lines) {
        SourceLines source = new SourceLines(lines);
        assertEveryLineOnce(IssueAnalysis.analyse(source, ""), source);
    }

    @Property(tries = 300)
    void noCorrectionLosesALine(@ForAll("issues") List<String> lines, @ForAll long seed) {
        SourceLines source = new SourceLines(lines);
        Review review = Review.of(IssueAnalysis.analyse(source, ""));
        Random random = new Random(seed);
        for (int i = 0; i < 30 && source.size() > 0; i++) {
            review = step(review, random);
            assertEveryLineOnce(review.draft(), source);
        }
    }

    @Property(tries = 200)
    void undoAndRedoComeBackToTheSameDraft(@ForAll("issues") List<String> lines, @ForAll long seed) {
        SourceLines source = new SourceLines(lines);
        Review start = Review.of(IssueAnalysis.analyse(source, ""));
        Review review = start;
        Random random = new Random(seed);
        for (int i = 0; i < 10 && source.size() > 0; i++) {
            review = step(review, random);
        }
        Review back = review;
        while (back.canUndo()) {
            back = back.undone();
        }
        assertThat(back.draft().segments()).isEqualTo(start.draft().segments());
        assertThat(back.draft().roles()).isEqualTo(start.draft().roles());
        while (back.position() < review.position()) {
            back = back.redone();
        }
        assertThat(back.draft().segments()).isEqualTo(review.draft().segments());
        assertThat(back.draft().roles()).isEqualTo(review.draft().roles());
    }

    @Property(tries = 200)
    void aStoredReviewIsReadBackAsItWas(@ForAll("issues") List<String> lines, @ForAll long seed) {
        SourceLines source = new SourceLines(lines);
        Review review = Review.of(IssueAnalysis.analyse(source, ""));
        Random random = new Random(seed);
        for (int i = 0; i < 8 && source.size() > 0; i++) {
            review = step(review, random);
        }
        Review read = ReviewJson.read(ReviewJson.write(review), source);
        assertThat(read.corrections()).isEqualTo(review.corrections());
        assertThat(read.draft().segments()).isEqualTo(review.draft().segments());
        assertThat(read.draft().roles()).isEqualTo(review.draft().roles());
        assertThat(read.draft().masthead()).isEqualTo(review.draft().masthead());
    }

    @Provide
    Arbitrary<List<String>> issues() {
        return Arbitraries.of(PIECES_OF_TEXT).list().ofMaxSize(60);
    }

    private static Review step(Review review, Random random) {
        Draft draft = review.draft();
        int parts = draft.segments().size();
        int part = draft.segments().get(random.nextInt(parts)).id();
        int line = random.nextInt(draft.source().size() + 2) - 1;
        try {
            return switch (random.nextInt(9)) {
                case 0, 1 -> review.corrected(new Correction.MoveStart(part, line));
                case 2 -> review.corrected(new Correction.Split(line));
                case 3 -> review.corrected(new Correction.Join(part));
                case 4 -> review.corrected(new Correction.Assign(part, random.nextBoolean() ? null : line));
                case 5 ->
                    review.corrected(
                            new Correction.Mark(line, line + 1 + random.nextInt(3), pick(LineRole.values(), random)));
                case 6 -> review.corrected(new Correction.ChangeKind(part, pick(SegmentKind.values(), random)));
                case 7 -> review.corrected(new Correction.Describe(part, "A title", null, "N.N."));
                default -> review.canUndo() ? review.undone() : review;
            };
        } catch (NotPossible refused) {
            return review;
        }
    }

    private static <T> T pick(T[] values, Random random) {
        return values[random.nextInt(values.length)];
    }

    /** Counted from the outside, not by the check within the draft. */
    private static void assertEveryLineOnce(Draft draft, SourceLines source) {
        int[] times = new int[source.size()];
        List<Integer> ids = new ArrayList<>();
        for (Segment segment : draft.segments()) {
            ids.add(segment.id());
            for (int line = segment.from(); line < segment.to(); line++) {
                times[line]++;
                assertThat(draft.roleOf(line).fits(segment.kind())).isTrue();
            }
        }
        assertThat(times).containsOnly(source.size() == 0 ? new int[0] : new int[] {1});
        assertThat(ids).doesNotHaveDuplicates();
        List<Integer> entryLines = draft.entries().stream().map(Entry::line).toList();
        List<Integer> matched = draft.pieces().stream()
                .filter(p -> p.match() != null)
                .map(p -> p.match().entryLine())
                .toList();
        assertThat(matched).doesNotHaveDuplicates();
        assertThat(entryLines).containsAll(matched);
    }
}
