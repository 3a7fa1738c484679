package org.kinbridge.core.text;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes comma-separated values (RFC 4180) for spreadsheets: UTF-8 with a byte order mark, so that Persian survives, and
 * no cell that a spreadsheet would run as a formula.
 */
public final class CsvText {

    private static final String STARTS_A_FORMULA = "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20";

    private CsvText() {}

    /** @param rows the first is the heading */
    public static byte[] write(List<List<String>> rows) {
        String text = rows.stream()
                .map(row -> row.stream().map(CsvText::cell).collect(Collectors.joining(",")))
                .collect(Collectors.joining("\r\n", "\ufeff", "\r\n"));
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** One cell, quoted; an apostrophe in front keeps a spreadsheet from running it. */
    static String cell(String value) {
        boolean formula = !value.isEmpty() && STARTS_A_FORMULA.indexOf(value.charAt(0)) >= 0;
        return '"' + (formula ? "'" : "") + value.replace("\"", "\"\"") + '"';
    }
}
