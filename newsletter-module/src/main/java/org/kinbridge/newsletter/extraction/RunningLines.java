package org.kinbridge.newsletter.extraction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Finds what comes back at the head or foot of pages, and page numbers, and takes it out. */
final class RunningLines {
    private static final float ZONE = 0.13f;
    private static final float SHIFT = 8;

    private RunningLines() {}

    private record Seen(int page, Box box, float place) {}

    /** @param pages the boxes of each page; running ones are removed */
    static void drop(List<ScannedPage> scanned, List<List<Box>> pages) {
        Map<String, List<Seen>> alike = new HashMap<>();
        for (int i = 0; i < pages.size(); i++) {
            float height = scanned.get(i).height;
            for (Box box : pages.get(i)) {
                boolean head = box.y1 < ZONE * height;
                boolean foot = box.y0 > (1 - ZONE) * height;
                if (box.isText() && (head || foot)) {
                    String words = VisualOrder.text(box.glyphs);
                    String key = (head ? "^" : "$")
                            + words.toLowerCase(Locale.ROOT)
                                    .replaceAll("\\p{Nd}+", "0")
                                    .replaceAll("[^\\p{L}0]+", "");
                    alike.computeIfAbsent(key, k -> new ArrayList<>())
                            .add(new Seen(i, box, head ? box.y0 : height - box.y1));
                }
            }
        }
        alike.forEach((key, all) -> {
            boolean number = key.substring(1).matches("(?:page|p|seite|صفحه|ص|faqe|f)?0(?:0|de0|of0|از0|nga0|sur0)?");
            for (Seen seen : all) {
                long pagesWithIt = all.stream()
                        .filter(other -> Math.abs(other.place() - seen.place()) <= SHIFT)
                        .map(Seen::page)
                        .distinct()
                        .count();
                if (runs(pagesWithIt, pages.size(), number)) {
                    pages.get(seen.page()).remove(seen.box());
                }
            }
        });
    }

    /** On facing pages the same words come back on every second page. */
    private static boolean runs(long pagesWithIt, int pages, boolean number) {
        return number ? pagesWithIt >= 2 || pages == 1 : pagesWithIt >= Math.max(2, Math.ceil(pages * 0.3));
    }
}
