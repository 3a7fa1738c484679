package org.kinbridge.core.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a stretch of words came to: EDTF of both ends (the same twice for a single date) and the bounds.
 *
 * @param from EDTF of the beginning, {@code ..} if open
 * @param to EDTF of the end, {@code ..} if open
 */
record Reading(
        CalendarSystem calendar,
        String from,
        String to,
        @Nullable LocalDate earliest,
        @Nullable LocalDate latest) {

    private static final String OPEN = "..";

    static Reading of(CalendarSystem calendar, LocalDate first, LocalDate last) {
        return new Reading(calendar, first.toString(), last.toString(), first, last);
    }

    static Reading gregorian(String edtf) {
        EdtfValue value = EdtfValue.parse(edtf);
        return new Reading(CalendarSystem.GREGORIAN, edtf, edtf, value.earliest(), value.latest());
    }

    String edtf() {
        return from.equals(to) ? from : from + "/" + to;
    }

    boolean closed() {
        return earliest != null && latest != null && !from.startsWith("[");
    }

    /** Marked with {@code ~} (about), {@code ?} (perhaps); both together are {@code %}. */
    Reading qualified(char mark) {
        return new Reading(calendar, mark(from, mark), mark(to, mark), earliest, latest);
    }

    private static String mark(String edtf, char mark) {
        if (edtf.equals(OPEN) || edtf.startsWith("[")) {
            return edtf;
        }
        char last = edtf.charAt(edtf.length() - 1);
        if (last == mark || last == '%') {
            return edtf;
        }
        boolean marked = last == '~' || last == '?';
        return marked ? edtf.substring(0, edtf.length() - 1) + '%' : edtf + mark;
    }

    /** Earlier than all of this. */
    Reading before() {
        String end = from.equals(to) ? from : String.valueOf(earliest);
        return new Reading(calendar, OPEN, end, null, earliest == null ? null : earliest.minusDays(1));
    }

    Reading until() {
        return new Reading(calendar, OPEN, to, null, latest);
    }

    /** Later than all of this. */
    Reading after() {
        String start = from.equals(to) ? from : String.valueOf(latest);
        return new Reading(calendar, start, OPEN, latest == null ? null : latest.plusDays(1), null);
    }

    Reading since() {
        return new Reading(calendar, from, OPEN, earliest, null);
    }

    Reading to(Reading end) {
        return new Reading(calendar, from, end.to, earliest, end.latest);
    }

    /** This or the other, as one of a set. */
    Reading or(Reading other) {
        String set = "[" + element() + "," + other.element() + "]";
        EdtfValue value = EdtfValue.parse(set);
        return new Reading(calendar, set, set, value.earliest(), value.latest());
    }

    private String element() {
        if (from.startsWith("[")) {
            return from.substring(1, from.length() - 1);
        }
        return from.equals(to) ? from : from + ".." + to;
    }
}
