package org.kinbridge.newsletter.likeness;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/** Evidence as a file: told by its first octets, never by its name. It only ever leaves as a download. */
final class Scan {

    static final int LARGEST = 10 * 1024 * 1024;

    private static final Map<String, String> TYPES = Map.of(
            "%PDF-", "application/pdf",
            "\u00ff\u00d8\u00ff", "image/jpeg",
            "\u0089PNG\r\n", "image/png");

    private Scan() {}

    /** The MIME type of a file that is taken in. */
    static Optional<String> typeOf(byte[] content) {
        String head = new String(content, 0, Math.min(8, content.length), StandardCharsets.ISO_8859_1);
        return TYPES.entrySet().stream()
                .filter(type -> head.startsWith(type.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** The ending that goes with a type. */
    static String ending(String type) {
        return type.substring(type.indexOf('/') + 1).replace("jpeg", "jpg");
    }
}
