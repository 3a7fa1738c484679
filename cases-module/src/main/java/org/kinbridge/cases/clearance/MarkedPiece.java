package org.kinbridge.cases.clearance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One paragraph or line of a letter, cut where something was found.
 *
 * @param segments in order; together they are the whole text
 * @param clean    the same text as it would be printed
 */
public record MarkedPiece(LetterPart part, List<Segment> segments, String clean) {

    public MarkedPiece {
        segments = List.copyOf(segments);
    }

    /**
     * A stretch of text.
     *
     * @param finding what it was marked as; null if it is plain
     * @param shown   whether it stays readable in print
     */
    public record Segment(String text, @Nullable Finding finding, boolean shown) {

        public boolean marked() {
            return finding != null;
        }
    }

    static MarkedPiece of(Pieces.Piece piece, List<Finding> all, Examination examination) {
        List<Finding> here = all.stream()
                .filter(finding -> finding.part() == piece.part() && finding.index() == piece.index())
                .sorted(Comparator.comparingInt(Finding::start))
                .toList();
        List<Segment> segments = new ArrayList<>();
        int at = 0;
        for (Finding finding : here) {
            if (finding.start() > at) {
                segments.add(new Segment(piece.text().substring(at, finding.start()), null, true));
            }
            segments.add(new Segment(
                    piece.text().substring(finding.start(), finding.end()), finding, examination.shown(finding)));
            at = finding.end();
        }
        if (at < piece.text().length()) {
            segments.add(new Segment(piece.text().substring(at), null, true));
        }
        List<Finding> masked =
                here.stream().filter(finding -> !examination.shown(finding)).toList();
        return new MarkedPiece(piece.part(), segments, Scanner.masked(piece.text(), masked));
    }
}
