package org.kinbridge.newsletter.rendition;

import java.util.regex.Pattern;
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
 */
public record PlacedPiece(
        int position,
        String slug,
        PieceKind kind,
        String title,
        String lede,
        String byline,
        Document document,
        String section) {

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
    }

    /** One that stands in no section. */
    public PlacedPiece(
            int position, String slug, PieceKind kind, String title, String lede, String byline, Document document) {
        this(position, slug, kind, title, lede, byline, document, "");
    }

    /** The same piece with another body. */
    PlacedPiece with(Document body) {
        return new PlacedPiece(position, slug, kind, title, lede, byline, body, section);
    }
}
