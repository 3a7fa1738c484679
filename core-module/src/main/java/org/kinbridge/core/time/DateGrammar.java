package org.kinbridge.core.time;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.kinbridge.core.time.DateToken.Small;

/** Understands how dates are joined and qualified: between, before, about, or. */
final class DateGrammar {

    private final String words;
    private final SingleDates singles;

    DateGrammar(String words, SingleDates singles) {
        this.words = words;
        this.singles = singles;
    }

    Reading read(List<DateToken> tokens) {
        if (tokens.isEmpty()) {
            throw unreadable();
        }
        DateToken first = tokens.get(0);
        List<DateToken> rest = tokens.subList(1, tokens.size());
        if (first instanceof Small small && small.qualifies() && (opens(rest) || !joined(rest))) {
            return read(rest).qualified(mark(small));
        }
        if (first == Small.BETWEEN) {
            int at = joint(rest, Small.AND, Small.TO, Small.UNTIL);
            return range(rest.subList(0, at), rest.subList(at + 1, rest.size()));
        }
        if (first == Small.OR) {
            return read(rest);
        }
        return joined(rest) ? readJoined(tokens) : readOne(tokens);
    }

    /** Whether what follows a qualifier is itself a whole: about [between ...]. */
    private static boolean opens(List<DateToken> tokens) {
        return !tokens.isEmpty() && (tokens.get(0) == Small.BETWEEN || tokens.get(0) == Small.SINCE);
    }

    private static boolean joined(List<DateToken> tokens) {
        return tokens.contains(Small.OR)
                || tokens.contains(Small.TO)
                || tokens.subList(Math.min(1, tokens.size()), tokens.size()).contains(Small.UNTIL)
                || (!tokens.isEmpty() && tokens.contains(Small.UNTIL) && tokens.get(0) != Small.UNTIL);
    }

    private Reading readJoined(List<DateToken> tokens) {
        List<DateToken> inside = tokens.get(0) == Small.SINCE ? tokens.subList(1, tokens.size()) : tokens;
        int or = inside.indexOf(Small.OR);
        if (or >= 0) {
            return either(inside.subList(0, or), inside.subList(or + 1, inside.size()));
        }
        int at = joint(inside, Small.TO, Small.UNTIL);
        return range(inside.subList(0, at), inside.subList(at + 1, inside.size()));
    }

    private int joint(List<DateToken> tokens, Small... joints) {
        for (Small joint : joints) {
            int at = tokens.indexOf(joint);
            if (at > 0 && at < tokens.size() - 1) {
                return at;
            }
        }
        throw unreadable();
    }

    private Reading range(List<DateToken> from, List<DateToken> to) {
        Reading end = part(to);
        Reading start = completed(from, to);
        requireClosed(start);
        requireClosed(end);
        if (start.earliest() != null && end.latest() != null && start.earliest().isAfter(end.latest())) {
            throw new UnreadableDate("date.problem.order", words);
        }
        return start.to(end);
    }

    private Reading either(List<DateToken> one, List<DateToken> other) {
        Reading second = part(other);
        Reading first = completed(one, other);
        if (first.from().startsWith("..")
                || first.to().endsWith("..")
                || second.from().startsWith("..")) {
            throw unreadable();
        }
        return first.or(second);
    }

    /** "3 and 5 March 1988": what the first lacks, it borrows from the end of the second. */
    private Reading completed(List<DateToken> tokens, List<DateToken> lender) {
        for (int borrowed = 0; borrowed < lender.size(); borrowed++) {
            List<DateToken> whole = new ArrayList<>(tokens);
            whole.addAll(lender.subList(lender.size() - borrowed, lender.size()));
            try {
                return part(whole);
            } catch (AmbiguousDate ask) {
                throw ask;
            } catch (UnreadableDate tooLittle) {
                continue;
            }
        }
        return part(tokens);
    }

    private Reading part(List<DateToken> tokens) {
        try {
            return read(tokens);
        } catch (AmbiguousDate ask) {
            throw new UnreadableDate("date.problem.ambiguousPart", words);
        }
    }

    private Reading readOne(List<DateToken> tokens) {
        DateToken last = tokens.get(tokens.size() - 1);
        if (tokens.size() > 1 && last instanceof Small small && small.qualifies()) {
            return read(tokens.subList(0, tokens.size() - 1)).qualified(mark(small));
        }
        if (tokens.get(0) instanceof Small small) {
            List<DateToken> rest = tokens.subList(1, tokens.size());
            return switch (small) {
                case BEFORE -> open(rest, Reading::before);
                case UNTIL -> open(rest, Reading::until);
                case AFTER -> open(rest, Reading::after);
                case SINCE -> open(rest, Reading::since);
                case DECADE -> singles.decade(rest);
                default -> throw unreadable();
            };
        }
        return singles.read(tokens);
    }

    private Reading open(List<DateToken> rest, UnaryOperator<Reading> opening) {
        Reading inside = part(rest);
        requireClosed(inside);
        return opening.apply(inside);
    }

    private void requireClosed(Reading reading) {
        if (!reading.closed()) {
            throw unreadable();
        }
    }

    private static char mark(Small qualifier) {
        return qualifier == Small.ABOUT ? '~' : '?';
    }

    private UnreadableDate unreadable() {
        return new UnreadableDate("date.problem.unreadable", words);
    }
}
