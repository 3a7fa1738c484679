package org.kinbridge.newsletter.rendition;

import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.kinbridge.core.boundary.AllowedTo;
import org.kinbridge.core.boundary.Boundary;
import org.kinbridge.core.boundary.OpenToAll;
import org.kinbridge.core.security.Role;
import org.kinbridge.core.storage.FileStore;
import org.kinbridge.core.text.Language;
import org.kinbridge.newsletter.publication.IssueNumber;

/** Reads what is public. */
@Boundary
public class PublicSite {

    private final PageShelf pages;
    private final SiteShelf site;

    @SuppressWarnings("NullAway") // for the client proxy only
    protected PublicSite() {
        this(null, null);
    }

    @Inject
    PublicSite(PageShelf pages, SiteShelf site) {
        this.pages = pages;
        this.site = site;
    }

    /** What is stored under this path, tombstones included; addresses without a language are stored with it. */
    @OpenToAll
    public Optional<StoredPage> find(String path) {
        return pages.find(path);
    }

    /**
     * The key of a page whose address names no language ({@code /}, {@code /issues}, {@code /about}, and the same below the
     * base of a publication, such as {@code /p/bulletin/issues}).
     */
    public static String key(String path, Language language) {
        return SitePages.key(path, language);
    }

    /** The number of an issue as readers see it in this language. */
    public static String issueLabel(IssueNumber number, Language language) {
        return Wording.of(language).issue(number);
    }

    /** The page of a site on which nothing has been published, or the one that says in this language that there is none. */
    @OpenToAll
    public StoredPage unstored(String path, Language language) {
        PageDraft draft = site.unstored(path, language);
        return new StoredPage(
                draft.status(),
                draft.contentType(),
                language.tag(),
                '"' + FileStore.sha256(draft.bytes()) + '"',
                draft.bytes(),
                null);
    }

    /**
     * Which of these links lead to this site and there to nothing: a page that is not public, was withdrawn, or has no such
     * place. Links to elsewhere are never among them.
     *
     * @param coming the pages of an issue that is about to be published; asked for only if a link leads to this site
     */
    @AllowedTo({Role.EDITOR, Role.COORDINATOR})
    public Set<String> leadingNowhere(Collection<String> hrefs, Supplier<List<ComingPage>> coming) {
        return new SiteLinks(site.origin(), site::bases, pages::find).dead(hrefs, coming);
    }

    /**
     * The languages in which each publication speaks, in their usual order, by what its addresses begin with: nothing for
     * the first publication, {@code /p/bulletin} for others.
     */
    @OpenToAll
    public Map<String, List<Language>> languages() {
        return site.languages();
    }
}
