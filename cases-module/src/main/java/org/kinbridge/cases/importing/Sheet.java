package org.kinbridge.cases.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.kinbridge.core.problem.InvalidInput;

/**
 * A table as read from a file: a line of headings and the lines below it, all with as many cells as there are
 * headings. Blank lines are left out.
 */
record Sheet(List<String> headings, List<Line> lines) {

    static final int MOST_LINES = 20_000;
    static final int MOST_COLUMNS = 60;
    static final int LONGEST_CELL = 20_000;

    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cntrl}&&[^\\t\\r\\n]]");

    /** A line below the headings. @param number as the spreadsheet counts it: the first line of the file is 1 */
    record Line(int number, List<String> cells) {
        Line {
            cells = List.copyOf(cells);
        }

        /** The line with other words in some of its cells. */
        Line with(List<CellCorrection> corrections) {
            List<String> changed = new ArrayList<>(cells);
            corrections.stream()
                    .filter(one -> one.column() >= 0 && one.column() < changed.size())
                    .forEach(one -> changed.set(one.column(), one.value()));
            return new Line(number, changed);
        }

        boolean blank() {
            return cells.stream().allMatch(String::isBlank);
        }
    }

    Sheet {
        headings = List.copyOf(headings);
        lines = List.copyOf(lines);
    }

    /** Only the lines with other numbers. */
    Sheet without(Set<Integer> numbers) {
        return new Sheet(
                headings,
                lines.stream().filter(line -> !numbers.contains(line.number())).toList());
    }

    /** Gathers lines as they are read, and stops a table that grows too large before it fills the memory. */
    static final class Builder {

        private final List<Line> read = new ArrayList<>();

        void add(int number, List<String> cells) {
            List<String> plain = cells.stream().map(Sheet::plain).toList();
            if (new Line(number, plain).blank()) {
                return;
            }
            requireRoom(plain);
            read.add(new Line(number, plain));
        }

        private void requireRoom(List<String> cells) {
            if (read.size() > MOST_LINES) {
                throw new InvalidInput("file", "families.refused.lines", MOST_LINES);
            }
            long used = cells.stream().filter(cell -> !cell.isEmpty()).count();
            if (used > MOST_COLUMNS || cells.size() > MOST_COLUMNS * 20) {
                throw new InvalidInput("file", "families.refused.columns", MOST_COLUMNS);
            }
            if (cells.stream().anyMatch(cell -> cell.length() > LONGEST_CELL)) {
                throw new InvalidInput("file", "families.refused.cell", LONGEST_CELL);
            }
        }

        /** @throws InvalidInput for field {@code file} if there is no line below the headings */
        Sheet build() {
            if (read.size() < 2) {
                throw new InvalidInput("file", "families.refused.empty");
            }
            int width = read.stream()
                    .mapToInt(line -> lastUsed(line.cells()) + 1)
                    .max()
                    .orElse(0);
            return new Sheet(
                    fitted(read.get(0).cells(), width),
                    read.stream()
                            .skip(1)
                            .map(line -> new Line(line.number(), fitted(line.cells(), width)))
                            .toList());
        }

        private static int lastUsed(List<String> cells) {
            for (int i = cells.size() - 1; i >= 0; i--) {
                if (!cells.get(i).isEmpty()) {
                    return i;
                }
            }
            return -1;
        }

        private static List<String> fitted(List<String> cells, int width) {
            List<String> fitted = new ArrayList<>(cells.subList(0, Math.min(width, cells.size())));
            while (fitted.size() < width) {
                fitted.add("");
            }
            return fitted;
        }
    }

    /** Without white space around it, and without the signs that no text holds. */
    static String plain(String cell) {
        return CONTROLS.matcher(cell).replaceAll("").strip();
    }
}
