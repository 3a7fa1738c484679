package org.kinbridge.web.cases.figures;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kinbridge.cases.figures.Figure;
import org.kinbridge.cases.figures.FigureTable;

/**
 * Counts as bars, in units of the drawing, and the same in words for the table below. Where the page reads from right
 * to left, bars begin at the right.
 *
 * @param id of the section on the page
 * @param title what is counted
 * @param total in words; empty if it is not said
 */
public record BarChart(String id, String title, int width, int height, List<Bar> bars, String total) {

    private static final int WIDTH = 430;
    private static final int LABELS = 185;
    private static final int NUMBERS = 110;
    private static final int ROW = 28;

    /**
     * One count.
     *
     * @param shape how it is drawn: {@code exact}, {@code few}, or {@code withheld} for none at all
     */
    public record Bar(int x, int y, int width, String shape, int labelX, int valueX, String label, String value) {}

    /** What the counts are called and how they are said. */
    interface Wording {
        String label(Figure figure);

        String value(Figure figure);

        String total(@Nullable Integer total);
    }

    public BarChart {
        bars = List.copyOf(bars);
    }

    static BarChart of(String id, String title, FigureTable table, boolean rightToLeft, Wording wording) {
        int largest = Math.max(table.largest(), 5);
        List<Bar> bars = new ArrayList<>();
        for (Figure figure : table.figures()) {
            int width = width(figure, largest);
            int valueX = LABELS + width + 8;
            bars.add(new Bar(
                    mirrored(LABELS, width, rightToLeft),
                    4 + bars.size() * ROW,
                    width,
                    shape(figure),
                    mirrored(4, 0, rightToLeft),
                    mirrored(valueX, 0, rightToLeft),
                    wording.label(figure),
                    wording.value(figure)));
        }
        return new BarChart(id, title, WIDTH, 8 + bars.size() * ROW, bars, wording.total(table.total()));
    }

    /** A masked count has the same length, however large it is. */
    private static int width(Figure figure, int largest) {
        return switch (figure.shown()) {
            case EXACT -> Math.max(2, figure.value() * (WIDTH - LABELS - NUMBERS) / largest);
            case FEWER_THAN_FIVE -> Math.max(2, 5 * (WIDTH - LABELS - NUMBERS) / Math.max(largest, 50));
            case WITHHELD -> 2;
        };
    }

    private static String shape(Figure figure) {
        return switch (figure.shown()) {
            case EXACT -> "exact";
            case FEWER_THAN_FIVE -> "few";
            case WITHHELD -> "withheld";
        };
    }

    private static int mirrored(int x, int width, boolean rightToLeft) {
        return rightToLeft ? WIDTH - x - width : x;
    }
}
