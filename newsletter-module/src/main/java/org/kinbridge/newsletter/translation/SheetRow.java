package org.kinbridge.newsletter.translation;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kinbridge.core.text.Direction;
import org.kinbridge.core.text.Language;
import org.kinbridge.newsletter.comparison.Passage;

/**
 * A block and its translation, side by side; at least one of them is there.
 *
 * @param kind of the source; of the translation where there is no source
 * @param difference of a stale one: the words of the source since they were translated; empty otherwise
 * @param reshaped whether the words of the source are the same, set or linked otherwise
 * @param said what the state rests on; null if nobody said anything
 */
public record SheetRow(
        BlockState state,
        SegmentKind kind,
        @Nullable Cell source,
        @Nullable Cell translation,
        List<Passage> difference,
        boolean reshaped,
        @Nullable Said said) {

    public SheetRow {
        difference = List.copyOf(difference);
    }

    /**
     * One side.
     *
     * @param key tells the block in its text
     * @param words to be read
     * @param typed to be typed on, in the syntax of the plain editor
     * @param mark to be given back with what is done about it
     */
    public record Cell(String key, String words, String typed, String mark, Language language, Direction direction) {}

    /** Who said what, and about which revision of the source. */
    public record Said(LinkReason reason, String byName, Instant at, int revision) {}

    /** What a translator begins from: what stands there, or where the form is more than words the source. */
    public String beginning() {
        if (translation != null) {
            return translation.typed();
        }
        return source != null && kind.isFilledIn() ? source.typed() : "";
    }
}
