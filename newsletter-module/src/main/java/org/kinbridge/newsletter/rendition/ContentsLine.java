package org.kinbridge.newsletter.rendition;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A line of "Inside this issue": a piece, or that one was withdrawn.
 *
 * @param section under which it stands; empty for none
 * @param number in the digits of the language
 * @param piece null for a piece that was withdrawn
 * @param withdrawn what is said of it then; empty for a piece that is there
 */
public record ContentsLine(
        int position,
        String section,
        String number,
        @Nullable PieceView piece,
        String withdrawn) {

    static List<ContentsLine> of(Edition edition, Wording words) {
        Stream<ContentsLine> pieces = edition.pieces().stream()
                .map(piece -> new ContentsLine(
                        piece.position(),
                        piece.section(),
                        words.number(piece.position()),
                        PieceView.of(piece, edition, words),
                        ""));
        Stream<ContentsLine> gone = edition.amendments().withdrawals().stream()
                .map(withdrawal -> new ContentsLine(
                        withdrawal.position(),
                        withdrawal.section(),
                        words.number(withdrawal.position()),
                        null,
                        sentence("withdrawn-piece", withdrawal, words)));
        return Stream.concat(pieces, gone)
                .sorted(Comparator.comparingInt(ContentsLine::position))
                .toList();
    }

    /** "A piece that stood here was withdrawn on 3 April 2026. Two names were mixed up in it." */
    static String sentence(String key, Withdrawal withdrawal, Wording words) {
        return (words.text(key, words.date(withdrawal.on())) + " " + withdrawal.reason()).strip();
    }
}
