package org.kinbridge.newsletter.rendition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.kinbridge.core.problem.NotFound;
import org.kinbridge.core.text.Language;
import org.kinbridge.newsletter.publication.Masthead;
import org.kinbridge.newsletter.publication.PublicationId;
import org.kinbridge.newsletter.publication.PublicationView;
import org.kinbridge.newsletter.publication.Publications;

/** Renders the pages of the site itself from the editions that are public, in the caller's transaction. */
@ApplicationScoped
class SiteShelf {

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

    /** Renders home, lists of issues, about and feeds of every publication anew, and takes pictures away that no edition shows any more. */
    void render() {
        List<PublicationSite> sites = sites();
        for (PublicationSite site : sites) {
            for (Language language : site.languages()) {
                pages.put(site.pages(language, sites).pages(site.editions(language), address.origin()));
            }
        }
        Set<String> shown = sites.stream()
                .flatMap(site -> site.editions().stream())
                .flatMap(edition -> edition.pictures().values().stream())
                .map(ShownPicture::hash)
                .collect(Collectors.toSet());
        pages.keepPictures(shown);
    }

    PageDraft tombstone(Edition edition, String path, Withdrawal withdrawal) {
        List<PublicationSite> sites = sites();
        return sites.stream()
                .filter(site -> site.publication().id().equals(edition.publication()))
                .findFirst()
                .orElseThrow(NotFound::new)
                .pages(edition.language(), sites)
                .tombstone(path, withdrawal);
    }

    /** A page that is nowhere stored: the empty site's, or the one that says that there is none. */
    PageDraft unstored(String path, Language language) {
        List<PublicationSite> sites = sites();
        SitePages own = sites.stream()
                .skip(1)
                .filter(site -> site.holds(path))
                .findFirst()
                .orElse(sites.get(0))
                .pages(language, sites);
        List<Edition> none = List.of();
        return own.pages(none, address.origin()).stream()
                .filter(page -> page.path().equals(path))
                .findFirst()
                .orElseGet(() -> own.notFound(path));
    }

    /** The languages in which each publication speaks, by the base of its addresses; the first one's stand first. */
    Map<String, List<Language>> languages() {
        Map<String, List<Language>> spoken = new LinkedHashMap<>();
        sites().forEach(site -> spoken.put(site.base(), site.languages()));
        return Collections.unmodifiableMap(spoken);
    }

    /** What the addresses of the publications begin with. */
    Set<String> bases() {
        return publications.all().stream().map(PublicationView::base).collect(Collectors.toSet());
    }

    /** In the order in which they were founded, each with its own editions. */
    private List<PublicationSite> sites() {
        Map<PublicationId, List<Edition>> all =
                editions.all().stream().collect(Collectors.groupingBy(Edition::publication));
        List<PublicationView> founded = publications.all();
        Map<PublicationId, Masthead> mastheads = publications.mastheads();
        return founded.stream()
                .map(publication -> new PublicationSite(
                        publication,
                        Objects.requireNonNull(mastheads.get(publication.id())),
                        all.getOrDefault(publication.id(), List.of())))
                .toList();
    }
}
