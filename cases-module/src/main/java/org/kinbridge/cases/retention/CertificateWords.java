package org.kinbridge.cases.retention;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import org.kinbridge.core.text.Language;

/** The texts of the certificate: English and Persian. */
final class CertificateWords {

    private final Properties texts = new Properties();
    private final ULocale locale;

    private CertificateWords(Language language) {
        this.locale = new ULocale(language == Language.FA ? "fa_IR@calendar=persian;numbers=arabext" : language.tag());
        String file = "certificate_" + language.tag() + ".properties";
        try (InputStream in = Objects.requireNonNull(CertificateWords.class.getResourceAsStream(file), file)) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static CertificateWords in(Language language) {
        return new CertificateWords(language);
    }

    /** The text with its arguments; a key that does not exist is said as it is. */
    String of(String key, Object... arguments) {
        return new MessageFormat(texts.getProperty(key, key), locale).format(arguments);
    }

    /** What a table holds, in words; empty if there are none for it. */
    Optional<String> table(String name) {
        return Optional.ofNullable(texts.getProperty("table." + name));
    }

    String number(long count) {
        return NumberFormat.getIntegerInstance(locale).format(count);
    }

    String day(int style, Instant at) {
        DateFormat format = DateFormat.getDateInstance(style, locale);
        format.setTimeZone(TimeZone.GMT_ZONE);
        return format.format(Date.from(at));
    }
}
