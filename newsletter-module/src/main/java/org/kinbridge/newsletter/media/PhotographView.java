package org.kinbridge.newsletter.media;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kinbridge.core.text.Language;

/**
 * A photograph of the library.
 *
 * @param name under which it was uploaded
 * @param width of its largest size, in pixels
 * @param height of its largest size, in pixels
 * @param recognisable how many people can be recognised; null as long as nobody has said it
 * @param notices what was noticed when it was taken in
 */
public record PhotographView(
        UUID id,
        int version,
        String name,
        int width,
        int height,
        FocalPoint focus,
        @Nullable Integer recognisable,
        Set<IntakeNotice> notices,
        String uploadedByName,
        Instant uploadedAt,
        Map<Language, PhotographText> texts) {

    /** What is said in a language; empty texts if nothing is. Never what is said in another one. */
    public PhotographText text(Language language) {
        return texts.getOrDefault(language, PhotographText.none());
    }
}
