package org.kinbridge.newsletter.extraction;

import java.util.List;

/** Writes the Arabic yeh and kaf, which the fonts of many PDFs name, as the Persian ones in a text that is Persian. */
final class PersianLetters {
    private static final String PERSIAN_ONLY = "پچژگ";

    private PersianLetters() {}

    static Extraction folded(Extraction found) {
        long persian = found.lines().stream()
                .flatMapToInt(line -> line.text().chars())
                .filter(c -> PERSIAN_ONLY.indexOf(c) >= 0)
                .limit(5)
                .count();
        if (persian < 5) {
            return found;
        }
        List<FoundLine> lines = found.lines().stream()
                .map(line -> new FoundLine(
                        line.text()
                                .replace('\u064A', '\u06CC')
                                .replace('\u0649', '\u06CC')
                                .replace('\u0643', '\u06A9'),
                        line.look()))
                .toList();
        return new Extraction(found.format(), lines, found.pictures(), found.losses());
    }
}
