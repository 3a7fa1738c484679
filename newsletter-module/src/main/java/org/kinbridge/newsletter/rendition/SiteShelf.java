package org.kinbridge.newsletter.rendition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kinbridge.core.text.Language;
import org.kinbridge.newsletter.publication.PublicationId;
import org.kinbridge.newsletter.publication.PublicationView;
import org.kinbridge.newsletter.publication.Publications;

/** Renders the pages of the site itself from the editions that are public, in the caller's transaction. */
@ApplicationScoped
class SiteShelf {

    /** The languages of an empty site. */
    private static final List<Language> FIRST_LANGUAGES = List.of(Language.EN, Language.FA);

    private final EditionShelf editions;
    private final PageShelf pages;
    private final SiteAddress address;
    private final Publications publications;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected SiteShelf() {
        this(null, null, null, null);
    }

    @Inject
    SiteShelf(EditionShelf editions, PageShelf pages, SiteAddress address, Publications publications) {
        this.editions = editions;
        this.pages = pages;
        this.address = address;
        this.publications = publications;
    }

    String origin() {
        return address.origin();
    }

    /** Renders home, lists of issues, about and feeds anew, and takes pictures away that no edition shows any more. */
    void render() {
        List<Edition> all = editions.all();
        Collection<Language> languages = languages(all);
        for (Language language : languages) {
            List<Edition> own = all.stream()
                    .filter(edition -> edition.language() == language)
                    .toList();
            pages.put(pages(language, languages, all).pages(own, address.origin()));
        }
        Set<String> shown = all.stream()
                .flatMap(edition -> edition.pictures().values().stream())
                .map(ShownPicture::hash)
                .collect(Collectors.toSet());
        pages.keepPictures(shown);
    }

    PageDraft tombstone(Edition edition, String path, Withdrawal withdrawal) {
        List<Edition> all = editions.all();
        return pages(edition.language(), languages(all), all).tombstone(path, withdrawal);
    }

    /** A page that is nowhere stored: the empty site's, or the one that says that there is none. */
    PageDraft unstored(String path, Language language) {
        List<Edition> all = editions.all();
        SitePages own = pages(language, languages(all), all);
        List<Edition> none = List.of();
        return own.pages(none, address.origin()).stream()
                .filter(page -> page.path().equals(path))
                .findFirst()
                .orElseGet(() -> own.notFound(path));
    }

    /** The languages in which the site speaks. */
    Collection<Language> languages() {
        return languages(editions.all());
    }

    private Collection<Language> languages(List<Edition> all) {
        Set<Language> spoken = all.stream().map(Edition::language).collect(Collectors.toSet());
        spoken.addAll(publications.get(PublicationId.FIRST).texts().keySet());
        Collection<Language> inOrder =
                Arrays.stream(Language.values()).filter(spoken::contains).toList();
        return inOrder.isEmpty() ? FIRST_LANGUAGES : inOrder;
    }

    private SitePages pages(Language language, Collection<Language> languages, List<Edition> all) {
        PublicationView publication = publications.get(PublicationId.FIRST);
        @Nullable String issn = publication.issn().isEmpty() ? null : publication.issn();
        SiteContent site = publication
                .text(language)
                .map(text -> new SiteContent(
                        language,
                        text.title(),
                        text.associationName(),
                        publication.about(language),
                        issn,
                        publications.masthead(PublicationId.FIRST).in(language)))
                .orElseGet(() -> SitePages.unnamed(
                        language,
                        all.stream()
                                .filter(edition -> edition.language() == language)
                                .findFirst()
                                .orElse(null)));
        return new SitePages(site, languages);
    }
}
