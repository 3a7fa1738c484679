package org.kinbridge.cases.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Writes a table as XLSX. Every cell is text, and is formatted as text, so that it stays text when somebody edits it;
 * one that would be a formula in another file gets an apostrophe in front, as in CSV, because the table may be saved as
 * CSV later.
 */
final class XlsxText {

    private static final String STARTS_A_FORMULA = "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20";
    private static final Pattern NOT_IN_XML = Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]");
    private static final int LONGEST_CELL = 32_767;
    private static final double WIDTH = 24;

    private XlsxText() {}

    /** @param rows the first is the heading */
    static byte[] write(List<List<String>> rows, boolean rightToLeft) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 16);
        try (Workbook workbook = new Workbook(out, "Kinbridge", null)) {
            Worksheet sheet = workbook.newWorksheet("1");
            if (rightToLeft) {
                sheet.rightToLeft();
            }
            sheet.freezePane(0, 1);
            for (int row = 0; row < rows.size(); row++) {
                write(sheet, row, rows.get(row));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void write(Worksheet sheet, int row, List<String> cells) {
        for (int column = 0; column < cells.size(); column++) {
            sheet.value(row, column, cell(cells.get(column)));
            sheet.style(row, column).format("@").set();
            if (row == 0) {
                sheet.style(row, column).format("@").bold().set();
                sheet.width(column, WIDTH);
            }
        }
    }

    static String cell(String value) {
        boolean formula = !value.isEmpty() && STARTS_A_FORMULA.indexOf(value.charAt(0)) >= 0;
        String text = (formula ? "'" : "") + NOT_IN_XML.matcher(value).replaceAll("");
        return text.length() <= LONGEST_CELL ? text : text.substring(0, LONGEST_CELL);
    }
}
