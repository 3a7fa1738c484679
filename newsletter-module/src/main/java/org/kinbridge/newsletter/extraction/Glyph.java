package org.kinbridge.newsletter.extraction;

/**
 * One sign on a page.
 *
 * @param text what its font says that it means
 * @param x its left edge in points from the left edge of the page
 * @param y its baseline in points from the upper edge
 * @param mark the number of the marked content it belongs to; -1 for none
 */
record Glyph(String text, float x, float y, float width, float size, boolean bold, boolean italic, int mark) {

    float end() {
        return x + width;
    }

    boolean isSpace() {
        return text.isBlank();
    }
}
