package org.kinbridge.newsletter.extraction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Collects lines, pictures and losses while a file is read, and resolves links when it has been. */
final class LineSheet {
    /** More than the longest issue seen by a factor of a hundred. */
    static final int MOST_LINES = 200_000;

    private static final int MOST_PICTURES = 200;
    private static final int LONGEST_LINE = 100_000;

    private final List<FoundLine> lines = new ArrayList<>();
    private final List<FoundPicture> pictures = new ArrayList<>();
    private final Map<Loss.Kind, TreeMap<Integer, Integer>> losses = new HashMap<>();
    private final Map<String, Integer> anchors = new HashMap<>();
    private final Map<Integer, String> links = new HashMap<>();

    /** Adds a paragraph; where it was broken by hand it becomes several lines of one look. */
    void add(String text, Look look) {
        for (String part : text.split("\n")) {
            String line = part.replaceAll("[\\p{Cntrl}&&[^\t]]", "").strip();
            if (!line.isEmpty()) {
                put(new FoundLine(line.length() > LONGEST_LINE ? line.substring(0, LONGEST_LINE) : line, look));
            }
        }
    }

    /** Leaves room, never more than two lines of it. */
    void blank() {
        int size = lines.size();
        boolean room = size > 0
                && !(size > 1
                        && lines.get(size - 1).isBlank()
                        && lines.get(size - 2).isBlank());
        if (room) {
            put(new FoundLine("", Look.PLAIN));
        }
    }

    private void put(FoundLine line) {
        if (lines.size() >= MOST_LINES) {
            throw new Unreadable(Unreadable.Why.TOO_MUCH);
        }
        lines.add(line);
    }

    /** Takes in a picture and marks its place; one that cannot be read is named among the losses. */
    void picture(byte[] content, String alternativeText, Look look) {
        picture(PictureTaking.of(content), alternativeText, look);
    }

    void picture(PictureTaking.Taken taken, String alternativeText, Look look) {
        if (taken instanceof PictureTaking.Refused refused) {
            lose(refused.why(), look.page());
        } else if (taken instanceof PictureTaking.Jpeg jpeg) {
            if (pictures.size() >= MOST_PICTURES) {
                lose(Loss.Kind.TOO_MANY_PICTURES, 0);
                return;
            }
            int number = pictures.size() + 1;
            pictures.add(new FoundPicture(number, jpeg.bytes(), jpeg.width(), jpeg.height(), alternativeText.strip()));
            put(new FoundLine("▣ " + number, look.showing(number)));
        }
    }

    void lose(Loss.Kind kind, int page) {
        losses.computeIfAbsent(kind, key -> new TreeMap<>()).merge(page, 1, Integer::sum);
    }

    /** The next line can be led to by this name. */
    void anchor(String name) {
        anchors.putIfAbsent(name, lines.size());
    }

    /** The line added last leads to the place of this name. */
    void linkLast(String name) {
        links.put(lines.size() - 1, name);
    }

    int size() {
        return lines.size();
    }

    /** @throws Unreadable when there are no words */
    Extraction finish(SourceFormat format) {
        while (!lines.isEmpty() && lines.get(lines.size() - 1).isBlank()) {
            lines.remove(lines.size() - 1);
        }
        if (lines.stream().allMatch(line -> line.isBlank() || line.look().showsPicture())) {
            throw new Unreadable(Unreadable.Why.NO_TEXT);
        }
        links.forEach((line, name) -> {
            int target = written(anchors.getOrDefault(name, -1));
            if (line < lines.size() && target > line) {
                FoundLine old = lines.get(line);
                lines.set(line, new FoundLine(old.text(), old.look().leadingTo(target)));
            }
        });
        return new Extraction(format, GuessedLevels.in(lines), pictures, losses());
    }

    private int written(int from) {
        int line = from;
        while (line >= 0 && line < lines.size() && lines.get(line).isBlank()) {
            line++;
        }
        return line < lines.size() ? line : -1;
    }

    private List<Loss> losses() {
        List<Loss> all = new ArrayList<>();
        losses.forEach((kind, pages) -> pages.forEach((page, count) -> all.add(new Loss(kind, page, count))));
        all.sort(java.util.Comparator.comparing(Loss::kind).thenComparingInt(Loss::where));
        return all;
    }
}
