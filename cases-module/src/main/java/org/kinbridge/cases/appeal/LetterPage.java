package org.kinbridge.cases.appeal;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.kinbridge.core.text.Direction;
import org.kinbridge.core.text.Language;

/** A letter as a printable page: A4, the parts in their usual order, in the direction of its language. */
final class LetterPage {

    private static final String STYLE = """
            @page { size: A4; margin: 26mm 24mm 28mm 24mm;
              @bottom-center { content: counter(page) " / " counter(pages); font-family: 'Source Serif 4'; font-size: 9pt; color: #555 } }
            body { font-family: 'Source Serif 4', Vazirmatn, serif; font-size: 11.5pt; line-height: 1.5; color: #111 }
            body.rtl { font-family: Vazirmatn, 'Source Serif 4', serif; line-height: 1.8 }
            p { margin: 0 0 10pt 0 }
            .date { margin-bottom: 18pt; color: #333 }
            .addressee { margin-bottom: 18pt }
            .subject { font-weight: bold; margin-bottom: 14pt }
            .closing { margin-top: 18pt; margin-bottom: 26pt }
            .signatory { margin-bottom: 4pt }
            .copies { margin-top: 26pt; font-size: 10pt; color: #333 }
            .copies p { margin-bottom: 2pt }
            """;

    private final Language language;
    private final StringBuilder out = new StringBuilder(4096);

    private LetterPage(Language language) {
        this.language = language;
    }

    /** The letter as XHTML for the PDF writer; the date under which it was saved stands on top. */
    static String xhtml(LetterText letter, Instant savedAt) {
        return new LetterPage(letter.language()).write(letter, savedAt);
    }

    private String write(LetterText letter, Instant savedAt) {
        boolean rtl = language.direction() == Direction.RTL;
        String title = letter.subject().isEmpty() ? letter.addressee() : letter.subject();
        out.append("<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"")
                .append(language.tag())
                .append("\" dir=\"")
                .append(language.direction().attribute())
                .append("\"><head><title>")
                .append(escaped(title))
                .append("</title><meta name=\"subject\" content=\"")
                .append(escaped(title))
                .append("\"/><style>")
                .append(STYLE)
                .append("</style></head><body class=\"")
                .append(rtl ? "rtl" : "ltr")
                .append("\">");
        paragraph("date", day(savedAt));
        paragraph("addressee", letter.addressee());
        if (!letter.subject().isEmpty()) {
            paragraph("subject", word("Subject: ", "موضوع: ", "Objet : ", "Lënda: ") + letter.subject());
        }
        paragraph("salutation", letter.salutation());
        letter.body().forEach(text -> paragraph("text", text));
        paragraph("closing", letter.closing());
        letter.signatories().forEach(name -> paragraph("signatory", name));
        copies(letter.copies());
        return out.append("</body></html>").toString();
    }

    private void copies(List<String> copies) {
        if (copies.isEmpty()) {
            return;
        }
        out.append("<div class=\"copies\">");
        paragraph("label", word("Copies to:", "رونوشت:", "Copies :", "Kopje për:"));
        copies.forEach(copy -> paragraph("copy", copy));
        out.append("</div>");
    }

    private void paragraph(String kind, String text) {
        out.append("<p class=\"")
                .append(kind)
                .append("\">")
                .append(escaped(text).replaceAll("\\R", "<br/>"))
                .append("</p>");
    }

    private String word(String english, String persian, String french, String albanian) {
        return switch (language) {
            case EN -> english;
            case FA -> persian;
            case FR -> french;
            case SQ -> albanian;
        };
    }

    private String day(Instant savedAt) {
        ULocale locale = new ULocale(language == Language.FA ? "fa@calendar=persian" : language.tag());
        DateFormat format = DateFormat.getDateInstance(DateFormat.LONG, locale);
        format.setTimeZone(TimeZone.GMT_ZONE);
        return format.format(Date.from(savedAt));
    }

    private static String escaped(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 16);
        text.codePoints().filter(LetterPage::allowedInXml).forEach(c -> {
            switch (c) {
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '&' -> safe.append("&amp;");
                case '"' -> safe.append("&quot;");
                default -> safe.appendCodePoint(c);
            }
        });
        return safe.toString();
    }

    private static boolean allowedInXml(int c) {
        return c == '\n'
                || c == '\r'
                || c == '\t'
                || c >= 0x20 && c != 0xFFFE && c != 0xFFFF && (c < 0xD800 || c > 0xDFFF);
    }
}
