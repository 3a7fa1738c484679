package org.kinbridge.cases.figures;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The figures of all cases.
 *
 * @param requests tracing requests by the state that everybody may see
 * @param ages cases by how long ago they were opened
 * @param answers cases for which a letter was sent, by how long the first answer took
 * @param medianAnswer days from the first letter to the first answer; null with fewer than five answers
 * @param promises what became of promises
 * @param appeals by status
 * @param bodies how each body answers, by name
 */
public record CaseworkFigures(
        FigureTable requests,
        FigureTable ages,
        FigureTable answers,
        @Nullable Integer medianAnswer,
        FigureTable promises,
        FigureTable appeals,
        List<BodyFigure> bodies) {
    public CaseworkFigures {
        bodies = List.copyOf(bodies);
    }
}
