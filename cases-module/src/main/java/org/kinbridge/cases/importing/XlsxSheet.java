package org.kinbridge.cases.importing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.kinbridge.core.problem.InvalidInput;

/** Reads the first sheet of an Office Open XML workbook. Cells hold what they show: a formula is its last result. */
final class XlsxSheet {

    private XlsxSheet() {}

    /** @throws InvalidInput for field {@code file}, if it is damaged */
    static Sheet read(byte[] bytes) {
        Sheet.Builder sheet = new Sheet.Builder();
        try (ReadableWorkbook workbook =
                        new ReadableWorkbook(new ByteArrayInputStream(bytes), new ReadingOptions(true, true));
                Stream<Row> rows = workbook.getFirstSheet().openStream()) {
            rows.forEach(row -> sheet.add(row.getRowNum(), cells(row)));
        } catch (IOException | ExcelReaderException | NumberFormatException damaged) {
            throw new InvalidInput("file", "families.refused.damaged");
        }
        return sheet.build();
    }

    private static List<String> cells(Row row) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < row.getCellCount(); i++) {
            cells.add(row.getOptionalCell(i).map(XlsxSheet::shown).orElse(""));
        }
        return cells;
    }

    private static String shown(Cell cell) {
        if (cell.getType() != CellType.NUMBER) {
            return Objects.requireNonNullElse(cell.getText(), "");
        }
        return isDate(cell) ? day(cell.asDate()) : plain(cell.asNumber());
    }

    /** Numbers that the workbook shows as dates have letters for year or day in their format. */
    private static boolean isDate(Cell cell) {
        String format = cell.getDataFormatString();
        return format != null
                && format.replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]", "").matches("(?is).*[yd].*");
    }

    private static String day(LocalDateTime shown) {
        return shown.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? shown.toLocalDate().toString()
                : shown.toString().replace('T', ' ');
    }

    /** A telephone number that was typed as a number must not become 3.55E+11. */
    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
