package org.kinbridge.cases.importing;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import org.kinbridge.core.problem.InvalidInput;

/**
 * Reads the first table of an OpenDocument spreadsheet (ISO/IEC 26300): rows and cells may say that they are repeated,
 * up to a million times for an empty sheet's end, so repetition counts only where something is written.
 */
final class OdsSheet {

    private static final String TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";
    private static final String OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";
    private static final String TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";

    private final Sheet.Builder sheet = new Sheet.Builder();
    private final XMLStreamReader xml;
    private int row;

    private OdsSheet(XMLStreamReader xml) {
        this.xml = xml;
    }

    /** @throws InvalidInput for field {@code file}, if it is damaged or no spreadsheet */
    static Sheet read(byte[] bytes) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try (ZipFile zip = ZipGuard.open(bytes);
                InputStream content = zip.getInputStream(zip.getEntry("content.xml"))) {
            return new OdsSheet(factory.createXMLStreamReader(content, "UTF-8")).firstTable();
        } catch (IOException | XMLStreamException | NumberFormatException damaged) {
            throw new InvalidInput("file", "families.refused.damaged");
        }
    }

    private Sheet firstTable() throws XMLStreamException {
        boolean inTable = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT && is(TABLE, "table")) {
                inTable = true;
            } else if (event == XMLStreamConstants.END_ELEMENT && is(TABLE, "table")) {
                return sheet.build();
            } else if (inTable && event == XMLStreamConstants.START_ELEMENT && is(TABLE, "table-row")) {
                readRow(repeated("number-rows-repeated"));
            }
        }
        throw new InvalidInput("file", "families.refused.format");
    }

    private void readRow(int times) throws XMLStreamException {
        List<String> cells = new ArrayList<>();
        int blanks = 0;
        while (!(xml.next() == XMLStreamConstants.END_ELEMENT && is(TABLE, "table-row"))) {
            if (xml.isStartElement() && (is(TABLE, "table-cell") || is(TABLE, "covered-table-cell"))) {
                int wide = repeated("number-columns-repeated");
                String shown = readCell();
                if (shown.isEmpty()) {
                    blanks = Math.min(blanks + wide, Sheet.MOST_COLUMNS * 30);
                } else {
                    pad(cells, blanks);
                    blanks = 0;
                    for (int i = 0; i < Math.min(wide, Sheet.MOST_COLUMNS * 30); i++) {
                        cells.add(shown);
                    }
                }
            }
        }
        boolean written = !cells.isEmpty();
        for (int i = 0; written && i < times; i++) {
            sheet.add(row + 1 + i, cells);
        }
        row += times;
    }

    private static void pad(List<String> cells, int blanks) {
        for (int i = 0; i < blanks; i++) {
            cells.add("");
        }
    }

    /** The cell's day, its plain number, or its paragraphs; notes of readers in the margin do not count. */
    private String readCell() throws XMLStreamException {
        String name = xml.getLocalName();
        String type = Objects.requireNonNullElse(xml.getAttributeValue(OFFICE, "value-type"), "");
        String day = xml.getAttributeValue(OFFICE, "date-value");
        String number = xml.getAttributeValue(OFFICE, "value");
        String paragraphs = paragraphs(name);
        if (type.equals("date") && day != null) {
            return day.replaceFirst("T00:00:00(?:\\.0+)?$", "").replace('T', ' ');
        }
        boolean counts = type.equals("float") && number != null;
        return counts ? new BigDecimal(number).stripTrailingZeros().toPlainString() : paragraphs;
    }

    private String paragraphs(String cell) throws XMLStreamException {
        StringBuilder out = new StringBuilder();
        int notes = 0;
        while (true) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT && is(TABLE, cell)) {
                return out.toString();
            }
            if (is(OFFICE, "annotation", event)) {
                notes += event == XMLStreamConstants.START_ELEMENT ? 1 : -1;
            } else if (notes == 0) {
                append(event, out);
            }
            if (out.length() > Sheet.LONGEST_CELL) {
                throw new InvalidInput("file", "families.refused.cell", Sheet.LONGEST_CELL);
            }
        }
    }

    private void append(int event, StringBuilder out) {
        if (event == XMLStreamConstants.CHARACTERS) {
            out.append(xml.getText());
        } else if (is(TEXT, "p", event) && event == XMLStreamConstants.START_ELEMENT && out.length() > 0) {
            out.append('\n');
        } else if (is(TEXT, "s", event) && event == XMLStreamConstants.START_ELEMENT) {
            String many = xml.getAttributeValue(TEXT, "c");
            out.append(" ".repeat(many == null ? 1 : Math.min(Integer.parseInt(many), 100)));
        } else if (is(TEXT, "line-break", event) && event == XMLStreamConstants.START_ELEMENT) {
            out.append('\n');
        }
    }

    private boolean is(String space, String name, int event) {
        return (event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT)
                && is(space, name);
    }

    private boolean is(String space, String name) {
        return name.equals(xml.getLocalName()) && space.equals(xml.getNamespaceURI());
    }

    private int repeated(String attribute) {
        @Nullable String times = xml.getAttributeValue(TABLE, attribute);
        return times == null ? 1 : Math.max(1, Integer.parseInt(times));
    }
}
