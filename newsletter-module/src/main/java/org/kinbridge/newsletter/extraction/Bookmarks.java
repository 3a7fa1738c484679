package org.kinbridge.newsletter.extraction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.jspecify.annotations.Nullable;

/** The bookmarks of a PDF name its headlines: lines with the same words are headings of the same depth. */
final class Bookmarks {
    private static final int MOST = 2_000;
    private static final int DEEPEST = 6;

    private final Map<String, Integer> depths = new HashMap<>();
    private int seen;

    private Bookmarks() {}

    static Extraction applied(Extraction found, @Nullable PDOutlineItem first) {
        boolean headed = found.lines().stream()
                .anyMatch(line -> line.look().isHeading() && line.look().given());
        if (first == null || headed) {
            return found;
        }
        Bookmarks bookmarks = new Bookmarks();
        bookmarks.collect(first, 1);
        List<FoundLine> lines = new ArrayList<>();
        int used = 0;
        for (FoundLine line : found.lines()) {
            int depth = line.look().use() == Use.TEXT ? bookmarks.depths.getOrDefault(plain(line.text()), 0) : 0;
            // A line of running size with these words is their entry in the contents list.
            boolean headline = depth > 0 && line.look().isHeading();
            used += headline ? 1 : 0;
            lines.add(headline ? new FoundLine(line.text(), line.look().heading(depth, true)) : line);
        }
        return used >= 2 ? new Extraction(found.format(), lines, found.pictures(), found.losses()) : found;
    }

    private void collect(@Nullable PDOutlineItem first, int depth) {
        for (PDOutlineItem item = first; item != null && seen < MOST; item = item.getNextSibling()) {
            seen++;
            if (item.getTitle() != null) {
                depths.putIfAbsent(plain(item.getTitle()), depth);
            }
            if (depth < DEEPEST) {
                collect(item.getFirstChild(), depth + 1);
            }
        }
    }

    private static String plain(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{Nd}]+", "");
    }
}
