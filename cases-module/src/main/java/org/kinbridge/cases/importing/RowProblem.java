package org.kinbridge.cases.importing;

import java.util.List;

/**
 * What is wrong with one cell of a row.
 *
 * @param column what the cell should say
 * @param messageKey key of the text that says what to write instead
 * @param arguments of the text
 */
public record RowProblem(Meaning column, String messageKey, List<Object> arguments) {
    public RowProblem {
        arguments = List.copyOf(arguments);
    }
}
