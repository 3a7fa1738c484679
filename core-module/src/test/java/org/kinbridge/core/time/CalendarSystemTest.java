package org.kinbridge.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CalendarSystemTest {

    @ParameterizedTest
    @CsvSource({
        "1366, 7, 24, 1987-10-16",
        "1366, 1, 1, 1987-03-21",
        "1366, 12, 29, 1988-03-19",
        "1403, 12, 30, 2025-03-20",
        "1408, 12, 30, 2030-03-20",
        "1404, 1, 1, 2025-03-21",
        "1300, 1, 1, 1921-03-21"
    })
    void knowsTheJalaliCalendar(int year, int month, int day, LocalDate gregorian) {
        assertThat(CalendarSystem.JALALI.day(year, month, day)).isEqualTo(gregorian);
        assertThat(CalendarSystem.JALALI.fields(gregorian)).isEqualTo(new CalendarSystem.Fields(year, month, day));
    }

    @ParameterizedTest
    @CsvSource({"1402, false", "1403, true", "1404, false", "1407, false", "1408, true", "1366, true", "1367, false"})
    void knowsTheLeapYears(int year, boolean leap) {
        assertThat(CalendarSystem.JALALI.lastOfYear(year))
                .isEqualTo(CalendarSystem.JALALI.firstOfYear(year).plusDays(leap ? 365 : 364));
    }

    @Test
    void followsTheTablesOfUmmAlQura() {
        assertThat(CalendarSystem.HIJRI.day(1408, 1, 1)).isEqualTo(LocalDate.of(1987, 8, 26));
        assertThat(CalendarSystem.HIJRI.fields(LocalDate.of(1987, 9, 6)))
                .isEqualTo(new CalendarSystem.Fields(1408, 1, 12));
    }

    @ParameterizedTest
    @EnumSource
    void refusesDaysThatAreNot(CalendarSystem calendar) {
        assertThatThrownBy(() -> calendar.day(1400, 12, 32)).isInstanceOf(DateTimeException.class);
        assertThatThrownBy(() -> calendar.day(1400, 13, 1)).isInstanceOf(DateTimeException.class);
        assertThatThrownBy(() -> calendar.day(1400, 1, 0)).isInstanceOf(DateTimeException.class);
    }

    @ParameterizedTest
    @EnumSource
    void findsEveryDayAgain(CalendarSystem calendar) {
        for (LocalDate day = LocalDate.of(1900, 1, 1); day.getYear() < 2040; day = day.plusDays(1)) {
            CalendarSystem.Fields fields = calendar.fields(day);
            assertThat(calendar.day(fields.year(), fields.month(), fields.dayOfMonth()))
                    .isEqualTo(day);
        }
    }
}
