package org.kinbridge.newsletter.importing;

import java.util.ArrayList;
import java.util.List;

/** The lines of a source, numbered from 0. Any of the Unicode line ends, and a form feed, ends a line. */
public record SourceLines(List<String> lines) {

    public SourceLines {
        lines = List.copyOf(lines);
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

    boolean isBlank(int line) {
        return lines.get(line).isBlank();
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r' || c == '\f' || c == '\u0085' || c == '\u2028' || c == '\u2029' || c == '\u000B';
    }
}
