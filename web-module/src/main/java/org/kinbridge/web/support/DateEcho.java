package org.kinbridge.web.support;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kinbridge.core.text.Language;
import org.kinbridge.core.time.AmbiguousDate;
import org.kinbridge.core.time.CalendarSystem;
import org.kinbridge.core.time.FuzzyDate;
import org.kinbridge.core.time.FuzzyDateReader;
import org.kinbridge.core.time.UnreadableDate;
import org.kinbridge.web.layout.Interface;

/** Says at once how a date was understood, and says dates in the language of the interface. */
@Named("dates")
@RequestScoped
public class DateEcho {

    /** How the words were taken. @param understood false if the text asks or says what to write instead */
    public record Echo(boolean understood, String text) {}

    private final FuzzyDateReader reader;
    private final Interface userInterface;
    private final Words words;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected DateEcho() {
        this.reader = null;
        this.userInterface = null;
        this.words = null;
    }

    @Inject
    DateEcho(FuzzyDateReader reader, Interface userInterface, Words words) {
        this.reader = reader;
        this.userInterface = userInterface;
        this.words = words;
    }

    /** What a date field shows below itself; empty while nothing is typed. */
    public Echo echo(@Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return new Echo(true, "");
        }
        try {
            FuzzyDate date = reader.read(typed, language());
            return new Echo(true, words.of("date.understood", both(date)));
        } catch (AmbiguousDate asked) {
            String choices = asked.candidates().stream()
                    .map(FuzzyDate::words)
                    .collect(Collectors.joining(words.of("date.orElse")));
            return new Echo(false, words.of("date.ambiguous", choices));
        } catch (UnreadableDate unreadable) {
            return new Echo(false, words.of(unreadable));
        }
    }

    /** In the Gregorian calendar. */
    public String gregorian(@Nullable FuzzyDate date) {
        return date == null ? "" : date.describe(language(), CalendarSystem.GREGORIAN);
    }

    /** In the Jalali calendar. */
    public String jalali(@Nullable FuzzyDate date) {
        return date == null ? "" : date.describe(language(), CalendarSystem.JALALI);
    }

    /** An instant as a day, in the calendar that goes with the language. */
    public String day(@Nullable Instant instant) {
        if (instant == null) {
            return "";
        }
        LocalDate day = LocalDate.ofInstant(instant, ZoneId.from(ZoneOffset.UTC));
        CalendarSystem calendar = language() == Language.FA ? CalendarSystem.JALALI : CalendarSystem.GREGORIAN;
        return FuzzyDate.ofDay(day).describe(language(), calendar);
    }

    /** The language of the interface, as dates are typed in it. */
    public Language language() {
        return Language.ofTag(userInterface.getLanguage()).orElse(Language.EN);
    }

    private Object[] both(FuzzyDate date) {
        return new Object[] {gregorian(date), jalali(date)};
    }
}
