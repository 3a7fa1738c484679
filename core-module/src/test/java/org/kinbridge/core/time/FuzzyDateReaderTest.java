package org.kinbridge.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kinbridge.core.text.Language;

class FuzzyDateReaderTest {

    private final FuzzyDateReader reader =
            new FuzzyDateReader(Clock.fixed(Instant.parse("2026-03-01T12:00:00Z"), ZoneOffset.UTC));

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        EN | 16 October 1987            | GREGORIAN | 1987-10-16            | 1987-10-16 | 1987-10-16
        EN | October 16, 1987           | GREGORIAN | 1987-10-16            | 1987-10-16 | 1987-10-16
        EN | 16th of October, 1987      | GREGORIAN | 1987-10-16            | 1987-10-16 | 1987-10-16
        EN | 16-Oct-1987                | GREGORIAN | 1987-10-16            | 1987-10-16 | 1987-10-16
        EN | 1987-10-16                 | GREGORIAN | 1987-10-16            | 1987-10-16 | 1987-10-16
        EN | 1987/10/16                 | GREGORIAN | 1987-10-16            | 1987-10-16 | 1987-10-16
        EN | 16.10.1987                 | GREGORIAN | 1987-10-16            | 1987-10-16 | 1987-10-16
        EN | 3. 4. 1988                 | GREGORIAN | 1988-04-03            | 1988-04-03 | 1988-04-03
        EN | 16/10/1987                 | GREGORIAN | 1987-10-16            | 1987-10-16 | 1987-10-16
        EN | 10/16/1987                 | GREGORIAN | 1987-10-16            | 1987-10-16 | 1987-10-16
        EN | 3/3/1988                   | GREGORIAN | 1988-03-03            | 1988-03-03 | 1988-03-03
        EN | 3 March 1988               | GREGORIAN | 1988-03-03            | 1988-03-03 | 1988-03-03
        EN | March 1988                 | GREGORIAN | 1988-03               | 1988-03-01 | 1988-03-31
        EN | 1987-10                    | GREGORIAN | 1987-10               | 1987-10-01 | 1987-10-31
        EN | 10/1987                    | GREGORIAN | 1987-10               | 1987-10-01 | 1987-10-31
        EN | 1988-07                    | GREGORIAN | 1988-07               | 1988-07-01 | 1988-07-31
        EN | 1987                       | GREGORIAN | 1987                  | 1987-01-01 | 1987-12-31
        EN | in 1987                    | GREGORIAN | 1987                  | 1987-01-01 | 1987-12-31
        EN | Mehr 1366                  | JALALI    | 1987-09-23/1987-10-22 | 1987-09-23 | 1987-10-22
        EN | 24 Mehr 1366               | JALALI    | 1987-10-16            | 1987-10-16 | 1987-10-16
        EN | 1366                       | JALALI    | 1987-03-21/1988-03-20 | 1987-03-21 | 1988-03-20
        EN | 1366/7/24                  | JALALI    | 1987-10-16            | 1987-10-16 | 1987-10-16
        EN | 1366-07                    | JALALI    | 1987-09-23/1987-10-22 | 1987-09-23 | 1987-10-22
        FA | ۲۴ مهر ۱۳۶۶                | JALALI    | 1987-10-16            | 1987-10-16 | 1987-10-16
        FA | ٢٤ مهر ١٣٦٦                | JALALI    | 1987-10-16            | 1987-10-16 | 1987-10-16
        FA | ۲۴ مهرماه سال ۱۳۶۶         | JALALI    | 1987-10-16            | 1987-10-16 | 1987-10-16
        FA | مهر ماه ۶۶۶                | -         | -                     | -          | -
        FA | ۱۳۴۵                       | JALALI    | 1966-03-21/1967-03-20 | 1966-03-21 | 1967-03-20
        FA | ۱۳۶۶/۰۷/۲۴                 | JALALI    | 1987-10-16            | 1987-10-16 | 1987-10-16
        FA | ۱۶ اکتبر ۱۹۸۷              | GREGORIAN | 1987-10-16            | 1987-10-16 | 1987-10-16
        FA | ۱۹۸۷ میلادی                | GREGORIAN | 1987                  | 1987-01-01 | 1987-12-31
        FA | حدود ۱۳۶۶                  | JALALI    | 1987-03-21~/1988-03-20~ | 1987-03-21 | 1988-03-20
        FA | پاییز ۱۳۶۶                 | JALALI    | 1987-09-23/1987-12-21 | 1987-09-23 | 1987-12-21
        FA | پاييز سال ۱۳۶۶             | JALALI    | 1987-09-23/1987-12-21 | 1987-09-23 | 1987-12-21
        FA | بین ۱۳۶۶ و ۱۳۶۸            | JALALI    | 1987-03-21/1990-03-20 | 1987-03-21 | 1990-03-20
        FA | از مهر ۱۳۶۶ تا آذر ۱۳۶۶    | JALALI    | 1987-09-23/1987-12-21 | 1987-09-23 | 1987-12-21
        FA | پیش از ۱۳۶۶                | JALALI    | ../1987-03-21         | -          | 1987-03-20
        FA | پس از ۱۳۶۶                 | JALALI    | 1988-03-20/..         | 1988-03-21 | -
        FA | ۱۳۶۶ یا ۱۳۶۷               | JALALI    | [1987-03-21..1988-03-20,1988-03-21..1989-03-20] | 1987-03-21 | 1989-03-20
        FA | دههٔ ۶۰                    | JALALI    | 1981-03-21/1991-03-20 | 1981-03-21 | 1991-03-20
        FA | دهه‌ی ۱۹۸۰                 | GREGORIAN | 198X                  | 1980-01-01 | 1989-12-31
        FA | ۱۲ محرم ۱۴۰۸               | HIJRI     | 1987-09-06            | 1987-09-06 | 1987-09-06
        EN | 12 Muharram 1408           | HIJRI     | 1987-09-06            | 1987-09-06 | 1987-09-06
        EN | 1408 AH                    | HIJRI     | 1987-08-26/1988-08-13 | 1987-08-26 | 1988-08-13
        EN | 1 Rabi al-Awwal 1408       | HIJRI     | 1987-10-24            | 1987-10-24 | 1987-10-24
        EN | c. 1990                    | GREGORIAN | 1990~                 | 1990-01-01 | 1990-12-31
        EN | ca 1990                    | GREGORIAN | 1990~                 | 1990-01-01 | 1990-12-31
        EN | circa March 1990           | GREGORIAN | 1990-03~              | 1990-03-01 | 1990-03-31
        EN | about 1990?                | GREGORIAN | 1990%                 | 1990-01-01 | 1990-12-31
        EN | 1964?                      | GREGORIAN | 1964?                 | 1964-01-01 | 1964-12-31
        EN | perhaps 1964               | GREGORIAN | 1964?                 | 1964-01-01 | 1964-12-31
        EN | between 1988 and 1990      | GREGORIAN | 1988/1990             | 1988-01-01 | 1990-12-31
        EN | from 1988 to 1990          | GREGORIAN | 1988/1990             | 1988-01-01 | 1990-12-31
        EN | 1988 - 1990                | GREGORIAN | 1988/1990             | 1988-01-01 | 1990-12-31
        EN | 1988–1990                  | GREGORIAN | 1988/1990             | 1988-01-01 | 1990-12-31
        EN | perhaps between 1988 and 1990 | GREGORIAN | 1988?/1990?        | 1988-01-01 | 1990-12-31
        EN | between c. 1988 and 1990   | GREGORIAN | 1988~/1990            | 1988-01-01 | 1990-12-31
        EN | between 3 and 5 March 1988 | GREGORIAN | 1988-03-03/1988-03-05 | 1988-03-03 | 1988-03-05
        EN | between October and December 1987 | GREGORIAN | 1987-10/1987-12 | 1987-10-01 | 1987-12-31
        EN | 1991/1992                  | GREGORIAN | [1991,1992]           | 1991-01-01 | 1992-12-31
        EN | 1991/92                    | GREGORIAN | [1991,1992]           | 1991-01-01 | 1992-12-31
        EN | 1991 or 1992               | GREGORIAN | [1991,1992]           | 1991-01-01 | 1992-12-31
        EN | before 1950                | GREGORIAN | ../1950               | -          | 1949-12-31
        EN | until 1950                 | GREGORIAN | ../1950               | -          | 1950-12-31
        EN | after 1990                 | GREGORIAN | 1990/..               | 1991-01-01 | -
        EN | since March 1988           | GREGORIAN | 1988-03/..            | 1988-03-01 | -
        EN | autumn 1987                | GREGORIAN | 1987-23               | 1987-09-01 | 1987-11-30
        EN | fall of 1987               | GREGORIAN | 1987-23               | 1987-09-01 | 1987-11-30
        EN | winter 1987                | GREGORIAN | 1987-24               | 1987-12-01 | 1988-02-29
        EN | autumn 1366                | JALALI    | 1987-09-23/1987-12-21 | 1987-09-23 | 1987-12-21
        EN | 1980s                      | GREGORIAN | 198X                  | 1980-01-01 | 1989-12-31
        EN | the 1980's                 | GREGORIAN | 198X                  | 1980-01-01 | 1989-12-31
        EN | 198x                       | GREGORIAN | 198X                  | 1980-01-01 | 1989-12-31
        FR | 1er mars 1988              | GREGORIAN | 1988-03-01            | 1988-03-01 | 1988-03-01
        FR | le 16 octobre 1987         | GREGORIAN | 1987-10-16            | 1987-10-16 | 1987-10-16
        FR | août 1987                  | GREGORIAN | 1987-08               | 1987-08-01 | 1987-08-31
        FR | vers 1990                  | GREGORIAN | 1990~                 | 1990-01-01 | 1990-12-31
        FR | entre 1988 et 1990         | GREGORIAN | 1988/1990             | 1988-01-01 | 1990-12-31
        FR | de 1988 à 1990             | GREGORIAN | 1988/1990             | 1988-01-01 | 1990-12-31
        FR | à l’automne 1987           | -         | -                     | -          | -
        FR | l’été 1987                 | GREGORIAN | 1987-22               | 1987-06-01 | 1987-08-31
        FR | avant 1950                 | GREGORIAN | ../1950               | -          | 1949-12-31
        FR | les années 1980            | GREGORIAN | 198X                  | 1980-01-01 | 1989-12-31
        FR | peut-être 1964             | GREGORIAN | 1964?                 | 1964-01-01 | 1964-12-31
        SQ | 16 tetor 1987              | GREGORIAN | 1987-10-16            | 1987-10-16 | 1987-10-16
        SQ | më 3 mars 1988             | GREGORIAN | 1988-03-03            | 1988-03-03 | 1988-03-03
        SQ | nëntor 1987                | GREGORIAN | 1987-11               | 1987-11-01 | 1987-11-30
        SQ | rreth vitit 1990           | GREGORIAN | 1990~                 | 1990-01-01 | 1990-12-31
        SQ | midis 1988 dhe 1990        | GREGORIAN | 1988/1990             | 1988-01-01 | 1990-12-31
        SQ | para vitit 1950            | GREGORIAN | ../1950               | -          | 1949-12-31
        SQ | pas 1990                   | GREGORIAN | 1990/..               | 1991-01-01 | -
        SQ | vjeshta e vitit 1987       | GREGORIAN | 1987-23               | 1987-09-01 | 1987-11-30
        SQ | vitet 1980                 | GREGORIAN | 198X                  | 1980-01-01 | 1989-12-31
        EN | 1987~                      | GREGORIAN | 1987~                 | 1987-01-01 | 1987-12-31
        EN | 1987-23                    | GREGORIAN | 1987-23               | 1987-09-01 | 1987-11-30
        EN | 1988/1990                  | GREGORIAN | 1988/1990             | 1988-01-01 | 1990-12-31
        EN | ../1950                    | GREGORIAN | ../1950               | -          | 1950-12-31
        EN | [1991,1992]                | GREGORIAN | [1991,1992]           | 1991-01-01 | 1992-12-31
        EN | [1991, 1992]               | GREGORIAN | [1991,1992]           | 1991-01-01 | 1992-12-31
        """)
    void readsWhatPeopleWrite(
            Language language,
            String words,
            CalendarSystem calendar,
            String edtf,
            LocalDate earliest,
            LocalDate latest) {
        if (calendar == null) {
            assertThatThrownBy(() -> reader.read(words, language)).isInstanceOf(UnreadableDate.class);
            return;
        }
        assertThat(reader.read(words, language)).isEqualTo(new FuzzyDate(words, calendar, edtf, earliest, latest));
    }

    @ParameterizedTest
    @CsvSource({"03/04/1988", "3-4-1988", "3/4/1366"})
    void asksWhichIsTheDayAndWhichTheMonth(String words) {
        AmbiguousDate asked = catchThrowableOfType(AmbiguousDate.class, () -> reader.read(words, Language.EN));
        assertThat(asked.candidates()).hasSize(2);
        for (FuzzyDate candidate : asked.candidates()) {
            assertThat(reader.read(candidate.words(), Language.EN)).isEqualTo(candidate);
        }
    }

    @Test
    void namesBothReadingsOfAnAmbiguousDate() {
        AmbiguousDate asked = catchThrowableOfType(AmbiguousDate.class, () -> reader.read("03/04/1988", Language.EN));
        assertThat(asked.candidates()).extracting(FuzzyDate::words).containsExactly("3 April 1988", "4 March 1988");
    }

    @Test
    void asksWhetherAYearThatHasNotComeYetIsLunar() {
        AmbiguousDate asked = catchThrowableOfType(AmbiguousDate.class, () -> reader.read("1408", Language.EN));
        assertThat(asked.candidates()).extracting(FuzzyDate::words).containsExactly("1408 AH", "1408 AP");
        for (FuzzyDate candidate : asked.candidates()) {
            assertThat(reader.read(candidate.words(), Language.EN)).isEqualTo(candidate);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        soon                    | date.problem.word
        after the war           | date.problem.word
        16 Octember 1987        | date.problem.word
        31 February 1988        | date.problem.noSuchDay
        1987-02-30              | date.problem.noSuchDay
        30 Esfand 1402          | date.problem.noSuchDay
        31 Mehr 1366            | date.problem.noSuchDay
        13/13/1988              | date.problem.noSuchDay
        '0/5/1988'              | date.problem.noSuchDay
        16.10.87                | date.problem.year
        October                 | date.problem.year
        16 October              | date.problem.year
        16 October 87           | date.problem.unreadable
        the 80s                 | date.problem.word
        Mehr 1987               | date.problem.calendars
        October 1366            | date.problem.calendars
        between 1990 and 1988   | date.problem.order
        before                  | date.problem.unreadable
        between 1988            | date.problem.unreadable
        before after 1988       | date.problem.unreadable
        1987 1988               | date.problem.unreadable
        0012                    | date.problem.year
        9999                    | date.problem.year
        between 03/04/1988 and 1990 | date.problem.ambiguousPart
        """)
    void saysWhatIsWrongWithNonsense(String words, String key) {
        assertThatThrownBy(() -> reader.read(words, Language.EN))
                .isInstanceOf(UnreadableDate.class)
                .extracting(problem -> ((UnreadableDate) problem).messageKey())
                .isEqualTo(key);
    }

    @Test
    void refusesNothingAndTooMuch() {
        assertThatThrownBy(() -> reader.read("  ", Language.EN)).isInstanceOf(UnreadableDate.class);
        assertThatThrownBy(() -> reader.read("1".repeat(201), Language.EN)).isInstanceOf(UnreadableDate.class);
    }

    @Test
    void understandsEveryMonthOfEveryLanguageAndCalendar() {
        for (Language language : Language.values()) {
            for (CalendarSystem calendar : CalendarSystem.values()) {
                for (int month = 1; month <= 12; month++) {
                    for (String form : DateWords.of(language).forms(calendar.key() + "." + month)) {
                        int year = List.of(1987, 1366, 1408).get(calendar.ordinal());
                        FuzzyDate read = reader.read("1 " + form + " " + year, language);
                        assertThat(read.earliest()).as(form).isEqualTo(calendar.day(year, month, 1));
                    }
                }
            }
        }
    }
}
