package org.kinbridge.web.cases.history;

import java.util.List;

/**
 * One record in one revision, or one reader, ready to print.
 *
 * @param badge what happened: {@code added}, {@code changed}, {@code removed}, {@code read}
 * @param step the same in words
 * @param about which record
 * @param fields field by field; empty for a reading
 * @param back query of the page that restores what was before; empty if there is no such way
 */
public record HistoryLine(String badge, String step, String about, List<Change> fields, String back) {

    public HistoryLine {
        fields = List.copyOf(fields);
    }

    /** A field before and after, in words; empty where there was or is nothing. */
    public record Change(String field, String before, String after) {}

    /** Everything that one person did at one time. */
    public record Group(String at, String who, List<HistoryLine> lines) {
        public Group {
            lines = List.copyOf(lines);
        }
    }
}
