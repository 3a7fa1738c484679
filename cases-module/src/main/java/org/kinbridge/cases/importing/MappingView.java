package org.kinbridge.cases.importing;

import java.util.List;

/**
 * What the columns of a file may mean.
 *
 * @param version of the import that is shown
 * @param remembered whether somebody has said so for the same headings before
 */
public record MappingView(int version, String fileName, boolean remembered, List<Column> columns) {
    public MappingView {
        columns = List.copyOf(columns);
    }

    /** A column with its heading and the first cells in it that are not empty. */
    public record Column(String heading, List<String> examples, Meaning meaning) {
        public Column {
            examples = List.copyOf(examples);
        }
    }
}
