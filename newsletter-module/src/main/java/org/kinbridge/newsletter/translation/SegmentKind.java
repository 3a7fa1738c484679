package org.kinbridge.newsletter.translation;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
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
    TITLE(null),
    LEDE(null),
    PARAGRAPH(Paragraph.class),
    HEADING(Heading.class),
    LIST(ListBlock.class),
    QUOTATION(Quotation.class),
    PULL_QUOTE(PullQuote.class),
    PICTURE(Picture.class),
    LETTER_PART(LetterPart.class),
    TABLE(Table.class);

    private final @Nullable Class<? extends Block> type;

    SegmentKind(@Nullable Class<? extends Block> type) {
        this.type = type;
    }

    static SegmentKind of(Block block) {
        return of(block.getClass());
    }

    static SegmentKind of(Class<?> block) {
        return Arrays.stream(values())
                .filter(kind -> kind.type == block)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No kind for " + block.getSimpleName()));
    }

    /** Whether a translation begins from a copy of the source, because its form carries more than words. */
    boolean isFilledIn() {
        return this == LIST || this == PICTURE || this == TABLE;
    }
}
