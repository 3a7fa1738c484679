package org.kinbridge.cases.attachment;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Looks into a file of a word processor, which is a ZIP archive: reads its directory, and of its contents only the few
 * octets that say what it is. Nothing else is unpacked, so that a small file cannot grow to fill the memory.
 */
final class OfficeFile {

    private static final int END = 0x06054b50;
    private static final int ENTRY = 0x02014b50;
    private static final int LONGEST_COMMENT = 65_557;
    private static final int MOST_UNPACKED = 65_536;
    private static final int LOCAL_HEADER = 30;
    private static final String CONTENT_TYPES = "[Content_Types].xml";

    /** Where the content of an entry lies. @param method 0 if stored, 8 if deflated */
    private record Entry(int method, int packed, int offset) {}

    private final ByteBuffer zip;
    private final Map<String, Entry> entries = new LinkedHashMap<>();

    private OfficeFile(byte[] content) {
        this.zip = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** @throws org.kinbridge.core.problem.InvalidInput if it is another archive, or carries macros */
    static FileKind kindOf(byte[] content) {
        try {
            OfficeFile file = new OfficeFile(content);
            file.readDirectory();
            return file.kind();
        } catch (IOException
                | BufferUnderflowException
                | IllegalArgumentException
                | IndexOutOfBoundsException damaged) {
            throw FileSniffer.refused("damaged");
        }
    }

    private FileKind kind() throws IOException {
        String types = content(CONTENT_TYPES);
        if (entries.keySet().stream().anyMatch(OfficeFile::isMacro) || types.contains("macroEnabled")) {
            throw FileSniffer.refused("macros");
        }
        if (types.contains("wordprocessingml.document.main+xml") && entries.containsKey("word/document.xml")) {
            return FileKind.DOCX;
        }
        if (content("mimetype").equals(FileKind.ODT.contentType())) {
            return FileKind.ODT;
        }
        throw FileSniffer.refused("archive");
    }

    private static boolean isMacro(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith("vbaproject.bin") || lower.startsWith("basic/") || lower.startsWith("scripts/");
    }

    private void readDirectory() {
        zip.position(directory());
        while (zip.remaining() > Integer.BYTES && zip.getInt(zip.position()) == ENTRY) {
            int start = zip.position();
            int nameLength = unsigned(start + 28);
            byte[] name = new byte[nameLength];
            zip.position(start + 46);
            zip.get(name);
            entries.put(
                    new String(name, StandardCharsets.UTF_8),
                    new Entry(unsigned(start + 10), zip.getInt(start + 20), zip.getInt(start + 42)));
            zip.position(start + 46 + nameLength + unsigned(start + 30) + unsigned(start + 32));
        }
    }

    /** Where the directory begins: the record at the very end says it. */
    private int directory() {
        int lowest = Math.max(0, zip.limit() - LONGEST_COMMENT);
        for (int at = zip.limit() - 22; at >= lowest; at--) {
            if (zip.getInt(at) == END) {
                return zip.getInt(at + 16);
            }
        }
        throw new IllegalArgumentException("no directory");
    }

    private int unsigned(int at) {
        return Short.toUnsignedInt(zip.getShort(at));
    }

    /** The beginning of an entry as text; empty if there is none. */
    private String content(String name) throws IOException {
        Entry entry = entries.get(name);
        return entry == null ? "" : new String(unpacked(entry), StandardCharsets.UTF_8).strip();
    }

    private byte[] unpacked(@Nullable Entry entry) throws IOException {
        if (entry == null) {
            return new byte[0];
        }
        int start = entry.offset() + LOCAL_HEADER + unsigned(entry.offset() + 26) + unsigned(entry.offset() + 28);
        InputStream packed = new ByteArrayInputStream(zip.array(), start, entry.packed());
        if (entry.method() == 0) {
            return packed.readNBytes(MOST_UNPACKED);
        }
        Inflater inflater = new Inflater(true);
        try (InputStream in = new InflaterInputStream(packed, inflater)) {
            return in.readNBytes(MOST_UNPACKED);
        } finally {
            inflater.end();
        }
    }
}
