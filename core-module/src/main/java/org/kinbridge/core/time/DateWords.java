package org.kinbridge.core.time;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import org.kinbridge.core.text.Language;

/** What months, seasons and the small words around dates are called in one language. */
final class DateWords {

    private static final Map<Language, DateWords> ALL = new EnumMap<>(Language.class);

    static {
        for (Language language : Language.values()) {
            ALL.put(language, new DateWords(language));
        }
    }

    private final Language language;
    private final Properties entries = new Properties();

    private DateWords(Language language) {
        this.language = language;
        String name = "words_" + language.tag() + ".properties";
        try (InputStream stream = DateWords.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException(name + " is missing");
            }
            entries.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(name, unreadable);
        }
    }

    static DateWords of(Language language) {
        return Objects.requireNonNull(ALL.get(language));
    }

    Set<String> keys() {
        return entries.stringPropertyNames();
    }

    /** All forms of an entry, the one to write first. */
    List<String> forms(String key) {
        String value = entries.getProperty(key);
        if (value == null) {
            throw new IllegalArgumentException("no entry " + key + " in " + language);
        }
        return Arrays.asList(value.split("\\|"));
    }

    String form(String key) {
        return forms(key).get(0);
    }

    String month(CalendarSystem calendar, int month) {
        return form(calendar.key() + "." + month);
    }

    String season(Season season) {
        return form("season." + season.edtf());
    }

    String say(String key, String... parts) {
        return MessageFormat.format(form("say." + key), Stream.of(parts).toArray());
    }

    /** The number in this language's digits, without grouping. */
    String number(int number) {
        String plain = Integer.toString(number);
        if (language != Language.FA) {
            return plain;
        }
        StringBuilder persian = new StringBuilder();
        plain.chars().forEach(digit -> persian.append(digit == '-' ? '-' : (char) ('۰' + digit - '0')));
        return persian.toString();
    }

    String dayOfMonth(int day) {
        return day == 1 && !form("first").equals("1") ? form("first") : number(day);
    }
}
