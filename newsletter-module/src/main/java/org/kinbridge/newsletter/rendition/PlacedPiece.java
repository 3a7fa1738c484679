package org.kinbridge.newsletter.rendition;

import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kinbridge.newsletter.article.PieceKind;
import org.kinbridge.newsletter.document.Document;

/**
 * A piece at its place in an edition.
 *
 * @param position its number in the contents list, from 1
 * @param slug its part of the address: lower-case letters of any script, digits and hyphens
 * @param title as shown in the contents list and above the piece
 * @param lede as shown in the contents list; may be empty
 * @param byline as printed; may be empty
 * @param section name of the section in which the contents list shows it; empty for none
 * @param author who that is; editions from before this was kept know nobody
 */
public record PlacedPiece(
        int position,
        String slug,
        PieceKind kind,
        String title,
        String lede,
        String byline,
        Document document,
        String section,
        @Nullable Author author) {

    /** Stands where a name was erased. */
    private static final String NOBODY = "—";

    private static final Pattern SLUG =
            Pattern.compile("[\\p{L}\\p{M}\\p{Nd}\\u200C]+(-[\\p{L}\\p{M}\\p{Nd}\\u200C]+)*");

    public PlacedPiece {
        if (position < 1) {
            throw new IllegalArgumentException("A piece has no place before the first: " + position);
        }
        if (!SLUG.matcher(slug).matches() || slug.length() > 100) {
            throw new IllegalArgumentException("Not a part of an address: " + slug);
        }
        if (title.isBlank()) {
            throw new IllegalArgumentException("A piece without a title cannot be listed: " + slug);
        }
        section = section == null ? "" : section; // editions from before there were sections
        author = Objects.requireNonNullElseGet(author, Author::unknown);
    }

    /** A piece whose author is known by the by-line alone. */
    public PlacedPiece(
            int position,
            String slug,
            PieceKind kind,
            String title,
            String lede,
            String byline,
            Document document,
            String section) {
        this(position, slug, kind, title, lede, byline, document, section, Author.unknown());
    }

    /** One that stands in no section either. */
    public PlacedPiece(
            int position, String slug, PieceKind kind, String title, String lede, String byline, Document document) {
        this(position, slug, kind, title, lede, byline, document, "");
    }

    /** Who signs it. */
    @Override
    public Author author() {
        return author == null ? Author.unknown() : author;
    }

    boolean isBy(UUID contributor) {
        return contributor.equals(author().contributor());
    }

    /** The same piece by somebody of whom nothing is told. @param byLine whether their name goes too */
    PlacedPiece withoutAuthor(boolean byLine) {
        return new PlacedPiece(
                position,
                slug,
                kind,
                title,
                lede,
                byLine ? NOBODY : byline,
                document,
                section,
                byLine ? Author.unknown() : author().withoutBiography());
    }

    /** The same piece with another body. */
    PlacedPiece with(Document body) {
        return new PlacedPiece(position, slug, kind, title, lede, byline, body, section, author);
    }
}
