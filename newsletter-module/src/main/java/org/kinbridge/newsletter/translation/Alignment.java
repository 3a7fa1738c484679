package org.kinbridge.newsletter.translation;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kinbridge.newsletter.article.PieceText;

/** The source and its translation side by side, in the order of the source. */
record Alignment(List<Row> rows) {

    Alignment {
        rows = List.copyOf(rows);
    }

    /**
     * A block and its translation; at least one of them is there.
     *
     * @param translation of a title or lede that is missing, what stands there for the time being
     * @param said what the state rests on; null if nobody said anything
     */
    record Row(
            @Nullable Segment source,
            @Nullable Segment translation,
            BlockState state,
            @Nullable LinkRow said) {}

    /** @param translation null if nobody has begun it */
    static Alignment of(PieceText source, @Nullable PieceText translation, Links links) {
        List<Segment> written = translation == null ? List.of() : Segment.of(translation);
        return new Aligning(Segment.of(source), written, links).alignment();
    }

    /** The row of a segment of the source. */
    Optional<Row> ofSource(String key) {
        return rows.stream()
                .filter(row -> row.source() != null && row.source().key().equals(key))
                .findFirst();
    }

    /** The row of a segment of the translation. */
    Optional<Row> ofBlock(String key) {
        return rows.stream()
                .filter(row ->
                        row.translation() != null && row.translation().key().equals(key))
                .findFirst();
    }

    /** The ids of the blocks of the translation in the order of the source; what stands alone follows what it followed. */
    List<String> blocksInOrder() {
        return rows.stream()
                .map(Row::translation)
                .filter(segment -> segment != null && !segment.isLine())
                .map(Segment::key)
                .toList();
    }

    Coverage coverage() {
        return Coverage.of(rows);
    }
}
