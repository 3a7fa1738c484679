package org.kinbridge.cases.importing;

import java.util.Arrays;
import java.util.Set;
import org.kinbridge.core.problem.InvalidInput;

/** Reads a table from the bytes of a file; what it is is seen from the bytes, never from the file's name. */
final class SheetReader {

    /** The largest file that is read, in octets. */
    static final int LIMIT = 10_000_000;

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLD_EXCEL = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0};
    private static final byte[] PDF = {'%', 'P', 'D', 'F'};

    private SheetReader() {}

    /** @throws InvalidInput for field {@code file}, saying what to do instead */
    static Sheet read(byte[] bytes) {
        if (bytes.length == 0) {
            throw new InvalidInput("file", "families.refused.empty");
        }
        if (bytes.length > LIMIT) {
            throw new InvalidInput("file", "families.refused.tooLarge", LIMIT / 1_000_000);
        }
        if (begins(bytes, ZIP)) {
            return zipped(bytes);
        }
        if (begins(bytes, OLD_EXCEL)) {
            throw new InvalidInput("file", "families.refused.oldExcel");
        }
        if (begins(bytes, PDF)) {
            throw new InvalidInput("file", "families.refused.format");
        }
        return CsvSheet.read(TextDecoding.decode(bytes));
    }

    private static Sheet zipped(byte[] bytes) {
        Set<String> entries = ZipGuard.entries(bytes);
        if (entries.contains("xl/workbook.xml")) {
            return XlsxSheet.read(bytes);
        }
        if (entries.contains("content.xml")) {
            return OdsSheet.read(bytes);
        }
        throw new InvalidInput("file", "families.refused.format");
    }

    private static boolean begins(byte[] bytes, byte[] magic) {
        return bytes.length >= magic.length && Arrays.equals(Arrays.copyOf(bytes, magic.length), magic);
    }
}
