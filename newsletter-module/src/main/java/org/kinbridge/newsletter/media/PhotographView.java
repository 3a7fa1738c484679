package org.kinbridge.newsletter.media;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.kinbridge.core.text.Language;

/**
 * A photograph of the library.
 *
 * @param name under which it was uploaded
 * @param width of its largest size, in pixels
 * @param height of its largest size, in pixels
 */
public record PhotographView(
        UUID id,
        int version,
        String name,
        int width,
        int height,
        String uploadedByName,
        Instant uploadedAt,
        Map<Language, PhotographText> texts) {

    /** What is said in a language; empty texts if nothing is. */
    public PhotographText text(Language language) {
        return texts.getOrDefault(language, PhotographText.none());
    }
}
