package org.kinbridge.cases.importing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.kinbridge.cases.person.Kinship;
import org.kinbridge.core.time.FuzzyDateReader;

/** The sample of the case list and its twins in other formats. */
final class Samples {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    static final FuzzyDateReader DATES =
            new FuzzyDateReader(Clock.fixed(Instant.parse("2026-11-23T08:00:00Z"), ZoneOffset.UTC));

    private Samples() {}

    static byte[] csv() {
        try (InputStream in = Samples.class.getResourceAsStream("/samples/families.csv")) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Sheet sheet() {
        return SheetReader.read(csv());
    }

    static List<ReadRow> rows() {
        return rows(sheet(), Map.of());
    }

    static List<ReadRow> rows(Sheet sheet, Map<String, Kinship> answers) {
        RowReader.Understanding understanding =
                new RowReader.Understanding(ColumnMapping.guess(sheet.headings()), answers);
        return new RowReader(sheet, "families.csv", understanding, DATES, TODAY).readAll();
    }

    /** The rows below the sample's headings, given as cells parted by a bar. */
    static List<ReadRow> rows(String... lines) {
        StringBuilder text = new StringBuilder(
                "file;sought person;father's name;born;missing since;where;circumstances;who asks;relation;phone;remarks\n");
        for (String line : lines) {
            text.append(line.replace('|', ';')).append('\n');
        }
        return rows(SheetReader.read(text.toString().getBytes(StandardCharsets.UTF_8)), Map.of());
    }

    static byte[] xlsx(Sheet sheet) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Test", "1.0")) {
            Worksheet worksheet = workbook.newWorksheet("families");
            write(worksheet, 0, sheet.headings());
            for (Sheet.Line line : sheet.lines()) {
                write(worksheet, line.number() - 1, line.cells());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void write(Worksheet worksheet, int row, List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            if (!cells.get(i).isEmpty()) {
                worksheet.value(row, i, cells.get(i));
            }
        }
    }

    /** As an office program writes it: empty cells and the million rows at the end are said once and repeated. */
    static byte[] ods(Sheet sheet) {
        StringBuilder xml = new StringBuilder("""
                <?xml version="1.0" encoding="UTF-8"?>
                <office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
                 xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
                 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0">
                <office:body><office:spreadsheet><table:table table:name="families">
                """);
        odsRow(xml, sheet.headings());
        sheet.lines().forEach(line -> odsRow(xml, line.cells()));
        xml.append("<table:table-row table:number-rows-repeated=\"1048560\"><table:table-cell"
                + " table:number-columns-repeated=\"16384\"/></table:table-row>"
                + "</table:table></office:spreadsheet></office:body></office:document-content>");
        return zip(Map.of("content.xml", xml.toString().getBytes(StandardCharsets.UTF_8)));
    }

    private static void odsRow(StringBuilder xml, List<String> cells) {
        xml.append("<table:table-row>");
        for (String cell : cells) {
            String text = cell.replace("&", "&amp;").replace("<", "&lt;");
            xml.append(
                    cell.isEmpty()
                            ? "<table:table-cell/>"
                            : "<table:table-cell office:value-type=\"string\"><text:p>" + text
                                    + "</text:p></table:table-cell>");
        }
        xml.append("<table:table-cell table:number-columns-repeated=\"16373\"/></table:table-row>");
    }

    static byte[] zip(Map<String, byte[]> entries) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
