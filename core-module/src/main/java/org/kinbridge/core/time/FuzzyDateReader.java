package org.kinbridge.core.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.kinbridge.core.text.Language;

/**
 * Understands dates as people write them, in English, Persian, Albanian and French and in three calendars, and EDTF as
 * it is. What can be read in two ways is asked, never guessed.
 *
 * <p>Conventions, where custom leaves a choice:
 *
 * <ul>
 *   <li>A year of its own from 1200 to 1499 is Jalali, from 1500 it is Gregorian; a word for the calendar goes first.
 *   <li>1366/7/24 and 1987-10-16 are year, month, day; 16.10.1987 is day, month, year; 3/4/1988 is asked.
 *   <li>1991/1992 is one year or the other ({@code [1991,1992]}), 1988-1990 and 1988/1990 are a stretch.
 *   <li>Seasons are those of the northern hemisphere (see {@link Season}); Hijri dates are reckoned after Umm al-Qura
 *       (see {@link CalendarSystem#HIJRI}).
 * </ul>
 */
@ApplicationScoped
public class FuzzyDateReader {

    private static final Pattern RAW = Pattern.compile("[0-9X~?%/.,\\[\\]-]+");
    private static final int FIRST_RAW_YEAR = 1500;
    private static final int LAST_RAW_YEAR = 2299;

    private final Clock clock;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected FuzzyDateReader() {
        this.clock = null;
    }

    @Inject
    public FuzzyDateReader(Clock clock) {
        this.clock = clock;
    }

    /**
     * @param words as typed; surrounding white space does not count
     * @param language goes first where languages disagree, and words the choices of an ambiguous date
     * @throws AmbiguousDate if the words can be read in more than one way
     * @throws UnreadableDate if they say no date; its text says what to write
     */
    public FuzzyDate read(String words, Language language) {
        String given = words.strip();
        if (given.isEmpty()) {
            throw new UnreadableDate("date.problem.blank");
        }
        if (given.length() > FuzzyDate.LONGEST) {
            throw new UnreadableDate("date.problem.long", FuzzyDate.LONGEST);
        }
        Optional<Reading> raw = raw(given);
        if (raw.isPresent()) {
            return finished(given, raw.get());
        }
        SingleDates singles = new SingleDates(given, language, LocalDate.now(clock));
        DateGrammar grammar = new DateGrammar(given, singles);
        return finished(given, grammar.read(DateLexer.of(language).tokens(given)));
    }

    /** EDTF as it stands; but one year and the next with a slash is what people write for one or the other. */
    private static Optional<Reading> raw(String given) {
        String edtf = Folding.digits(given).replace('x', 'X').replaceAll("\\s*([~?%/,\\[\\]])\\s*", "$1");
        if (!RAW.matcher(edtf).matches() || twoYearsRunning(edtf)) {
            return Optional.empty();
        }
        try {
            EdtfValue value = EdtfValue.parse(edtf);
            boolean ours = value.allYears(year -> year >= FIRST_RAW_YEAR && year <= LAST_RAW_YEAR);
            return ours ? Optional.of(ofEdtf(edtf, value)) : Optional.empty();
        } catch (IllegalArgumentException notEdtf) {
            return Optional.empty();
        }
    }

    private static boolean twoYearsRunning(String edtf) {
        return edtf.matches("\\d{4}/\\d{4}")
                && Integer.parseInt(edtf.substring(5)) == Integer.parseInt(edtf.substring(0, 4)) + 1;
    }

    private static Reading ofEdtf(String edtf, EdtfValue value) {
        return new Reading(CalendarSystem.GREGORIAN, edtf, edtf, value.earliest(), value.latest());
    }

    static FuzzyDate finished(String words, Reading reading) {
        return new FuzzyDate(words, reading.calendar(), reading.edtf(), reading.earliest(), reading.latest());
    }
}
