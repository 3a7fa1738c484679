package org.kinbridge.newsletter.extraction;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** What stands on a page of a PDF, in no order yet. */
final class ScannedPage {
    final int number;
    final float width;
    final float height;
    final List<Glyph> glyphs = new ArrayList<>();
    final List<Placed> pictures = new ArrayList<>();
    int unknownSigns;

    ScannedPage(int number, float width, float height) {
        this.number = number;
        this.width = width;
        this.height = height;
    }

    /** A picture and the room it takes, measured from the upper left corner of the page. */
    record Placed(PDImageXObject image, float x0, float y0, float x1, float y1, int mark) {
        float area() {
            return (x1 - x0) * (y1 - y0);
        }
    }

    /** Whether a picture covers most of the page. */
    boolean isCovered() {
        return pictures.stream().anyMatch(picture -> picture.area() > 0.5f * width * height);
    }
}
