package org.kinbridge.cases.export;

import java.util.List;
import org.kinbridge.core.text.CsvText;

/** The formats of a list. In neither can a cell run as a formula. */
public enum SpreadsheetFormat {
    CSV("text/csv") {
        @Override
        byte[] write(List<List<String>> rows, boolean rightToLeft) {
            return CsvText.write(rows);
        }
    },
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet") {
        @Override
        byte[] write(List<List<String>> rows, boolean rightToLeft) {
            return XlsxText.write(rows, rightToLeft);
        }
    };

    private final String contentType;

    SpreadsheetFormat(String contentType) {
        this.contentType = contentType;
    }

    String contentType() {
        return contentType;
    }

    /** The ending of a file name, without the dot. */
    public String extension() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** @param rows the first is the heading */
    abstract byte[] write(List<List<String>> rows, boolean rightToLeft);
}
