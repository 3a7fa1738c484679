package org.kinbridge.newsletter.document;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.kinbridge.core.text.Direction;
import org.kinbridge.core.text.Language;

/** Documents of every block type, with words made of what could be taken for syntax. */
final class DocumentsArbitrary {

    private static final Arbitrary<String> WORDS = Arbitraries.oneOf(
                    Arbitraries.strings()
                            .withChars("ab *\\[](){}#->@.!1۲ \n~`<&^|")
                            .ofMinLength(1)
                            .ofMaxLength(12),
                    Arbitraries.strings().ofMaxLength(8).map(Characters::cleaned),
                    Arbitraries.of(
                            "## not a heading",
                            "- not an item",
                            "1. one",
                            "۱. یک",
                            "> q",
                            ">-- x",
                            "{fa}",
                            "@subject x",
                            "[photo: a]",
                            "caption: x",
                            "می‌خواهم",
                            "<script>alert(1)</script>",
                            "**",
                            "***",
                            "a\n- b",
                            "https://x.org",
                            "😀",
                            "^[a note]",
                            "{fa|نام}",
                            "{|x}",
                            "{rtl}",
                            "[table]",
                            "| cell",
                            "|-",
                            "a\n| b",
                            "^"))
            .filter(words -> !Characters.isBlank(words));

    private static final Arbitrary<Text> TEXTS =
            Combinators.combine(WORDS, Arbitraries.of(Mark.class).set()).as(Text::new);

    private static final Arbitrary<String> ADDRESSES = Arbitraries.of(
            "https://example.org/a_(b)?c=d*e",
            "http://example.org",
            "mailto:desk@example.org",
            "https://example.org/%D9%81#x",
            "https://مثال.example/فا");

    private static final Arbitrary<Run> RUNS = Arbitraries.oneOf(
            TEXTS.map(Run.class::cast),
            TEXTS.map(Run.class::cast),
            Combinators.combine(ADDRESSES, TEXTS.list().ofMinSize(1).ofMaxSize(3))
                    .as(Link::new));

    private static final Arbitrary<Phrase> PHRASES = Arbitraries.frequencyOf(
            Tuple.of(4, RUNS.map(Phrase.class::cast)),
            Tuple.of(
                    1,
                    Combinators.combine(
                                    Arbitraries.of(Language.class).injectNull(0.3),
                                    RUNS.list().ofMinSize(1).ofMaxSize(3))
                            .as(Isolate::new)));

    private static final Arbitrary<Inline> INLINES = Arbitraries.frequencyOf(
            Tuple.of(6, PHRASES.map(Inline.class::cast)),
            Tuple.of(1, PHRASES.list().ofMinSize(1).ofMaxSize(3).map(Note::new)));

    private static final Arbitrary<TableCell> CELLS =
            INLINES.list().ofMaxSize(2).map(TableCell::new);

    private static final Arbitrary<List<Inline>> CONTENTS =
            INLINES.list().ofMinSize(1).ofMaxSize(5);

    private static final Arbitrary<Language> LANGUAGES =
            Arbitraries.of(Language.class).injectNull(0.7);

    private static final Arbitrary<Direction> DIRECTIONS =
            Arbitraries.of(Direction.class).injectNull(0.8);

    private static final Arbitrary<String> LINES = Arbitraries.oneOf(WORDS, Arbitraries.just(""));

    private DocumentsArbitrary() {}

    static Arbitrary<Document> documents() {
        return Combinators.combine(block(), LANGUAGES, DIRECTIONS)
                .as((block, language, direction) -> block.withLanguage(language).withDirection(direction))
                .list()
                .ofMaxSize(6)
                .map(DocumentsArbitrary::numbered);
    }

    private static Arbitrary<Block> block() {
        return Arbitraries.oneOf(
                CONTENTS.map(content -> new Paragraph("x", content)),
                Combinators.combine(Arbitraries.integers().between(2, 4), CONTENTS)
                        .as((level, words) -> new Heading("x", level, words)),
                lists(),
                Combinators.combine(CONTENTS, LINES.injectNull(0.3))
                        .as((words, source) -> new Quotation("x", words, source)),
                PHRASES.list().ofMinSize(1).ofMaxSize(4).map(content -> new PullQuote("x", List.copyOf(content))),
                tables(),
                Combinators.combine(LINES, LINES, LINES)
                        .as((caption, credit, alt) -> new Picture("x", "5f3e-A", caption, credit, alt)),
                Combinators.combine(Arbitraries.of(LetterPartKind.class), CONTENTS)
                        .as((kind, words) -> new LetterPart("x", kind, words)));
    }

    private static Arbitrary<Table> tables() {
        Arbitrary<Boolean> either = Arbitraries.of(true, false);
        Arbitrary<List<List<TableCell>>> rows = Arbitraries.integers()
                .between(1, 3)
                .flatMap(columns ->
                        CELLS.list().ofSize(columns).list().ofMinSize(1).ofMaxSize(3));
        return Combinators.combine(LINES, either, either, rows)
                .as((caption, row, column, cells) -> new Table("x", caption, row, column, cells));
    }

    private static Arbitrary<Block> lists() {
        return Combinators.combine(
                        Arbitraries.of(true, false),
                        CONTENTS.list().ofMinSize(1).ofMaxSize(5),
                        Arbitraries.integers().between(0, 2).list().ofSize(5))
                .as((ordered, items, depths) -> new ListBlock("x", ordered, items, levels(depths, items.size())));
    }

    private static List<Integer> levels(List<Integer> depths, int items) {
        List<Integer> levels = new ArrayList<>();
        for (int i = 0; i < items; i++) {
            levels.add(i == 0 ? 0 : Math.min(depths.get(i), levels.get(i - 1) + 1));
        }
        return levels;
    }

    private static Document numbered(List<Block> blocks) {
        List<Block> numbered = new ArrayList<>();
        blocks.forEach(block -> numbered.add(block.withId("id-" + numbered.size())));
        return new Document(numbered);
    }
}
