package org.kinbridge.web.cases.file;

import java.util.List;

/**
 * A drawing of facts along time, in units of the drawing. Where the page reads from right to left, time does too.
 *
 * @param width of the whole drawing
 * @param height of the whole drawing
 * @param first where time begins (of the narrower side of the plot)
 * @param last where it ends
 * @param hijri years of the lunar calendar; empty unless a date was given in it
 */
public record Timeline(
        int width,
        int height,
        int first,
        int last,
        List<Heading> headings,
        List<Band> bands,
        List<Tick> gregorian,
        List<Tick> jalali,
        List<Tick> hijri) {

    public Timeline {
        headings = List.copyOf(headings);
        bands = List.copyOf(bands);
        gregorian = List.copyOf(gregorian);
        jalali = List.copyOf(jalali);
        hijri = List.copyOf(hijri);
    }

    /** The name of a sought person above the facts. */
    public record Heading(int x, int y, String text) {}

    /**
     * A fact.
     *
     * @param x the smaller end of the band
     * @param shape how it is drawn: {@code exact}, {@code fuzzy} or {@code open}; with {@code disputed} if another statement contradicts it
     * @param title all that is known of the date, for a tooltip
     */
    public record Band(int x, int y, int width, String shape, int labelX, String label, String title) {}

    /** A year on the scale. */
    public record Tick(int x, String label) {}
}
