package org.kinbridge.newsletter.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Reads the pages of a PDF by what they look like: columns, running lines, rows, paragraphs. */
final class UntaggedPdf {
    private static final int FEWEST_ROWS = 4;

    private UntaggedPdf() {}

    static void write(List<ScannedPage> pages, LineSheet sheet, Consumer<Row> picture) {
        List<List<Box>> boxes = new ArrayList<>();
        for (ScannedPage page : pages) {
            List<Box> all = new ArrayList<>(Box.stretches(page.glyphs));
            page.pictures.forEach(placed -> all.add(Box.of(placed)));
            boxes.add(all);
        }
        RunningLines.drop(pages, boxes);
        List<Row> rows = new ArrayList<>();
        List<List<Row>> columns = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            boolean rightToLeft = isRightToLeft(pages.get(i));
            for (List<Box> column : Columns.inOrder(boxes.get(i), rightToLeft)) {
                List<Row> run = Row.of(pages.get(i).number, columns.size(), column);
                columns.add(run);
                rows.addAll(run);
            }
        }
        columns.forEach(run -> widen(run, columns));
        new ParagraphJoining(rows).write(sheet, picture);
    }

    private static boolean isRightToLeft(ScannedPage page) {
        long letters = page.glyphs.stream()
                .filter(g -> Character.isLetter(g.text().codePointAt(0)))
                .count();
        long right = page.glyphs.stream()
                .filter(g -> VisualOrder.isRightToLeft(g.text()))
                .count();
        return right * 2 > letters;
    }

    /** A stretch of few rows takes the edges of its column from the longer stretches that begin where it begins. */
    private static void widen(List<Row> run, List<List<Row>> columns) {
        if (run.isEmpty() || run.size() >= FEWEST_ROWS || !run.get(0).isText()) {
            return;
        }
        Row own = run.get(0);
        boolean rightToLeft = own.isRightToLeft();
        Row best = null;
        for (List<Row> other : columns) {
            if (other.size() < FEWEST_ROWS || !other.get(0).isText()) {
                continue;
            }
            Row row = other.get(0);
            boolean same = rightToLeft
                    ? Math.abs(row.right - own.right) < 4 && row.left <= own.left + 2
                    : Math.abs(row.left - own.left) < 4 && row.right >= own.right - 2;
            boolean nearer = best == null || row.right - row.left < best.right - best.left;
            best = same && nearer ? row : best;
        }
        if (best != null) {
            float left = Math.min(best.left, own.left);
            float right = Math.max(best.right, own.right);
            run.forEach(row -> row.within(left, right));
        }
    }
}
