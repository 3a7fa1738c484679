package org.kinbridge.newsletter.importing;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Knows by their first bytes the files that people upload instead of a text, so that the refusal can say what it was. */
final class FileMagic {
    private static final Map<String, String> FORMATS = new LinkedHashMap<>();

    static {
        FORMATS.put("%PDF-", "PDF");
        FORMATS.put("PK\u0003\u0004", "ZIP");
        FORMATS.put("\u00D0\u00CF\u0011\u00E0", "Word 97");
        FORMATS.put("{\\rtf", "RTF");
        FORMATS.put("\u0089PNG", "PNG");
        FORMATS.put("\u00FF\u00D8\u00FF", "JPEG");
        FORMATS.put("GIF8", "GIF");
        FORMATS.put("II*\0", "TIFF");
        FORMATS.put("MM\0*", "TIFF");
        FORMATS.put("\u001F\u008B", "GZIP");
        FORMATS.put("Rar!", "RAR");
        FORMATS.put("7z\u00BC\u00AF", "7-Zip");
    }

    private FileMagic() {}

    static Optional<String> formatOf(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(8, bytes.length), StandardCharsets.ISO_8859_1);
        return FORMATS.entrySet().stream()
                .filter(f -> start.startsWith(f.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
