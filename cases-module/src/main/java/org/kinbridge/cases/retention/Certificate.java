package org.kinbridge.cases.retention;

import com.ibm.icu.text.DateFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.kinbridge.cases.reference.BeyondRecall;
import org.kinbridge.core.text.Language;

/**
 * The page that certifies an erasure: what kinds of records and how many, who asked and who confirmed, on what ground,
 * and what could not be called back. It names nobody of the case and repeats nothing of it. Only kinds that have a word
 * here are counted: that there was something under the seal must not be seen afterwards either (rule 2).
 */
final class Certificate {

    private static final String STYLE = """
            @page { size: A4; margin: 22mm 22mm 24mm 22mm }
            body { font-family: Vazirmatn, sans-serif; font-size: 11pt; line-height: 1.5 }
            body.rtl { text-align: right }
            h1 { font-size: 18pt; margin: 0 0 14pt 0 }
            h2 { font-size: 13pt; margin: 16pt 0 6pt 0 }
            p { margin: 0 0 6pt 0 }
            table { width: 100%; border-collapse: collapse }
            th, td { border-bottom: 0.5pt solid #999; padding: 2pt 4pt; text-align: left }
            body.rtl th, body.rtl td { text-align: right }
            td.number, th.number { width: 70pt }
            .small { font-size: 9pt; color: #444 }
            """;

    private static final String HISTORY = "_aud";

    private static final Pattern ISOLATED = Pattern.compile("\\u2066([^\\u2066\\u2069<>]*)\\u2069");

    private final Language language;
    private final CertificateWords words;
    private final StringBuilder out = new StringBuilder(4096);

    private Certificate(Language language) {
        this.language = language;
        this.words = CertificateWords.in(language);
    }

    /** The certificate as XHTML for the PDF writer. */
    static String xhtml(ErasureView erasure, CaseErasure.Erased erased, Language language) {
        return new Certificate(language).write(erasure, erased);
    }

    private String write(ErasureView erasure, CaseErasure.Erased erased) {
        boolean rtl = language == Language.FA;
        String title = words.of("title", erasure.reference());
        out.append("<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"")
                .append(language.tag())
                .append("\" dir=\"")
                .append(rtl ? "rtl" : "ltr")
                .append("\"><head><title>")
                .append(escaped(title))
                .append("</title><meta name=\"subject\" content=\"")
                .append(escaped(title))
                .append("\"/><style>")
                .append(STYLE)
                .append("</style></head><body class=\"")
                .append(rtl ? "rtl" : "ltr")
                .append("\">");
        element("h1", title);
        element("p", words.of("lead"));
        element("p", words.of("ground", words.of("ground." + erasure.ground().name())));
        element("p", words.of("asked", erasure.askedBy(), moment(erasure.askedAt())));
        element("p", words.of("confirmed", erasure.endedBy(), moment(Objects.requireNonNull(erasure.endedAt()))));
        element("p", words.of("persons", erased.persons(), erased.stay()));
        records(erased.rows());
        beyondRecall(erased);
        out.append("<h2>").append(escaped(words.of("stays"))).append("</h2>");
        element("p", words.of("stays.list"));
        out.append("<p class=\"small\">")
                .append(isolated(
                        words.of("ids", erasure.id().toString(), erasure.file().toString())))
                .append("</p>");
        return out.append("</body></html>").toString();
    }

    private void records(Map<String, Long> rows) {
        Map<String, long[]> kinds = new TreeMap<>();
        rows.forEach((table, count) -> {
            boolean history = table.endsWith(HISTORY);
            String base = history ? table.substring(0, table.length() - HISTORY.length()) : table;
            words.table(base)
                    .ifPresent(known -> kinds.computeIfAbsent(known, kind -> new long[2])[history ? 1 : 0] += count);
        });
        element("h2", words.of("records"));
        out.append("<table><thead><tr>");
        cells(
                "<th>" + escaped(words.of("kind")) + "</th>",
                number("th", words.of("rows")),
                number("th", words.of("history")));
        out.append("</tr></thead><tbody>");
        kinds.forEach((kind, counts) -> {
            out.append("<tr>");
            cells(
                    "<td>" + escaped(kind) + "</td>",
                    number("td", words.number(counts[0])),
                    number("td", words.number(counts[1])));
            out.append("</tr>");
        });
        out.append("<tr><td colspan=\"3\">").append(escaped(words.of("others"))).append("</td></tr></tbody></table>");
    }

    private static String number(String element, String text) {
        return "<" + element + " class=\"number\">" + escaped(text) + "</" + element + ">";
    }

    /** The PDF writer sets the columns of a table from left to right in every language. */
    private void cells(String first, String second, String third) {
        if (language == Language.FA) {
            out.append(third).append(second).append(first);
        } else {
            out.append(first).append(second).append(third);
        }
    }

    private void beyondRecall(CaseErasure.Erased erased) {
        element("h2", words.of("gone"));
        Map<String, Integer> lines = new LinkedHashMap<>();
        for (BeyondRecall gone : erased.beyondRecall()) {
            String line = words.of("gone." + gone.kind(), day(gone.on()), gone.where());
            lines.merge(line, 1, Integer::sum);
        }
        lines.forEach((line, times) -> element("p", times == 1 ? line : words.of("times", line, times)));
        element("p", words.of("gone.backups"));
    }

    /** Keeps numbers and references together: the texts do it by marks, the PDF writer knows elements only. */
    private static String isolated(String text) {
        return ISOLATED.matcher(escaped(text)).replaceAll("<bdi dir=\"ltr\">$1</bdi>");
    }

    private void element(String name, String text) {
        out.append('<')
                .append(name)
                .append('>')
                .append(isolated(text))
                .append("</")
                .append(name)
                .append('>');
    }

    private String day(LocalDate day) {
        return words.day(DateFormat.LONG, day.atStartOfDay(ZoneOffset.UTC).toInstant());
    }

    private String moment(Instant at) {
        return words.day(DateFormat.LONG, at);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
