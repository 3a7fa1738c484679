package org.kinbridge.newsletter.publication;

import java.util.Map;
import java.util.Optional;
import org.kinbridge.core.text.Language;

/**
 * The newsletter.
 *
 * @param issn such as {@code 2049-3630}; empty if it has none
 */
public record PublicationView(int version, String issn, Map<Language, PublicationText> texts) {

    public PublicationView {
        texts = Map.copyOf(texts);
    }

    public Optional<PublicationText> text(Language language) {
        return Optional.ofNullable(texts.get(language));
    }
}
