package org.kinbridge.newsletter.publication;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kinbridge.core.text.Language;
import org.kinbridge.newsletter.document.Document;

/**
 * The newsletter.
 *
 * @param version of all its settings together
 * @param issn such as {@code 2049-3630}; empty if it has none
 * @param about the page about it in blocks, for each language that has texts
 * @param numbering how issues are numbered that are planned from now on
 */
public record PublicationView(
        int version,
        String issn,
        Map<Language, PublicationText> texts,
        Map<Language, Document> about,
        Numbering numbering) {

    public PublicationView {
        texts = Map.copyOf(texts);
        about = Map.copyOf(about);
    }

    /** Those in which it has a title, in their order. */
    public List<Language> languages() {
        return texts.keySet().stream().sorted().toList();
    }

    public Optional<PublicationText> text(Language language) {
        return Optional.ofNullable(texts.get(language));
    }

    /** The page about it; empty in a language in which nobody has written one. */
    public Document about(Language language) {
        return about.getOrDefault(language, Document.empty());
    }
}
