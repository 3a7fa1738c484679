package org.kinbridge.newsletter.publication;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kinbridge.core.text.Language;
import org.kinbridge.newsletter.document.Document;

/**
 * A newsletter.
 *
 * @param version of all its settings together
 * @param word it stands in its addresses; empty for the first one, at the root of the site
 * @param issn such as {@code 2049-3630}; empty if it has none
 * @param about the page about it in blocks, for each language that has texts
 * @param numbering how issues are numbered that are planned from now on
 */
public record PublicationView(
        PublicationId id,
        int version,
        String word,
        String issn,
        Map<Language, PublicationText> texts,
        Map<Language, Document> about,
        Numbering numbering) {

    public PublicationView {
        texts = Map.copyOf(texts);
        about = Map.copyOf(about);
    }

    /** Its settings as they are here, to be changed. */
    public SettingsVersion seen() {
        return new SettingsVersion(id, version);
    }

    /** What all its public addresses begin with: nothing, or such as {@code /p/bulletin}. */
    public String base() {
        return word.isEmpty() ? "" : "/p/" + word;
    }

    /** The public address of an issue of this newsletter in one language. */
    public String path(FiledNumber issue, Language language) {
        return base() + "/issues/" + issue.running() + "/" + language.tag();
    }

    /** What tells an issue apart in the names of files: {@code 31}, or {@code bulletin-31} of another than the first. */
    public String fileName(FiledNumber issue) {
        return word.isEmpty() ? String.valueOf(issue.running()) : word + "-" + issue.running();
    }

    /** Its title in this language, or in the first in which it has one; empty if nobody has named it. */
    public String name(Language language) {
        return text(language)
                .or(() -> languages().stream().findFirst().flatMap(this::text))
                .map(PublicationText::title)
                .orElse("");
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
