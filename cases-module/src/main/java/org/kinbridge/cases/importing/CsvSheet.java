package org.kinbridge.cases.importing;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.kinbridge.core.problem.InvalidInput;

/** Reads separated values: comma, semicolon or tab, seen from the first line; quoted cells may hold any of them. */
final class CsvSheet {

    private static final char[] SEPARATORS = {',', ';', '\t'};

    private CsvSheet() {}

    /** @throws InvalidInput for field {@code file}, if quotation marks do not match or there is nothing in it */
    static Sheet read(String text) {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(separator(text))
                .setIgnoreEmptyLines(false)
                .get();
        Sheet.Builder sheet = new Sheet.Builder();
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            for (CSVRecord record : parser) {
                sheet.add((int) record.getRecordNumber(), List.of(record.values()));
            }
        } catch (IOException | UncheckedIOException broken) {
            throw new InvalidInput("file", "families.refused.quotes");
        }
        return sheet.build();
    }

    /** The one that stands most often outside of quotation marks in the line of headings. */
    private static char separator(String text) {
        int[] counts = new int[SEPARATORS.length];
        boolean quoted = false;
        boolean seen = false;
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            quoted ^= sign == '"';
            if (!quoted && sign == '\n' && seen) {
                break;
            }
            seen |= !Character.isWhitespace(sign);
            for (int s = 0; s < SEPARATORS.length; s++) {
                counts[s] += !quoted && sign == SEPARATORS[s] ? 1 : 0;
            }
        }
        int best = 0;
        for (int s = 1; s < SEPARATORS.length; s++) {
            best = counts[s] > counts[best] ? s : best;
        }
        return SEPARATORS[best];
    }
}
