package org.kinbridge.newsletter.translation;

import java.util.List;
import java.util.Locale;
import org.kinbridge.core.problem.InvalidInput;
import org.kinbridge.newsletter.document.Block;
import org.kinbridge.newsletter.document.Document;
import org.kinbridge.newsletter.document.Heading;
import org.kinbridge.newsletter.document.InvalidDocument;
import org.kinbridge.newsletter.document.LetterPart;
import org.kinbridge.newsletter.document.ListBlock;
import org.kinbridge.newsletter.document.Paragraph;
import org.kinbridge.newsletter.document.PlainEditor;
import org.kinbridge.newsletter.document.PullQuote;
import org.kinbridge.newsletter.document.Quotation;

/**
 * A segment as a translator types it, in the syntax of the plain editor. The signs of a heading, of a part of a letter and of
 * words set large are left out: the translation takes its form from the source.
 */
final class CellText {

    private static final int LONGEST = 20_000;

    private CellText() {}

    static String of(Segment segment) {
        Block block = segment.block();
        return segment.isLine()
                ? block.plainText()
                : PlainEditor.toText(new Document(List.of(bare(block)))).strip();
    }

    private static Block bare(Block block) {
        if (block instanceof Heading heading) {
            return new Paragraph(block.id(), heading.content(), block.language(), block.direction());
        } else if (block instanceof PullQuote quote) {
            return new Paragraph(block.id(), quote.content(), block.language(), block.direction());
        } else if (block instanceof LetterPart part) {
            return new Paragraph(block.id(), part.content(), block.language(), block.direction());
        }
        return block;
    }

    /**
     * Reads what was typed, as exactly one block.
     *
     * @param form what it is the translation of, or what it stood instead of
     * @return under the id of the form
     * @throws InvalidInput for the field
     */
    static Block read(String typed, Segment form, String field) {
        if (typed.length() > LONGEST) {
            throw new InvalidInput(field, "newsroom.problem.tooLong", LONGEST);
        }
        try {
            if (form.isLine()) {
                return Paragraph.of(form.block().id(), typed.strip().replaceAll("\\s+", " "));
            }
            List<Block> blocks = PlainEditor.parse(typed).blocks();
            if (blocks.size() != 1) {
                throw new InvalidInput(field, "translations.error.oneBlock");
            }
            return formed(blocks.get(0).withId(form.block().id()), form.block());
        } catch (InvalidDocument refused) {
            throw new InvalidInput(
                    field,
                    "newsroom.problem.document." + refused.rule().name().toLowerCase(Locale.ROOT),
                    refused.words());
        }
    }

    /** Words without signs of their own take the form that they have in the source. */
    private static Block formed(Block typed, Block form) {
        if (!(typed instanceof Paragraph words)) {
            return typed;
        }
        String id = words.id();
        if (form instanceof Heading heading) {
            return new Heading(id, heading.level(), words.content(), words.language(), words.direction());
        } else if (form instanceof PullQuote) {
            return new PullQuote(id, words.content(), words.language(), words.direction());
        } else if (form instanceof LetterPart part) {
            return new LetterPart(id, part.kind(), words.content(), words.language(), words.direction());
        } else if (form instanceof Quotation quotation) {
            return new Quotation(id, words.content(), quotation.source(), words.language(), words.direction());
        } else if (form instanceof ListBlock list) {
            return new ListBlock(
                    id, list.ordered(), List.of(words.content()), List.of(), words.language(), words.direction());
        }
        return words;
    }
}
