package org.kinbridge.core.pdf;

import com.openhtmltopdf.css.constants.CSSName;
import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.FlowingColumnContainerBox;
import com.openhtmltopdf.render.LineBox;
import com.openhtmltopdf.render.PageBox;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finishes the columns between layout and drawing. The layout fills them from the left, each to the foot of the page;
 * here those of the last page are made equally long, and those of a right-to-left box change sides.
 */
final class ColumnSetting {

    private final FlowingColumnContainerBox container;
    private final int origin;
    private final int stride;
    private final int columns;
    private final List<ColumnUnit> units = new ArrayList<>();
    private final Map<Box, ColumnUnit> firstUnits = new IdentityHashMap<>();

    private ColumnSetting(FlowingColumnContainerBox container) {
        this.container = container;
        this.origin = container.getChild().getAbsX();
        this.columns = container.getStyle().columnCount();
        int width = container.getChild().getContentWidth();
        int gaps = container.getContentWidth() - columns * width;
        this.stride = width + (columns == 1 ? 0 : gaps / (columns - 1));
    }

    /** Arranges all columns below this box, which is the root of a finished layout. */
    static void arrange(Box root) {
        arrange(root, root.getLayer().getPages());
    }

    private static void arrange(Box box, List<PageBox> pages) {
        if (box instanceof FlowingColumnContainerBox container) {
            new ColumnSetting(container).arrange(pages);
        } else {
            box.getChildren().forEach(child -> arrange(child, pages));
        }
    }

    private void arrange(List<PageBox> pages) {
        container.getChild().getChildren().forEach(child -> collect(child, false));
        if (units.isEmpty()) {
            return;
        }
        ColumnUnit.keepLinesTogether(units);
        int lastPage = pageOf(units.get(units.size() - 1), pages);
        List<ColumnUnit> onLastPage =
                units.stream().filter(unit -> pageOf(unit, pages) == lastPage).toList();
        ColumnBalance.level(onLastPage, columns);
        if (container.getStyle().getDirection() == IdentValue.RTL) {
            units.forEach(unit -> unit.column = columns - 1 - unit.column);
        }
        firstUnits.forEach((box, unit) -> shift(box, unit.shiftX(stride), unit.shiftY()));
        units.forEach(unit -> unit.move(stride));
    }

    /** Lines, pictures and tables move as they are; what holds them goes with the first of them. */
    private void collect(Box box, boolean together) {
        boolean keep = together || box.getStyle().isAvoidPageBreakInside();
        if (box instanceof LineBox || box.getChildCount() == 0 || box.getStyle().isTable()) {
            units.add(new ColumnUnit(box, column(box), keep));
            return;
        }
        int before = units.size();
        box.getChildren().forEach(child -> collect(child, keep));
        if (units.size() > before) {
            firstUnits.put(box, units.get(before));
            if (keep) {
                units.get(units.size() - 1).keepWithNext = false;
            }
        }
        if (units.size() > before && box.getStyle().isIdent(CSSName.PAGE_BREAK_AFTER, IdentValue.AVOID)) {
            units.get(units.size() - 1).keepWithNext = true;
        }
    }

    private int column(Box box) {
        // The start of a box decides: its width says nothing, since an aligned line keeps the width of its block.
        // The layout rounds each column down, so that a line may begin a hair before where it should.
        int rounding = columns;
        return Math.max(0, Math.min(columns - 1, Math.floorDiv(box.getAbsX() - origin + rounding, stride)));
    }

    private static int pageOf(ColumnUnit unit, List<PageBox> pages) {
        for (int page = 0; page < pages.size(); page++) {
            if (unit.top() < pages.get(page).getBottom()) {
                return page;
            }
        }
        return pages.size() - 1;
    }

    static void shift(Box box, int x, int y) {
        box.setAbsX(box.getAbsX() + x);
        box.setAbsY(box.getAbsY() + y);
    }
}
