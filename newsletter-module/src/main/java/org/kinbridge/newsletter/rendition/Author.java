package org.kinbridge.newsletter.rendition;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kinbridge.newsletter.article.ByLine;

/**
 * Who signs a piece, as an edition shows it. What is not known is empty.
 *
 * @param link address of the site, with http or https
 * @param biography plain paragraphs, parted by empty lines, as it was when the edition was made
 * @param contributor from whose record this was taken; null for what was typed by hand
 */
public record Author(
        String name,
        String site,
        String link,
        String biography,
        @Nullable UUID contributor) {

    private static final int BRIEF_BIOGRAPHY = 400;

    /** Nobody, or somebody of whom only the by-line is known. */
    public static Author unknown() {
        return new Author("", "", "", "", null);
    }

    /** @param biography in the language of the edition; may be empty */
    public static Author of(ByLine byLine, String biography) {
        return byLine instanceof ByLine.SiteAuthor author
                ? new Author(author.name(), author.site(), author.link(), biography, author.contributor())
                : new Author(byLine.printed(), "", "", biography, byLine.contributor());
    }

    Author withoutBiography() {
        return new Author(name, site, link, "", null);
    }

    /** The biography as it is set. */
    public List<String> paragraphs() {
        return Arrays.stream(biography.split("\n\n"))
                .filter(words -> !words.isBlank())
                .toList();
    }

    /** Whether print has room for the biography. */
    public boolean brief() {
        return biography.length() <= BRIEF_BIOGRAPHY;
    }

    /** The site for those who cannot follow a link, such as {@code example.org}; empty without one. */
    public String host() {
        String host = link.isEmpty() ? null : URI.create(link).getHost();
        return host == null ? "" : host;
    }
}
