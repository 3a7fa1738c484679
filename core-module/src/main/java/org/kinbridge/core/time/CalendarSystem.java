package org.kinbridge.core.time;

import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.IslamicCalendar;
import com.ibm.icu.util.PersianCalendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.JulianFields;
import java.util.Locale;

/**
 * The calendars in which families remember. All arithmetic goes through {@link LocalDate}, that is through the
 * Gregorian calendar.
 */
public enum CalendarSystem {
    /** The civil calendar of most of the world. */
    GREGORIAN {
        @Override
        Calendar empty() {
            return new com.ibm.icu.util.GregorianCalendar(TimeZone.GMT_ZONE, ULocale.ROOT);
        }

        @Override
        public LocalDate day(int year, int month, int dayOfMonth) {
            return LocalDate.of(year, month, dayOfMonth);
        }

        @Override
        public Fields fields(LocalDate day) {
            return new Fields(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
        }
    },

    /** The solar calendar of Iran and Afghanistan (shamsi), as ICU4J's {@link PersianCalendar} reckons it. */
    JALALI {
        @Override
        Calendar empty() {
            return new PersianCalendar(TimeZone.GMT_ZONE, ULocale.ROOT);
        }
    },

    /**
     * The lunar calendar (qamari), as ICU4J's {@code islamic-umalqura}: the tables of Umm al-Qura from 1300 to 1600 AH,
     * the civil reckoning outside of them. A month announced by sight may begin a day earlier or later.
     */
    HIJRI {
        @Override
        Calendar empty() {
            IslamicCalendar calendar = new IslamicCalendar(TimeZone.GMT_ZONE, ULocale.ROOT);
            calendar.setCalculationType(IslamicCalendar.CalculationType.ISLAMIC_UMALQURA);
            return calendar;
        }
    };

    /** A day in the terms of one calendar; months and days count from 1. */
    public record Fields(int year, int month, int dayOfMonth) {}

    abstract Calendar empty();

    /**
     * The day of this calendar's year, month (1 to 12) and day (from 1).
     *
     * @throws DateTimeException if the month has no such day
     */
    public LocalDate day(int year, int month, int dayOfMonth) {
        Calendar calendar = empty();
        calendar.clear();
        calendar.setLenient(false);
        calendar.set(year, month - 1, dayOfMonth, 12, 0, 0);
        try {
            return LocalDate.MIN.with(JulianFields.JULIAN_DAY, calendar.get(Calendar.JULIAN_DAY));
        } catch (IllegalArgumentException notADay) {
            throw new DateTimeException("no such day in the " + this + " calendar", notADay);
        }
    }

    /** What this calendar calls the day. */
    public Fields fields(LocalDate day) {
        Calendar calendar = empty();
        calendar.clear();
        calendar.setTimeInMillis(Math.multiplyExact(day.toEpochDay(), 86_400_000L) + 43_200_000L);
        int year = calendar.get(Calendar.EXTENDED_YEAR);
        return new Fields(year, calendar.get(Calendar.MONTH) + 1, calendar.get(Calendar.DAY_OF_MONTH));
    }

    LocalDate firstOfYear(int year) {
        return day(year, 1, 1);
    }

    LocalDate lastOfYear(int year) {
        return firstOfYear(year + 1).minusDays(1);
    }

    LocalDate lastOfMonth(int year, int month) {
        return (month == 12 ? firstOfYear(year + 1) : day(year, month + 1, 1)).minusDays(1);
    }

    boolean beginsYear(LocalDate day) {
        Fields fields = fields(day);
        return fields.month() == 1 && fields.dayOfMonth() == 1;
    }

    boolean beginsMonth(LocalDate day) {
        return fields(day).dayOfMonth() == 1;
    }

    /** The name used in keys of text bundles, such as {@code jalali}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
