package org.kinbridge.newsletter.rendition;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import org.kinbridge.core.text.Language;
import org.kinbridge.newsletter.publication.IssueNumber;
import org.kinbridge.newsletter.publication.Numbering;
import org.kinbridge.newsletter.publication.YearNumber;

/** The words around the pieces, the digits and the dates of one language. Persian dates are Jalali. */
public final class Wording {

    private static final String BUNDLE = "org.kinbridge.newsletter.rendition.texts";
    private static final Map<Language, Wording> ALL = new ConcurrentHashMap<>();

    private final Language language;
    private final ResourceBundle texts;

    private Wording(Language language) {
        this.language = language;
        this.texts = ResourceBundle.getBundle(
                BUNDLE,
                language.locale(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    static Wording of(Language language) {
        return ALL.computeIfAbsent(language, Wording::new);
    }

    /** The text of this key; its places filled with the arguments. */
    public String text(String key, String... arguments) {
        return MessageFormat.format(texts.getString(key), (Object[]) arguments);
    }

    /** A whole number in the digits of the language, not grouped. */
    public String number(int number) {
        NumberFormat format = NumberFormat.getIntegerInstance(locale());
        format.setGroupingUsed(false);
        return format.format(number);
    }

    /** The number of an issue, as it is shown on its cover. */
    public String issue(IssueNumber shown) {
        YearNumber inYear = shown.inYear();
        if (inYear == null) {
            return text("issue", number(shown.running()));
        }
        String key = shown.numbering() == Numbering.YEAR ? "issue-year" : "issue-year-running";
        return text(key, number(inYear.year()), number(inYear.number()), number(shown.running()));
    }

    /** Day, month in words, and year. */
    public String date(LocalDate day) {
        return format("d MMMM y", day);
    }

    /** Month in words and year. */
    public String month(LocalDate day) {
        return format("LLLL y", day);
    }

    private String format(String pattern, LocalDate day) {
        DateFormat format = new SimpleDateFormat(pattern, locale());
        format.setTimeZone(TimeZone.GMT_ZONE);
        return format.format(Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant()));
    }

    private ULocale locale() {
        return language == Language.FA
                ? new ULocale("fa_IR@calendar=persian;numbers=arabext")
                : ULocale.forLocale(language.locale()).setKeywordValue("calendar", "gregorian");
    }
}
