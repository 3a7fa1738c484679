package org.kinbridge.newsletter.rendition;

import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Optional;
import org.kinbridge.core.boundary.Boundary;
import org.kinbridge.core.boundary.OpenToAll;
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
     * The key of a page whose address names no language ({@code /}, {@code /issues}, {@code /about}).
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

    /** The languages in which the site speaks, in their usual order. */
    @OpenToAll
    public Collection<Language> languages() {
        return site.languages();
    }
}
