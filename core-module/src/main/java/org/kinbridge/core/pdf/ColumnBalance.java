package org.kinbridge.core.pdf;

import java.util.List;

/** Distributes the units of one page so that its columns are as short as they can be. */
final class ColumnBalance {

    private final List<ColumnUnit> units;
    private final int columns;
    private final int start;
    private final int blockGap;

    private ColumnBalance(List<ColumnUnit> units, int columns) {
        this.units = units;
        this.columns = columns;
        this.start = units.stream().mapToInt(ColumnUnit::top).min().orElse(0);
        this.blockGap = usualBlockGap();
    }

    static void level(List<ColumnUnit> units, int columns) {
        new ColumnBalance(units, columns).level();
    }

    private void level() {
        int tooLow = 0;
        int enough = units.stream().mapToInt(ColumnUnit::bottom).max().orElse(start) - start;
        if (columnsNeeded(enough, false) > columns) {
            return; // Keeping lines together asks for more room than there is: what the layout did stays.
        }
        while (enough - tooLow > 1) {
            int middle = (tooLow + enough) / 2;
            if (columnsNeeded(middle, false) <= columns) {
                enough = middle;
            } else {
                tooLow = middle;
            }
        }
        columnsNeeded(enough, true);
    }

    /** How many columns of this height it takes; places the units while counting if so wished. */
    private int columnsNeeded(int height, boolean place) {
        int column = 0;
        int y = 0;
        for (int first = 0; first < units.size(); ) {
            int last = lastOfChunk(first);
            int gap = y == 0 ? 0 : gapBefore(first);
            if (y > 0 && y + gap + chunkHeight(first, last) > height) {
                column++;
                y = 0;
                gap = 0;
            }
            if (y + gap + chunkHeight(first, last) > height) {
                return Integer.MAX_VALUE;
            }
            y += gap;
            for (int i = first; i <= last; i++) {
                y += i == first ? 0 : gapBefore(i);
                if (place) {
                    units.get(i).column = column;
                    units.get(i).top = start + y;
                }
                y += units.get(i).height();
            }
            first = last + 1;
        }
        return column + 1;
    }

    private int lastOfChunk(int first) {
        int last = first;
        while (last + 1 < units.size() && units.get(last).keepWithNext) {
            last++;
        }
        return last;
    }

    private int chunkHeight(int first, int last) {
        int height = 0;
        for (int i = first; i <= last; i++) {
            height += units.get(i).height() + (i == first ? 0 : gapBefore(i));
        }
        return height;
    }

    /** The distance that the layout left; what it parted into two columns stands as far apart as others do. */
    private int gapBefore(int index) {
        if (index == 0) {
            return 0;
        }
        ColumnUnit before = units.get(index - 1);
        ColumnUnit unit = units.get(index);
        if (before.layoutColumn() == unit.layoutColumn()) {
            return unit.top() - before.bottom();
        }
        return before.sameBlockAs(unit) ? 0 : blockGap;
    }

    private int usualBlockGap() {
        int usual = Integer.MAX_VALUE;
        for (int i = 1; i < units.size(); i++) {
            ColumnUnit before = units.get(i - 1);
            int gap = units.get(i).top() - before.bottom();
            if (before.layoutColumn() == units.get(i).layoutColumn() && !before.sameBlockAs(units.get(i)) && gap > 0) {
                usual = Math.min(usual, gap);
            }
        }
        return usual == Integer.MAX_VALUE ? 0 : usual;
    }
}
