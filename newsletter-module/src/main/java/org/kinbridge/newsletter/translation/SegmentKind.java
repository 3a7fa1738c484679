package org.kinbridge.newsletter.translation;

import org.kinbridge.newsletter.document.Block;
import org.kinbridge.newsletter.document.Heading;
import org.kinbridge.newsletter.document.LetterPart;
import org.kinbridge.newsletter.document.ListBlock;
import org.kinbridge.newsletter.document.Paragraph;
import org.kinbridge.newsletter.document.Picture;
import org.kinbridge.newsletter.document.PullQuote;
import org.kinbridge.newsletter.document.Quotation;
import org.kinbridge.newsletter.document.Table;

/** What is translated by itself. */
public enum SegmentKind {
    TITLE,
    LEDE,
    PARAGRAPH,
    HEADING,
    LIST,
    QUOTATION,
    PULL_QUOTE,
    PICTURE,
    LETTER_PART,
    TABLE;

    private static final Block.Cases<SegmentKind> OF_BLOCK = new OfBlock();

    static SegmentKind of(Block block) {
        return block.match(OF_BLOCK);
    }

    /** Whether a translation begins from a copy of the source, because its form carries more than words. */
    boolean isFilledIn() {
        return this == LIST || this == PICTURE || this == TABLE;
    }

    private static final class OfBlock implements Block.Cases<SegmentKind> {

        @Override
        public SegmentKind paragraph(Paragraph paragraph) {
            return PARAGRAPH;
        }

        @Override
        public SegmentKind heading(Heading heading) {
            return HEADING;
        }

        @Override
        public SegmentKind list(ListBlock list) {
            return LIST;
        }

        @Override
        public SegmentKind quotation(Quotation quotation) {
            return QUOTATION;
        }

        @Override
        public SegmentKind pullQuote(PullQuote pullQuote) {
            return PULL_QUOTE;
        }

        @Override
        public SegmentKind picture(Picture picture) {
            return PICTURE;
        }

        @Override
        public SegmentKind letterPart(LetterPart part) {
            return LETTER_PART;
        }

        @Override
        public SegmentKind table(Table table) {
            return TABLE;
        }
    }
}
