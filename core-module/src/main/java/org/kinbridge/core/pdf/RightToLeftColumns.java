package org.kinbridge.core.pdf;

import com.openhtmltopdf.css.constants.IdentValue;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.FlowingColumnContainerBox;
import com.openhtmltopdf.render.LineBox;

/**
 * Lets the columns of a right-to-left box run from right to left. The layout always fills them from the left, so they
 * are exchanged between layout and drawing: each box moves as a whole to the mirrored column.
 */
final class RightToLeftColumns {

    private final int origin;
    private final int stride;
    private final int last;

    private RightToLeftColumns(FlowingColumnContainerBox container) {
        this.origin = container.getChild().getAbsX();
        this.last = container.getStyle().columnCount() - 1;
        int gaps = container.getContentWidth() - (last + 1) * container.getChild().getContentWidth();
        this.stride = container.getChild().getContentWidth() + (last == 0 ? 0 : gaps / last);
    }

    static void mirror(Box box) {
        if (box instanceof FlowingColumnContainerBox container) {
            if (container.getStyle().getDirection() == IdentValue.RTL) {
                RightToLeftColumns columns = new RightToLeftColumns(container);
                container.getChild().getChildren().forEach(columns::move);
            }
            return;
        }
        box.getChildren().forEach(RightToLeftColumns::mirror);
    }

    private void move(Box box) {
        // The start of a box decides: its width says nothing, since a line that is aligned keeps the width of its block.
        int column = Math.max(0, Math.min(last, Math.floorDiv(box.getAbsX() - origin, stride)));
        int shift = (last - 2 * column) * stride;
        box.setAbsX(box.getAbsX() + shift);
        if (box instanceof LineBox line) {
            line.calcChildLocations();
        } else {
            box.getChildren().forEach(this::move);
        }
    }
}
