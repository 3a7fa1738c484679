package org.kinbridge.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.kinbridge.core.text.Language;

class FuzzyDateTest {

    private static final FuzzyDateReader READER =
            new FuzzyDateReader(Clock.fixed(Instant.parse("2026-03-01T12:00:00Z"), ZoneOffset.UTC));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        16 October 1987       | EN | 16 October 1987                     | 24 Mehr 1366
        16 October 1987       | FA | ۱۶ اکتبر ۱۹۸۷                       | ۲۴ مهر ۱۳۶۶
        16 October 1987       | FR | 16 octobre 1987                     | 24 mehr 1366
        16 October 1987       | SQ | 16 tetor 1987                       | 24 mehr 1366
        1 March 1988          | FR | 1er mars 1988                       | 11 esfand 1366
        Mehr 1366             | EN | between 23 September 1987 and 22 October 1987 | Mehr 1366
        Mehr 1366             | FA | بین ۲۳ سپتامبر ۱۹۸۷ و ۲۲ اکتبر ۱۹۸۷ | مهر ۱۳۶۶
        1366                  | EN | between 21 March 1987 and 20 March 1988 | 1366
        1987                  | EN | 1987                                | between 11 Dey 1365 and 10 Dey 1366
        c. 1990               | EN | about 1990                          | about 1368 or 1369
        c. March 1990         | EN | about March 1990                    | about Esfand 1368 or Farvardin 1369
        c. 1990               | FA | حدود ۱۹۹۰                           | حدود ۱۳۶۸ یا ۱۳۶۹
        autumn 1987~          | EN | about autumn 1987                   | about 1366
        c. 24 Mehr 1366       | EN | about 16 October 1987               | about 24 Mehr 1366
        1964?                 | EN | perhaps 1964                        | perhaps between 11 Dey 1342 and 10 Dey 1343
        between 1988 and 1990 | EN | between 1988 and 1990               | between 11 Dey 1366 and 10 Dey 1369
        1991/1992             | EN | 1991 or 1992                        | between 11 Dey 1369 and 10 Dey 1370 or between 11 Dey 1370 and 10 Dey 1371
        before 1950           | EN | 1949 or earlier                     | 10 Dey 1328 or earlier
        before 1950           | FA | ۱۹۴۹ یا پیش از آن                   | ۱۰ دی ۱۳۲۸ یا پیش از آن
        after 1990            | EN | 1991 or later                       | 11 Dey 1369 or later
        autumn 1987           | EN | autumn 1987                         | between 10 Shahrivar 1366 and 9 Azar 1366
        autumn 1366           | FA | بین ۲۳ سپتامبر ۱۹۸۷ و ۲۱ دسامبر ۱۹۸۷ | پاییز ۱۳۶۶
        1980s                 | EN | the 1980s                           | between 11 Dey 1358 and 10 Dey 1368
        1980s                 | FA | دههٔ ۱۹۸۰                           | بین ۱۱ دی ۱۳۵۸ و ۱۰ دی ۱۳۶۸
        """)
    void isSaidInBothCalendars(String words, Language language, String gregorian, String jalali) {
        FuzzyDate date = READER.read(words, Language.EN);
        assertThat(date.describe(language, CalendarSystem.GREGORIAN)).isEqualTo(gregorian);
        assertThat(date.describe(language, CalendarSystem.JALALI)).isEqualTo(jalali);
    }

    @Test
    void keepsTheWordsAsGiven() {
        assertThat(READER.read(" ۲۴ مهر ۱۳۶۶ ", Language.EN).words()).isEqualTo("۲۴ مهر ۱۳۶۶");
    }

    @Test
    void refusesBoundsBeyondItsValue() {
        LocalDate before = LocalDate.of(1986, 12, 31);
        LocalDate inside = LocalDate.of(1987, 5, 1);
        assertThatThrownBy(() -> new FuzzyDate("x", CalendarSystem.GREGORIAN, "1987", before, inside))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new FuzzyDate(" ", CalendarSystem.GREGORIAN, "1987", inside, inside))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> FuzzyDate.ofEdtf("../..")).isInstanceOf(IllegalArgumentException.class);
    }

    @Property(tries = 2000)
    void neverEndsBeforeItBegins(@ForAll("edtf") String edtf) {
        FuzzyDate date = FuzzyDate.ofEdtf(edtf);
        if (date.earliest() != null && date.latest() != null) {
            assertThat(date.earliest()).isBeforeOrEqualTo(date.latest());
        }
    }

    @Property(tries = 2000)
    void edtfIsReadAsItStands(@ForAll("edtf") String edtf) {
        assertThat(FuzzyDate.ofEdtf(edtf).edtf()).isEqualTo(edtf);
        FuzzyDate typed = READER.read(edtf, Language.EN);
        assertThat(typed.earliest()).isEqualTo(FuzzyDate.ofEdtf(edtf).earliest());
        assertThat(typed.latest()).isEqualTo(FuzzyDate.ofEdtf(edtf).latest());
        if (!edtf.matches("\\d{4}/\\d{4}")) {
            assertThat(typed.edtf()).isEqualTo(edtf);
        }
    }

    @Property(tries = 2000)
    void aDaySaidInAnyLanguageAndCalendarIsReadBack(
            @ForAll("days") LocalDate day, @ForAll Language language, @ForAll CalendarSystem calendar) {
        String said = FuzzyDate.ofDay(day).describe(language, calendar);
        FuzzyDate read = READER.read(said, language);
        assertThat(read.day()).as(said).contains(day);
        assertThat(read.calendar()).isEqualTo(calendar);
    }

    @Property(tries = 1000)
    void whateverIsTypedIsReadOrRefusedPlainly(@ForAll("scribble") String words, @ForAll Language language) {
        try {
            FuzzyDate date = READER.read(words, language);
            FuzzyDate again = FuzzyDate.ofEdtf(date.edtf());
            assertThat(again.edtf()).isEqualTo(date.edtf());
            assertThat(date.describe(language, CalendarSystem.JALALI)).isNotBlank();
        } catch (UnreadableDate refused) {
            assertThat(refused.messageKey()).startsWith("date.problem.");
        }
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(1883, 1, 1).toEpochDay(),
                        LocalDate.of(2025, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    @Provide
    Arbitrary<String> edtf() {
        Arbitrary<String> single = single();
        Arbitrary<String> span = Combinators.combine(single, single)
                .as((a, b) ->
                        FuzzyDate.ofEdtf(a).order().isAfter(FuzzyDate.ofEdtf(b).order()) ? b + "/" + a : a + "/" + b);
        Arbitrary<String> open = single.flatMap(a -> Arbitraries.of("../" + a, a + "/.."));
        Arbitrary<String> set = single.list().ofMinSize(1).ofMaxSize(4).map(all -> "[" + String.join(",", all) + "]");
        return Arbitraries.oneOf(single, span, open, set);
    }

    private Arbitrary<String> single() {
        Arbitrary<String> plain = Combinators.combine(
                        days(),
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.integers().between(21, 24))
                .as((day, form, season) -> switch (form) {
                    case 0 -> day.toString();
                    case 1 -> day.toString().substring(0, 7);
                    case 2 -> day.toString().substring(0, 4);
                    case 3 -> day.toString().substring(0, 3) + "X";
                    default -> day.getYear() + "-" + season;
                });
        return Combinators.combine(plain, Arbitraries.of("", "", "~", "?", "%")).as(String::concat);
    }

    @Provide
    Arbitrary<String> scribble() {
        Arbitrary<String> word = Arbitraries.of(
                "1987",
                "۱۳۶۶",
                "16",
                "مهر",
                "October",
                "between",
                "and",
                "or",
                "c.",
                "?",
                "before",
                "تا",
                "از",
                "autumn",
                "198x",
                "1980s",
                "3/4/1988",
                "1991/1992",
                "/",
                "-",
                "until",
                "AH",
                "entre",
                "mars",
                "[",
                "]",
                "..",
                "%",
                "~",
                "دهه");
        return word.list().ofMaxSize(6).map(words -> String.join(" ", words));
    }

    @ParameterizedTest
    @EnumSource
    void everyLanguageHasTheSameEntries(Language language) {
        assertThat(new TreeSet<>(DateWords.of(language).keys()))
                .isEqualTo(new TreeSet<>(DateWords.of(Language.EN).keys()));
    }
}
