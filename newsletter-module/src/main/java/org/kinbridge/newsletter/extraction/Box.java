package org.kinbridge.newsletter.extraction;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something that takes room on a page: a stretch of a line, or a picture. */
final class Box {
    final float x0;
    final float x1;
    final float y0;
    final float y1;
    final List<Glyph> glyphs;
    final ScannedPage.@Nullable Placed picture;
    final float size;
    private final float baseline;

    private Box(float x0, float x1, float y0, float y1, List<Glyph> glyphs, ScannedPage.@Nullable Placed picture) {
        this.x0 = x0;
        this.x1 = x1;
        this.y0 = y0;
        this.y1 = y1;
        this.glyphs = glyphs;
        this.picture = picture;
        this.baseline = median(glyphs);
        this.size = (float) glyphs.stream().mapToDouble(Glyph::size).max().orElse(0);
    }

    /** Signs that were raised or lowered do not move the line. */
    private static float median(List<Glyph> glyphs) {
        float[] all = new float[glyphs.size()];
        for (int i = 0; i < all.length; i++) {
            all[i] = glyphs.get(i).y();
        }
        java.util.Arrays.sort(all);
        return all.length == 0 ? 0 : all[all.length / 2];
    }

    static Box of(List<Glyph> glyphs) {
        float x0 = Float.MAX_VALUE;
        float x1 = -Float.MAX_VALUE;
        float y0 = Float.MAX_VALUE;
        float y1 = -Float.MAX_VALUE;
        boolean blank = glyphs.stream().allMatch(Glyph::isSpace);
        for (Glyph glyph : glyphs) {
            if (glyph.isSpace() && !blank) {
                continue;
            }
            x0 = Math.min(x0, glyph.x());
            x1 = Math.max(x1, glyph.end());
            y0 = Math.min(y0, glyph.y() - 0.75f * glyph.size());
            y1 = Math.max(y1, glyph.y() + 0.2f * glyph.size());
        }
        return new Box(x0, x1, y0, y1, glyphs, null);
    }

    static Box of(ScannedPage.Placed picture) {
        return new Box(picture.x0(), picture.x1(), picture.y0(), picture.y1(), List.of(), picture);
    }

    /** The stretches of lines on a page, cut where the room between two words is that of a gutter. */
    static List<Box> stretches(List<Glyph> glyphs) {
        List<Glyph> sorted = new ArrayList<>(glyphs);
        sorted.sort(java.util.Comparator.comparingDouble(Glyph::y));
        List<Box> boxes = new ArrayList<>();
        List<Glyph> row = new ArrayList<>();
        float size = 0;
        for (Glyph glyph : sorted) {
            if (!row.isEmpty() && glyph.y() - row.get(0).y() > 0.4f * Math.max(size, glyph.size())) {
                cut(row, boxes);
                row = new ArrayList<>();
                size = 0;
            }
            row.add(glyph);
            size = Math.max(size, glyph.size());
        }
        cut(row, boxes);
        return boxes;
    }

    private static void cut(List<Glyph> row, List<Box> boxes) {
        row.sort(java.util.Comparator.comparingDouble(Glyph::x));
        List<Glyph> stretch = new ArrayList<>();
        float end = 0;
        for (Glyph glyph : row) {
            if (stretch.isEmpty() && glyph.isSpace()) {
                continue;
            }
            if (!glyph.isSpace() && !stretch.isEmpty() && glyph.x() - end > 0.9f * glyph.size()) {
                boxes.add(of(stretch));
                stretch = new ArrayList<>();
                end = 0;
            }
            stretch.add(glyph);
            end = glyph.isSpace() ? end : Math.max(end, glyph.end());
        }
        if (!stretch.isEmpty()) {
            boxes.add(of(stretch));
        }
    }

    boolean isText() {
        return picture == null;
    }

    boolean hasLetters() {
        return glyphs.stream().anyMatch(glyph -> Character.isLetter(glyph.text().codePointAt(0)));
    }

    float baseline() {
        return picture != null ? y0 : baseline;
    }

    float middle() {
        return (x0 + x1) / 2;
    }

    boolean crosses(float x) {
        return x0 < x - 2 && x1 > x + 2;
    }

    boolean standsBeside(Box other) {
        float shared = Math.min(y1, other.y1) - Math.max(y0, other.y0);
        return shared > 0.4f * Math.min(y1 - y0, other.y1 - other.y0);
    }
}
