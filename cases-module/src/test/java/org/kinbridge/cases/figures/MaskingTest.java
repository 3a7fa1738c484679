package org.kinbridge.cases.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class MaskingTest {

    private static final int LARGEST = 14;

    @Test
    void large_counts_are_shown_with_their_total() {
        FigureTable table = table(7, 5, 12);

        assertThat(table.figures()).extracting(Figure::value).containsExactly(7, 5, 12);
        assertThat(table.total()).isEqualTo(24);
    }

    @Test
    void one_small_count_takes_another_with_it_so_that_the_total_tells_nothing() {
        FigureTable table = table(3, 20, 9);

        assertThat(table.figures())
                .extracting(Figure::shown)
                .containsExactly(Figure.Shown.FEWER_THAN_FIVE, Figure.Shown.EXACT, Figure.Shown.WITHHELD);
        assertThat(table.total()).isEqualTo(32);
    }

    @Test
    void where_nothing_is_left_to_hide_behind_the_total_is_not_said() {
        assertThat(table(0, 0, 0).total()).isNull();
        assertThat(table(4, 4).total()).isNull();
        assertThat(table(2).total()).isNull();
    }

    @Test
    void a_total_under_five_is_masked_like_any_other_count() {
        assertThat(table(1, 1, 2, 0, 0).total()).isNull();
        assertThat(table(2, 2, 2, 0, 0).total()).isEqualTo(6);
    }

    @Test
    void a_masked_figure_carries_no_count() {
        assertThat(table(3, 20, 9).figures().get(0).value()).isZero();
        assertThat(table(3, 20, 9).figures().get(2).value()).isZero();
    }

    /** Lays every table that is possible beside what is said, as somebody would who wants to know. */
    @Test
    void nobody_can_reckon_a_masked_count_from_what_is_said() {
        Random random = new Random(20261123);
        for (int round = 0; round < 2_000; round++) {
            int[] counts = random.ints(1 + random.nextInt(5), 0, LARGEST).toArray();
            FigureTable table = table(counts);
            for (int i = 0; i < counts.length; i++) {
                if (table.figures().get(i).shown() == Figure.Shown.FEWER_THAN_FIVE) {
                    assertThat(possible(table, i)).as("%s, figure %d", table, i).hasSizeGreaterThanOrEqualTo(3);
                }
            }
        }
    }

    private static Set<Integer> possible(FigureTable table, int index) {
        Set<Integer> values = new TreeSet<>();
        collect(table, new ArrayList<>(), index, values);
        return values;
    }

    private static void collect(FigureTable table, List<Integer> chosen, int index, Set<Integer> values) {
        if (chosen.size() == table.figures().size()) {
            int sum = chosen.stream().mapToInt(Integer::intValue).sum();
            if (table.total() == null || Objects.equals(table.total(), sum)) {
                values.add(chosen.get(index));
            }
            return;
        }
        Figure figure = table.figures().get(chosen.size());
        int from =
                figure.shown() == Figure.Shown.EXACT ? figure.value() : figure.shown() == Figure.Shown.WITHHELD ? 5 : 0;
        int to = figure.shown() == Figure.Shown.EXACT
                ? figure.value()
                : figure.shown() == Figure.Shown.WITHHELD ? 2 * LARGEST : 4;
        for (int value = from; value <= to && values.size() < 3; value++) {
            List<Integer> next = new ArrayList<>(chosen);
            next.add(value);
            collect(table, next, index, values);
        }
    }

    private static FigureTable table(int... counts) {
        List<Map.Entry<String, Integer>> entries = new ArrayList<>();
        for (int count : counts) {
            entries.add(Map.entry("k" + entries.size(), count));
        }
        return Masking.of(entries);
    }
}
