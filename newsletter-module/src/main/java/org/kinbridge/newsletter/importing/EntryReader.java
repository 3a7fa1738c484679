package org.kinbridge.newsletter.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the entries from the lines of the contents list and their roles. */
final class EntryReader {

    private EntryReader() {}

    static List<Entry> entries(Draft draft) {
        List<Entry> entries = new ArrayList<>();
        for (Segment segment : draft.segments()) {
            if (segment.kind() == SegmentKind.CONTENTS) {
                read(draft.source(), draft.roles(), segment.from(), segment.to(), draft.width(), entries);
            }
        }
        return entries;
    }

    static List<Entry> read(SourceLines source, Roles roles, int from, int to, int width, List<Entry> entries) {
        int line = from;
        while (line < to) {
            if (source.isBlank(line) || roles.of(line) != LineRole.ENTRY) {
                line++;
                continue;
            }
            int titleEnd = titleEnd(source, roles, line, to, width);
            int ledeEnd = titleEnd;
            while (ledeEnd < to && (roles.of(ledeEnd) == LineRole.LEDE || source.isBlank(ledeEnd))) {
                ledeEnd++;
            }
            entries.add(new Entry(
                    line,
                    entries.size() + 1,
                    title(Blocks.joined(source, line, titleEnd)),
                    lede(source, titleEnd, ledeEnd)));
            line = ledeEnd;
        }
        return entries;
    }

    /** A title that was broken at the width of the page goes on in the next line, unless that has a mark of its own. */
    private static int titleEnd(SourceLines source, Roles roles, int line, int to, int width) {
        int end = line + 1;
        boolean marked = Numbering.read(source.get(line)).isPresent();
        while (width > 0
                && marked
                && end < to
                && roles.of(end) == LineRole.ENTRY
                && !source.isBlank(end)
                && Numbering.read(source.get(end)).isEmpty()) {
            end++;
        }
        return end;
    }

    private static String title(String line) {
        Optional<Numbering.Mark> mark = Numbering.read(line);
        String rest = mark.map(Numbering.Mark::rest).orElse(line);
        return Numbering.withoutPage(rest).strip();
    }

    private static String lede(SourceLines source, int from, int to) {
        StringBuilder lede = new StringBuilder();
        for (int i = from; i < to; i++) {
            if (!source.isBlank(i)) {
                lede.append(lede.length() > 0 ? " " : "").append(source.get(i).strip());
            }
        }
        return Numbering.withoutPage(lede.toString());
    }
}
