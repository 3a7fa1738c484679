package org.kinbridge.newsletter.rendition;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.kinbridge.newsletter.document.LetterPart;
import org.kinbridge.newsletter.document.LetterPartKind;

/**
 * A piece as the templates meet it.
 *
 * @param number its place in the contents list, in the digits of the language
 * @param href its address on the site
 * @param anchor its name inside the print edition
 * @param kindWord "Open letter"; empty where the kind needs no word
 * @param ledeInText whether the piece itself begins with its lede, so that it need not stand above it again
 * @param signed whether its signature names the author already
 * @param brief whether it is so short that in print it shares a page
 * @param picture the first that it shows
 * @param section name of its section; empty for none
 * @param corrections what readers are told of its corrections, the first one first
 */
public record PieceView(
        String number,
        String href,
        String anchor,
        String kindWord,
        String title,
        String lede,
        String byline,
        Author author,
        boolean ledeInText,
        boolean letter,
        boolean signed,
        boolean brief,
        List<BlockView> blocks,
        @Nullable ShownPicture picture,
        String section,
        List<CorrectionView> corrections) {

    private static final int BRIEF = 500;

    static PieceView of(PlacedPiece piece, Edition edition, Wording words) {
        List<BlockView> blocks = BlockView.of(piece.document(), edition.pictures());
        boolean letter = blocks.stream().anyMatch(block -> block.kind().startsWith("letter-"));
        ShownPicture first = blocks.stream()
                .map(BlockView::picture)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        boolean brief = first == null && !letter && piece.document().plainText().length() < BRIEF;
        return new PieceView(
                words.number(piece.position()),
                edition.path(piece),
                "piece-" + piece.position(),
                words.text("kind." + piece.kind().key()),
                piece.title(),
                piece.lede(),
                piece.byline(),
                piece.author(),
                beginsWithLede(piece),
                letter,
                isSigned(piece),
                brief,
                blocks,
                first,
                piece.section(),
                corrections(piece, edition, words));
    }

    static List<CorrectionView> corrections(PlacedPiece piece, Edition edition, Wording words) {
        return edition.amendments().corrections().stream()
                .filter(correction -> correction.slug().equals(piece.slug()))
                .map(correction -> CorrectionView.of(correction, edition, words))
                .toList();
    }

    static boolean isSigned(PlacedPiece piece) {
        return piece.document().blocks().stream()
                .anyMatch(block -> block instanceof LetterPart part
                        && part.kind() == LetterPartKind.SIGNATORY
                        && part.plainText().contains(piece.byline()));
    }

    /** Importing a past issue finds the lede at the head of the text; written ones often stand apart. */
    static boolean beginsWithLede(PlacedPiece piece) {
        return !piece.lede().isBlank()
                && piece.document().plainText().strip().startsWith(piece.lede().strip());
    }
}
