package org.kinbridge.core.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A value in the Extended Date/Time Format (ISO 8601-2:2019), levels 0 and 1 without times and negative years, and one
 * of a set: one date, an interval {@code a/b} with {@code ..} for an open end, or a set {@code [a,b]} of dates and
 * ranges {@code a..b}.
 *
 * <p>A qualified date ({@code ~} about, {@code ?} perhaps, {@code %} both) keeps the bounds of the plain one: how far
 * "about" reaches is for the reader to judge, and is shown rather than guessed.
 *
 * @param parts what the value consists of; one for a date or an interval, one or more for a set
 * @param set whether just one of the parts is meant
 */
record EdtfValue(List<Part> parts, boolean set) {

    /** From one date to another; null is an open end; twice the same date stands for the date itself. */
    record Part(@Nullable EdtfDate from, @Nullable EdtfDate to) {
        boolean single() {
            return from != null && from.equals(to);
        }

        @Nullable
        LocalDate earliest() {
            return from == null ? null : from.first();
        }

        @Nullable
        LocalDate latest() {
            return to == null ? null : to.last();
        }
    }

    /** @throws IllegalArgumentException if the text is no such value, or a span ends before it begins */
    static EdtfValue parse(String text) {
        if (text.startsWith("[") && text.endsWith("]")) {
            return parseSet(text.substring(1, text.length() - 1));
        }
        int slash = text.indexOf('/');
        if (slash < 0) {
            EdtfDate date = EdtfDate.parse(text);
            return new EdtfValue(List.of(new Part(date, date)), false);
        }
        return new EdtfValue(List.of(span(text.substring(0, slash), text.substring(slash + 1))), false);
    }

    private static EdtfValue parseSet(String inside) {
        List<Part> parts = new ArrayList<>();
        for (String element : inside.split(",", -1)) {
            int dots = element.indexOf("..");
            if (dots < 0) {
                EdtfDate date = EdtfDate.parse(element.strip());
                parts.add(new Part(date, date));
            } else {
                parts.add(span(orOpen(element.substring(0, dots)), orOpen(element.substring(dots + 2))));
            }
        }
        return new EdtfValue(List.copyOf(parts), true);
    }

    private static String orOpen(String end) {
        return end.isBlank() ? ".." : end.strip();
    }

    private static Part span(String from, String to) {
        EdtfDate first = from.equals("..") ? null : EdtfDate.parse(from);
        EdtfDate last = to.equals("..") ? null : EdtfDate.parse(to);
        if (first == null && last == null) {
            throw new IllegalArgumentException("open at both ends");
        }
        if (first != null && last != null && first.first().isAfter(last.last())) {
            throw new IllegalArgumentException("ends before it begins");
        }
        return new Part(first, last);
    }

    @Nullable
    LocalDate earliest() {
        LocalDate earliest = parts.get(0).earliest();
        for (Part part : parts) {
            LocalDate candidate = part.earliest();
            if (candidate == null || earliest == null) {
                return null;
            }
            earliest = candidate.isBefore(earliest) ? candidate : earliest;
        }
        return earliest;
    }

    @Nullable
    LocalDate latest() {
        LocalDate latest = parts.get(0).latest();
        for (Part part : parts) {
            LocalDate candidate = part.latest();
            if (candidate == null || latest == null) {
                return null;
            }
            latest = candidate.isAfter(latest) ? candidate : latest;
        }
        return latest;
    }

    boolean approximate() {
        return any(EdtfDate::approximate);
    }

    boolean uncertain() {
        return any(EdtfDate::uncertain);
    }

    private boolean any(Predicate<EdtfDate> test) {
        return parts.stream()
                .anyMatch(part ->
                        (part.from() != null && test.test(part.from())) || (part.to() != null && test.test(part.to())));
    }

    boolean allYears(Predicate<Integer> test) {
        return parts.stream()
                .allMatch(part -> (part.from() == null
                                || test.test(part.from().first().getYear()))
                        && (part.to() == null || test.test(part.to().last().getYear())));
    }
}
