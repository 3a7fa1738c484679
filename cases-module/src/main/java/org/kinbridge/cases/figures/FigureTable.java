package org.kinbridge.cases.figures;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Counts of one kind, small ones masked.
 *
 * @param total null if it is not said: it is small itself, or the small ones could be reckoned from it
 */
public record FigureTable(List<Figure> figures, @Nullable Integer total) {
    public FigureTable {
        figures = List.copyOf(figures);
    }

    /** The largest count that is shown; 0 if none is. */
    public int largest() {
        return figures.stream().mapToInt(Figure::value).max().orElse(0);
    }
}
