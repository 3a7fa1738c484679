package org.kinbridge.newsletter.importing;

import java.util.ArrayList;
import java.util.List;
import org.kinbridge.newsletter.extraction.Extraction;
import org.kinbridge.newsletter.extraction.FoundLine;
import org.kinbridge.newsletter.extraction.Look;

/**
 * The lines of a source, numbered from 0. Any of the Unicode line ends, and a form feed, ends a line.
 *
 * @param looks how each line looked in its file; none for a plain text
 */
public record SourceLines(List<String> lines, List<Look> looks) {

    public SourceLines {
        lines = List.copyOf(lines);
        looks = List.copyOf(looks);
        if (!looks.isEmpty() && looks.size() != lines.size()) {
            throw new IllegalArgumentException("Each line has one look");
        }
    }

    /** Lines of which nothing but the words is known. */
    public SourceLines(List<String> lines) {
        this(lines, List.of());
    }

    /** The lines of a file as they were found. */
    public static SourceLines of(Extraction found) {
        return new SourceLines(
                found.lines().stream().map(FoundLine::text).toList(),
                found.lines().stream().map(FoundLine::look).toList());
    }

    /** Splits a text; a line end at the very end opens no further line. */
    public static SourceLines of(String text) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isLineEnd(c)) {
                lines.add(text.substring(start, i));
                if (c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
                    i++;
                }
                start = i + 1;
            }
        }
        if (start < text.length()) {
            lines.add(text.substring(start));
        }
        return new SourceLines(lines);
    }

    public int size() {
        return lines.size();
    }

    public String get(int line) {
        return lines.get(line);
    }

    /** Whether the file said how its lines look; then each line is a whole paragraph. */
    boolean hasLooks() {
        return !looks.isEmpty();
    }

    Look look(int line) {
        return looks.isEmpty() ? Look.PLAIN : looks.get(line);
    }

    /** One line more: the line is cut before the character {@code at}; both halves look alike. */
    SourceLines broken(int line, int at) {
        List<String> cut = new ArrayList<>(lines);
        cut.set(line, lines.get(line).substring(0, at));
        cut.add(line + 1, lines.get(line).substring(at));
        List<Look> both = new ArrayList<>(looks);
        if (hasLooks()) {
            both.add(line + 1, looks.get(line));
        }
        return new SourceLines(cut, both);
    }

    boolean isBlank(int line) {
        return lines.get(line).isBlank();
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r' || c == '\f' || c == '\u0085' || c == '\u2028' || c == '\u2029' || c == '\u000B';
    }
}
