package org.kinbridge.web.cases.exports;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.kinbridge.cases.export.SheetWords;
import org.kinbridge.core.security.AccountId;
import org.kinbridge.core.text.Language;
import org.kinbridge.core.time.CalendarSystem;
import org.kinbridge.core.time.FuzzyDate;
import org.kinbridge.web.cases.StaffNames;
import org.kinbridge.web.support.Words;

/** The words of a sheet, from the texts of the pages in the language asked for. */
final class SheetText implements SheetWords {

    private final Language language;
    private final StaffNames staffNames;

    SheetText(Language language, StaffNames staffNames) {
        this.language = language;
        this.staffNames = staffNames;
    }

    @Override
    public String text(String key, Object... arguments) {
        return Words.in(language.locale(), key, arguments);
    }

    @Override
    public String day(Instant instant) {
        CalendarSystem calendar = language == Language.FA ? CalendarSystem.JALALI : CalendarSystem.GREGORIAN;
        return FuzzyDate.ofDay(LocalDate.ofInstant(instant, ZoneOffset.UTC)).describe(language, calendar);
    }

    @Override
    public String staff(AccountId account) {
        return staffNames.of(account);
    }
}
