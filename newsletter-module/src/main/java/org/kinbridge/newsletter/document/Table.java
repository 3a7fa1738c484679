package org.kinbridge.newsletter.document;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.kinbridge.core.text.Direction;
import org.kinbridge.core.text.Language;

/**
 * A table of at least one cell; every row has as many cells as the first. Cells may be empty and are never joined, so that the
 * table can be read cell by cell.
 *
 * @param caption one line above it; may be empty
 * @param headerRow whether the first row names the columns
 * @param headerColumn whether the first column names the rows
 */
public record Table(
        String id,
        String caption,
        boolean headerRow,
        boolean headerColumn,
        List<List<TableCell>> rows,
        @Nullable Language language,
        @Nullable Direction direction)
        implements Block {

    private static final int MOST_ROWS = 1000;
    private static final int MOST_COLUMNS = 40;

    public Table {
        BlockIds.requireForm(id);
        caption = Characters.oneLine(caption);
        rows = rows.stream().map(List::copyOf).toList();
        requireShape(rows);
        direction = OwnDirection.of(direction, language);
    }

    public Table(String id, String caption, boolean headerRow, boolean headerColumn, List<List<TableCell>> rows) {
        this(id, caption, headerRow, headerColumn, rows, null, null);
    }

    @Override
    public Table withId(String other) {
        return new Table(other, caption, headerRow, headerColumn, rows, language, direction);
    }

    @Override
    public Table withLanguage(@Nullable Language other) {
        return new Table(id, caption, headerRow, headerColumn, rows, other, direction);
    }

    @Override
    public Table withDirection(@Nullable Direction other) {
        return new Table(id, caption, headerRow, headerColumn, rows, language, other);
    }

    @Override
    public String plainText() {
        Stream<String> lines =
                rows.stream().map(row -> row.stream().map(TableCell::plainText).collect(Collectors.joining(" | ")));
        return (caption.isEmpty() ? lines : Stream.concat(Stream.of(caption), lines)).collect(Collectors.joining("\n"));
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.table(this);
    }

    private static void requireShape(List<List<TableCell>> rows) {
        int columns = rows.isEmpty() ? 0 : rows.get(0).size();
        boolean rectangle = rows.stream().allMatch(row -> row.size() == columns);
        if (columns == 0 || columns > MOST_COLUMNS || rows.size() > MOST_ROWS || !rectangle) {
            throw new InvalidDocument(InvalidDocument.Rule.TABLE_SHAPE, rows.size() + " x " + columns);
        }
    }
}
