package org.kinbridge.newsletter.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One line of a column, with the edges of its column; or a picture between such lines. */
final class Row {
    private static final int FEWEST_ALIKE = 5;

    final int page;
    final int column;
    final float y;
    final float x0;
    final float x1;
    final float size;
    final boolean bold;
    final boolean italic;
    final String text;
    private final float firstWord;
    final ScannedPage.@Nullable Placed picture;
    float left;
    float right;

    private Row(int page, int column, List<Glyph> glyphs, Box box) {
        this.page = page;
        this.column = column;
        this.y = box.baseline();
        this.x0 = box.x0;
        this.x1 = box.x1;
        this.picture = box.picture;
        this.text = glyphs.isEmpty() ? "" : VisualOrder.text(glyphs);
        this.firstWord = firstWord(glyphs);
        Paragraph letters = new Paragraph();
        glyphs.forEach(glyph -> letters.add(
                glyph.text(), new Paragraph.Type(Math.round(glyph.size() * 2) / 2f, glyph.bold(), glyph.italic())));
        Look look = letters.look(Look.PLAIN);
        this.size = look.size();
        this.bold = look.bold();
        this.italic = look.italic();
    }

    /** The rows of a stretch of one column; what stands on one baseline is one row. */
    static List<Row> of(int page, int column, List<Box> boxes) {
        List<Row> rows = new ArrayList<>();
        List<Glyph> line = new ArrayList<>();
        float size = 0;
        for (Box box : boxes) {
            boolean apart = !line.isEmpty()
                    && (!box.isText() || box.baseline() - line.get(0).y() > 0.4f * Math.max(size, box.size));
            if (apart) {
                rows.add(new Row(page, column, line, Box.of(line)));
                line = new ArrayList<>();
                size = 0;
            }
            if (box.isText()) {
                line.addAll(box.glyphs);
                size = Math.max(size, box.size);
            } else {
                rows.add(new Row(page, column, List.of(), box));
            }
        }
        if (!line.isEmpty()) {
            rows.add(new Row(page, column, line, Box.of(line)));
        }
        rows.removeIf(row -> row.picture == null && row.text.isBlank());
        List<Row> measured = ofUsualSize(rows);
        float left = (float) measured.stream().mapToDouble(r -> r.x0).min().orElse(0);
        float right = (float) measured.stream().mapToDouble(r -> r.x1).max().orElse(0);
        rows.forEach(row -> row.within(left, right));
        return rows;
    }

    /** The rows that tell how wide a column is: a title over it may be wider. */
    private static List<Row> ofUsualSize(List<Row> rows) {
        List<Row> texts = rows.stream().filter(Row::isText).toList();
        Map<Float, Integer> letters = new HashMap<>();
        texts.forEach(row -> letters.merge(row.size, row.text.length(), Integer::sum));
        float usual = letters.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(0f);
        List<Row> alike = texts.stream().filter(row -> row.size == usual).toList();
        return alike.size() >= FEWEST_ALIKE ? alike : texts;
    }

    void within(float newLeft, float newRight) {
        left = newLeft;
        right = newRight;
    }

    boolean isText() {
        return picture == null;
    }

    boolean isRightToLeft() {
        return text.codePoints()
                                .filter(Character::isLetter)
                                .limit(400)
                                .filter(c -> VisualOrder.isRightToLeft(Character.toString(c)))
                                .count()
                        * 2
                > text.codePoints().filter(Character::isLetter).limit(400).count();
    }

    /** How far its beginning stands in from the edge of its column. */
    float indent() {
        return isRightToLeft() ? right - x1 : x0 - left;
    }

    /** The room left at its end. */
    float room() {
        return isRightToLeft() ? x0 - left : right - x1;
    }

    float widthOfFirstWord() {
        return firstWord;
    }

    /** From the edge where the row begins to its first space. */
    private float firstWord(List<Glyph> glyphs) {
        boolean fromRight = isRightToLeft();
        List<Glyph> sorted = new ArrayList<>(glyphs);
        sorted.sort(Comparator.comparingDouble(glyph -> fromRight ? -glyph.end() : glyph.x()));
        float width = 0;
        for (Glyph glyph : sorted) {
            float reach = fromRight ? x1 - glyph.x() : glyph.end() - x0;
            float gap = reach - glyph.width() - width;
            if (glyph.isSpace() || (width > 0 && gap > 0.22f * glyph.size())) {
                break;
            }
            width = Math.max(width, reach);
        }
        return width;
    }

    Look look() {
        return new Look(0, false, Use.TEXT, size, bold, italic, page, 0, -1);
    }
}
