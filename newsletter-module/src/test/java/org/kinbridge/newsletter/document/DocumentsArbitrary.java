package org.kinbridge.newsletter.document;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.kinbridge.core.text.Language;

/** Documents of every block type, with words made of what could be taken for syntax. */
final class DocumentsArbitrary {

    private static final Arbitrary<String> WORDS = Arbitraries.oneOf(
                    Arbitraries.strings()
                            .withChars("ab *\\[](){}#->@.!1۲ \n~`<&")
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
                            "😀"))
            .filter(words -> !Characters.isBlank(words));

    private static final Arbitrary<Text> TEXTS =
            Combinators.combine(WORDS, Arbitraries.of(Mark.class).set()).as(Text::new);

    private static final Arbitrary<String> ADDRESSES = Arbitraries.of(
            "https://example.org/a_(b)?c=d*e",
            "http://example.org",
            "mailto:desk@example.org",
            "https://example.org/%D9%81#x",
            "https://مثال.example/فا");

    private static final Arbitrary<Inline> INLINES = Arbitraries.oneOf(
            TEXTS.map(Inline.class::cast),
            TEXTS.map(Inline.class::cast),
            Combinators.combine(ADDRESSES, TEXTS.list().ofMinSize(1).ofMaxSize(3))
                    .as(Link::new));

    private static final Arbitrary<List<Inline>> CONTENTS =
            INLINES.list().ofMinSize(1).ofMaxSize(5);

    private static final Arbitrary<Language> LANGUAGES =
            Arbitraries.of(Language.class).injectNull(0.7);

    private static final Arbitrary<String> LINES = Arbitraries.oneOf(WORDS, Arbitraries.just(""));

    private DocumentsArbitrary() {}

    static Arbitrary<Document> documents() {
        return Combinators.combine(block(), LANGUAGES)
                .as(Block::withLanguage)
                .list()
                .ofMaxSize(6)
                .map(DocumentsArbitrary::numbered);
    }

    private static Arbitrary<Block> block() {
        return Arbitraries.oneOf(
                CONTENTS.map(content -> new Paragraph("x", content)),
                Combinators.combine(Arbitraries.integers().between(2, 4), CONTENTS)
                        .as((level, words) -> new Heading("x", level, words)),
                Combinators.combine(
                                Arbitraries.of(true, false),
                                CONTENTS.list().ofMinSize(1).ofMaxSize(3))
                        .as((ordered, items) -> new ListBlock("x", ordered, items)),
                Combinators.combine(CONTENTS, LINES.injectNull(0.3))
                        .as((words, source) -> new Quotation("x", words, source)),
                CONTENTS.map(content -> new PullQuote("x", content)),
                Combinators.combine(LINES, LINES, LINES)
                        .as((caption, credit, alt) -> new Picture("x", "5f3e-A", caption, credit, alt)),
                Combinators.combine(Arbitraries.of(LetterPartKind.class), CONTENTS)
                        .as((kind, words) -> new LetterPart("x", kind, words)));
    }

    private static Document numbered(List<Block> blocks) {
        List<Block> numbered = new ArrayList<>();
        blocks.forEach(block -> numbered.add(block.withId("id-" + numbered.size())));
        return new Document(numbered);
    }
}
