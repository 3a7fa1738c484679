package org.kinbridge.web.appeals;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.kinbridge.core.problem.InvalidInput;
import org.kinbridge.core.text.Language;
import org.kinbridge.core.time.CalendarSystem;
import org.kinbridge.core.time.FuzzyDate;
import org.kinbridge.core.time.FuzzyDateReader;
import org.kinbridge.core.time.UnreadableDate;
import org.kinbridge.web.layout.Interface;

/** Days as people type and read them, in the calendar that goes with the language of the interface. */
@Named("days")
@RequestScoped
public class Days {

    private final FuzzyDateReader reader;
    private final Interface userInterface;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected Days() {
        this.reader = null;
        this.userInterface = null;
        this.clock = null;
    }

    @Inject
    Days(FuzzyDateReader reader, Interface userInterface, Clock clock) {
        this.reader = reader;
        this.userInterface = userInterface;
        this.clock = clock;
    }

    /**
     * Reads one exact day.
     *
     * @return null if nothing was typed
     * @throws InvalidInput for the field, if it is no day or not known to the day
     */
    public @Nullable LocalDate read(String typed, String field) {
        if (typed.isBlank()) {
            return null;
        }
        try {
            return reader.read(typed, language())
                    .day()
                    .orElseThrow(() -> new InvalidInput(field, "appeals.error.readDay"));
        } catch (UnreadableDate unreadable) {
            throw new InvalidInput(field, "appeals.error.readDay");
        }
    }

    /** Today, as it would be typed. */
    public String today() {
        return say(LocalDate.now(clock));
    }

    public String say(@Nullable LocalDate day) {
        CalendarSystem calendar = language() == Language.FA ? CalendarSystem.JALALI : CalendarSystem.GREGORIAN;
        return day == null ? "" : FuzzyDate.ofDay(day).describe(language(), calendar);
    }

    public String sayInstant(@Nullable Instant at) {
        return at == null ? "" : say(LocalDate.ofInstant(at, ZoneOffset.UTC));
    }

    private Language language() {
        return Language.ofTag(userInterface.getLanguage()).orElse(Language.EN);
    }
}
