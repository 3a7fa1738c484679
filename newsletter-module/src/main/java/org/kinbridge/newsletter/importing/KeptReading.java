package org.kinbridge.newsletter.importing;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.kinbridge.core.persistence.Json;
import org.kinbridge.newsletter.extraction.Look;
import org.kinbridge.newsletter.extraction.Loss;

/** What was read from a document, as it is kept beside it: reading a long one again would take too long. */
record KeptReading(List<String> lines, List<Look> looks, List<KeptPicture> pictures, List<Loss> losses) {

    /** A picture, drawn anew from its pixels. */
    record KeptPicture(int number, UUID file, int width, int height, String alternativeText) {}

    byte[] written() {
        return Json.write(this).getBytes(StandardCharsets.UTF_8);
    }

    static KeptReading of(byte[] content) {
        return Json.read(new String(content, StandardCharsets.UTF_8), KeptReading.class);
    }

    SourceLines source() {
        return new SourceLines(lines, looks);
    }
}
