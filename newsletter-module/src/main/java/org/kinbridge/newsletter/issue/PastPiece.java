package org.kinbridge.newsletter.issue;

import org.jspecify.annotations.Nullable;
import org.kinbridge.newsletter.article.PieceKind;
import org.kinbridge.newsletter.document.Document;

/**
 * A piece of an issue from before this program.
 *
 * @param contentsNumber its number in the contents list as printed; null if it was not listed
 * @param byline as printed; empty if nobody signed
 */
public record PastPiece(
        PieceKind kind,
        @Nullable Integer contentsNumber,
        String title,
        String lede,
        String byline,
        Document document) {}
