package org.kinbridge.newsletter.rendition;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kinbridge.core.text.Language;
import org.kinbridge.newsletter.document.Document;
import org.kinbridge.newsletter.publication.Imprint;
import org.kinbridge.newsletter.publication.Masthead;
import org.kinbridge.newsletter.publication.PublicationText;
import org.kinbridge.newsletter.publication.PublicationView;

/**
 * A publication on the public site.
 *
 * @param editions those of its own that are public, the newest issue first
 */
record PublicationSite(PublicationView publication, Masthead masthead, List<Edition> editions) {

    /** The languages of an empty site. */
    private static final List<Language> FIRST_LANGUAGES = List.of(Language.EN, Language.FA);

    String base() {
        return publication.base();
    }

    /** Whether this address, or key of a page, is below its base. What is below no base belongs to the first publication. */
    boolean holds(String path) {
        return path.equals(base()) || path.startsWith(base() + "/") || path.startsWith(base() + "?");
    }

    /** Those in which it has a title or has published, in their usual order. */
    List<Language> languages() {
        Set<Language> spoken = editions.stream().map(Edition::language).collect(Collectors.toSet());
        spoken.addAll(publication.languages());
        List<Language> inOrder =
                Arrays.stream(Language.values()).filter(spoken::contains).toList();
        return inOrder.isEmpty() ? FIRST_LANGUAGES : inOrder;
    }

    List<Edition> editions(Language language) {
        return editions.stream()
                .filter(edition -> edition.language() == language)
                .toList();
    }

    /** Its pages in one language. @param all publications of the site, this one among them */
    SitePages pages(Language language, List<PublicationSite> all) {
        return new SitePages(content(language, all), languages());
    }

    private SiteContent content(Language language, List<PublicationSite> all) {
        PublicationText names = names(language);
        Optional<PublicationText> written = publication.text(language);
        return new SiteContent(
                base(),
                language,
                names.title(),
                names.associationName(),
                written.isPresent() ? publication.about(language) : Document.empty(),
                written.isPresent() ? given(publication.issn()) : issnOfNewest(language),
                written.isPresent() ? masthead.in(language) : Imprint.none(),
                all.stream()
                        .filter(other -> !other.base().equals(base()))
                        .map(other -> other.linked(language, names.associationName()))
                        .toList());
    }

    /** The link that leads here from a page in this language of a publication by this publisher. */
    private OtherPublication linked(Language wanted, String publisher) {
        Language language = languages().contains(wanted) ? wanted : languages().get(0);
        PublicationText names = names(language);
        boolean same = names.associationName().equals(publisher);
        return OtherPublication.of(
                names.title(),
                same ? "" : names.associationName(),
                SitePages.key(SitePages.home(base()), language),
                language);
    }

    /** As it is called in this language; as its newest edition is called, before anybody has written that. */
    private PublicationText names(Language language) {
        return publication.text(language).orElseGet(() -> newest(language)
                .map(edition -> new PublicationText(edition.publicationTitle(), edition.associationName(), ""))
                .orElseGet(() -> new PublicationText(Wording.of(language).text("default-title"), "", "")));
    }

    private @Nullable String issnOfNewest(Language language) {
        return newest(language).map(Edition::issn).orElse(null);
    }

    private Optional<Edition> newest(Language language) {
        return editions(language).stream().findFirst();
    }

    private static @Nullable String given(String text) {
        return text.isEmpty() ? null : text;
    }
}
