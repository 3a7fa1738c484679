package org.kinbridge.newsletter.importing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Matches the entries and pieces that are left by the rare words they share, compared by their first five letters. */
final class SimilarWords {
    private static final int STEM = 5;
    private static final double ENOUGH = 0.42;
    private static final double ENOUGH_IN_ORDER = 0.2;

    private final Map<String, Integer> piecesWithStem = new HashMap<>();
    private final List<Candidate> pieces;

    /**
     * A piece that may be given to an entry.
     *
     * @param key identifies the piece
     * @param text the words by which it is compared, folded
     * @param after the line of the entry of the nearest matched piece before it, or -1
     * @param before the line of the entry of the nearest matched piece after it, or the largest number
     */
    record Candidate(int key, Set<String> text, int after, int before) {}

    /** A piece given to an entry. */
    record Given(int key, Match match) {}

    SimilarWords(List<Candidate> pieces) {
        this.pieces = pieces;
        for (Candidate piece : pieces) {
            piece.text().forEach(stem -> piecesWithStem.merge(stem, 1, Integer::sum));
        }
    }

    static Set<String> stems(String folded) {
        Set<String> stems = new HashSet<>();
        for (String word : folded.split(" ")) {
            if (word.length() > 3 && !Phrases.of("function").contains(word)) {
                stems.add(word.length() > STEM ? word.substring(0, STEM) : word);
            }
        }
        return stems;
    }

    List<Given> match(List<Entry> entries) {
        record Pair(Candidate piece, Entry entry, double score, Match.Reason reason) {}
        List<Pair> pairs = new ArrayList<>();
        for (Entry entry : entries) {
            Set<String> words = stems(Folding.fold(entry.title() + " " + entry.lede()));
            for (Candidate piece : pieces) {
                double score = score(words, piece);
                boolean inOrder = piece.after() < entry.line() && entry.line() < piece.before();
                if (score >= ENOUGH) {
                    pairs.add(new Pair(piece, entry, score, Match.Reason.SIMILAR_WORDS));
                } else if (inOrder && score >= ENOUGH_IN_ORDER) {
                    pairs.add(new Pair(piece, entry, score, Match.Reason.SAME_ORDER));
                }
            }
        }
        pairs.sort(Comparator.comparingDouble((Pair p) -> -p.score()));
        Set<Integer> usedPieces = new HashSet<>();
        Set<Integer> usedEntries = new HashSet<>();
        List<Given> given = new ArrayList<>();
        for (Pair pair : pairs) {
            if (!usedPieces.contains(pair.piece().key())
                    && usedEntries.add(pair.entry().line())) {
                usedPieces.add(pair.piece().key());
                int confidence = (int) Math.min(75, 25 + 60 * pair.score());
                given.add(new Given(pair.piece().key(), new Match(pair.entry().line(), pair.reason(), confidence)));
            }
        }
        return given;
    }

    /** The share of the entry's words found in the piece; words that stand in many pieces count less. */
    private double score(Set<String> words, Candidate piece) {
        double all = 0;
        double shared = 0;
        int count = 0;
        for (String word : words) {
            double weight = 1.0 / Math.max(1, piecesWithStem.getOrDefault(word, 1));
            all += weight;
            if (piece.text().contains(word)) {
                shared += weight;
                count++;
            }
        }
        return count >= 2 ? shared / all : count == 1 && words.size() == 1 ? 0.3 : 0;
    }
}
