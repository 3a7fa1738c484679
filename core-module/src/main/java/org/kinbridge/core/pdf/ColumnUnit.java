package org.kinbridge.core.pdf;

import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.LineBox;
import java.util.List;

/** What columns are made of: a line, a picture or a table, with where it stands and where it shall stand. */
final class ColumnUnit {

    private final Box box;
    private final int layoutColumn;
    private final int layoutTop;

    /** Counted from the side where reading begins while balancing, from the left when moving. */
    int column;

    int top;
    boolean keepWithNext;

    ColumnUnit(Box box, int column, boolean keepWithNext) {
        this.box = box;
        this.layoutColumn = column;
        this.layoutTop = box.getAbsY();
        this.column = column;
        this.top = layoutTop;
        this.keepWithNext = keepWithNext;
    }

    /** No column begins with the last line of a paragraph or ends with its first. */
    static void keepLinesTogether(List<ColumnUnit> units) {
        for (int i = 0; i + 1 < units.size(); i++) {
            ColumnUnit unit = units.get(i);
            ColumnUnit next = units.get(i + 1);
            boolean sameBlock = unit.isLine() && next.isLine() && unit.sameBlockAs(next);
            boolean first = i == 0 || !units.get(i - 1).sameBlockAs(unit);
            boolean lastButOne = i + 2 == units.size() || !units.get(i + 2).sameBlockAs(unit);
            unit.keepWithNext |= sameBlock && (first || lastButOne);
        }
    }

    boolean isLine() {
        return box instanceof LineBox;
    }

    boolean sameBlockAs(ColumnUnit other) {
        return box.getParent() == other.box.getParent();
    }

    int top() {
        return layoutTop;
    }

    int layoutColumn() {
        return layoutColumn;
    }

    int height() {
        return box.getHeight();
    }

    int bottom() {
        return layoutTop + height();
    }

    int shiftX(int stride) {
        return (column - layoutColumn) * stride;
    }

    int shiftY() {
        return top - layoutTop;
    }

    void move(int stride) {
        move(box, shiftX(stride), shiftY());
    }

    private static void move(Box moved, int x, int y) {
        ColumnSetting.shift(moved, x, y);
        if (moved instanceof BlockBox block && block.isReplaced()) {
            block.getReplacedElement().setLocation(block.getAbsX(), block.getAbsY());
        }
        if (moved instanceof LineBox line) {
            line.calcChildLocations();
        } else {
            moved.getChildren().forEach(child -> move(child, x, y));
        }
    }
}
