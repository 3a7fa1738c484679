package org.kinbridge.cases.figures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Masks counts under five, and as many others as it takes so that nobody can reckon a masked one from the rest and the
 * total. A masked count must leave at least three values possible; zero is masked like the others, since "nobody" says
 * something too. A total is a count like any other.
 */
final class Masking {

    static final int SMALLEST_SHOWN = 5;

    private static final int FEWEST_POSSIBLE = 3;

    private final List<Map.Entry<String, Integer>> counts;
    private final Set<Integer> hidden = new HashSet<>();

    private Masking(List<Map.Entry<String, Integer>> counts) {
        this.counts = counts;
    }

    /** @param counts by what was counted, in the order in which they are to stand */
    static FigureTable of(List<Map.Entry<String, Integer>> counts) {
        return new Masking(counts).masked();
    }

    private FigureTable masked() {
        IntStream.range(0, counts.size()).filter(this::small).forEach(hidden::add);
        boolean safe = safe();
        while (!safe) {
            Optional<Integer> next = smallestShown();
            if (next.isEmpty()) {
                break;
            }
            hidden.add(next.get());
            safe = safe();
        }
        List<Figure> figures = new ArrayList<>();
        IntStream.range(0, counts.size()).forEach(i -> figures.add(figure(i)));
        int total = counts.stream().mapToInt(Map.Entry::getValue).sum();
        return new FigureTable(figures, safe && total >= SMALLEST_SHOWN ? total : null);
    }

    private Optional<Integer> smallestShown() {
        return IntStream.range(0, counts.size())
                .filter(i -> !hidden.contains(i))
                .boxed()
                .min(Comparator.comparing(this::value));
    }

    /** Whether whoever knows the total and what is shown still has to guess each masked count. */
    private boolean safe() {
        int few = (int) hidden.stream().filter(this::small).count();
        int others = hidden.size() - few;
        int rest = hidden.stream().mapToInt(this::value).sum();
        int most = others > 0 ? Integer.MAX_VALUE : (SMALLEST_SHOWN - 1) * (few - 1);
        int lowest = Math.max(0, rest - most);
        int highest = Math.min(SMALLEST_SHOWN - 1, rest - SMALLEST_SHOWN * others);
        return few == 0 || highest - lowest + 1 >= FEWEST_POSSIBLE;
    }

    private Figure figure(int index) {
        String key = counts.get(index).getKey();
        if (!hidden.contains(index)) {
            return new Figure(key, Figure.Shown.EXACT, value(index));
        }
        return new Figure(key, small(index) ? Figure.Shown.FEWER_THAN_FIVE : Figure.Shown.WITHHELD, 0);
    }

    private boolean small(int index) {
        return value(index) < SMALLEST_SHOWN;
    }

    private int value(int index) {
        return counts.get(index).getValue();
    }
}
