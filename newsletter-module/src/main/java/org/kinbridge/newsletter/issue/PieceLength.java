package org.kinbridge.newsletter.issue;

import org.jspecify.annotations.Nullable;

/**
 * How long a piece is beside how long it shall be.
 *
 * @param words as written
 * @param planned as planned; null while nobody has said it
 */
public record PieceLength(int words, @Nullable Integer planned) {

    /** So much more than planned still fits the page, in percent. */
    private static final int ROOM = 10;

    private static final int WHOLE = 100;

    /** Whether it is so much longer than planned that the page overflows. */
    public boolean isOverflowing() {
        return planned != null && (long) words * WHOLE > (long) planned * (WHOLE + ROOM);
    }

    /** Both together; nothing is planned for both while it is not planned for each. */
    PieceLength plus(PieceLength other) {
        Integer both = planned == null || other.planned == null ? null : Integer.valueOf(planned + other.planned);
        return new PieceLength(words + other.words, both);
    }
}
