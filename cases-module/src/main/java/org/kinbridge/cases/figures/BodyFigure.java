package org.kinbridge.cases.figures;

import org.jspecify.annotations.Nullable;

/**
 * How one body answers.
 *
 * @param sent appeals that were sent to it
 * @param answered those that it has answered
 * @param medianDays from the sending to its first reply; null with fewer than five answers
 */
public record BodyFigure(
        String name, Figure sent, Figure answered, @Nullable Integer medianDays) {}
