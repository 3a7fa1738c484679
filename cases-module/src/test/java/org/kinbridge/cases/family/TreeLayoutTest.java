package org.kinbridge.cases.family;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.kinbridge.cases.family.TreeLayout.Bond;
import org.kinbridge.cases.family.TreeLayout.Box;
import org.kinbridge.cases.family.TreeLayout.Drawing;
import org.kinbridge.cases.family.TreeLayout.Link;
import org.kinbridge.cases.family.TreeLayout.Measures;
import org.kinbridge.cases.family.TreeLayout.Wire;

class TreeLayoutTest {

    private static final Measures MEASURES = new Measures(100, 40, 20, 60);

    /** A family, sensible or not. */
    record Family(List<String> keys, List<Link> links) {}

    @Provide
    Arbitrary<Family> families() {
        return Arbitraries.integers().between(1, 25).flatMap(size -> {
            List<String> keys = IntStream.range(0, size).mapToObj(i -> "p" + i).toList();
            Arbitrary<Link> link = Combinators.combine(
                            Arbitraries.of(keys),
                            Arbitraries.of(keys),
                            Arbitraries.of(Bond.class),
                            Arbitraries.of(0, 1, 2))
                    .as((from, to, bond, down) -> new Link(from, to, bond, rows(bond, down)));
            return link.list().ofMaxSize(40).map(links -> new Family(keys, links));
        });
    }

    private static int rows(Bond bond, int down) {
        return switch (bond) {
            case PARENT, STEPPARENT -> 1;
            case OTHER -> down;
            default -> 0;
        };
    }

    @Property(tries = 500)
    void no_two_boxes_overlap_and_everybody_appears_once(@ForAll("families") Family family) {
        Drawing drawing = TreeLayout.of(family.keys(), family.links(), MEASURES);
        assertThat(drawing.boxes()).extracting(Box::key).containsExactlyInAnyOrderElementsOf(family.keys());
        for (Box one : drawing.boxes()) {
            for (Box other : drawing.boxes()) {
                boolean apart = one.x() + 100 <= other.x()
                        || other.x() + 100 <= one.x()
                        || one.y() + 40 <= other.y()
                        || other.y() + 40 <= one.y();
                assertThat(one == other || apart).as(one + " and " + other).isTrue();
            }
        }
    }

    @Property(tries = 300)
    void everything_lies_within_the_drawing_also_mirrored(@ForAll("families") Family family) {
        Drawing drawing = TreeLayout.of(family.keys(), family.links(), MEASURES);
        for (Drawing one : List.of(drawing, drawing.mirrored(100))) {
            assertThat(one.boxes())
                    .allMatch(box -> box.x() >= 0 && box.x() + 100 <= one.width())
                    .allMatch(box -> box.y() >= 0 && box.y() + 40 <= one.height());
            assertThat(one.wires())
                    .flatExtracting(Wire::points)
                    .allMatch(point -> point.x() >= 0 && point.x() <= one.width())
                    .allMatch(point -> point.y() >= 0 && point.y() <= one.height());
        }
    }

    @Property(tries = 300)
    void a_line_turns_at_right_angles(@ForAll("families") Family family) {
        assertThat(TreeLayout.of(family.keys(), family.links(), MEASURES).wires())
                .allSatisfy(wire -> IntStream.range(1, wire.points().size())
                        .forEach(i -> assertThat(wire.points().get(i - 1).x()
                                                == wire.points().get(i).x()
                                        || wire.points().get(i - 1).y()
                                                == wire.points().get(i).y())
                                .isTrue()));
    }

    @Test
    void couples_stand_side_by_side_and_children_below_them() {
        Drawing drawing = TreeLayout.of(
                List.of("son", "mother", "daughter", "father"),
                List.of(
                        new Link("mother", "son", Bond.PARENT, 1),
                        new Link("father", "son", Bond.PARENT, 1),
                        new Link("mother", "daughter", Bond.PARENT, 1),
                        new Link("father", "daughter", Bond.PARENT, 1),
                        new Link("mother", "father", Bond.PARTNER, 0)),
                MEASURES);
        Map<String, Box> boxes = boxes(drawing);
        assertThat(boxes.get("mother").row())
                .isEqualTo(boxes.get("father").row())
                .isZero();
        assertThat(boxes.get("father").x() - boxes.get("mother").x()).isEqualTo(120);
        assertThat(boxes.get("son").row())
                .isEqualTo(boxes.get("daughter").row())
                .isEqualTo(1);
        assertThat(boxes.get("son").x()).isEqualTo(boxes.get("mother").x());
        assertThat(drawing.wires())
                .as("a line to each child from between the couple, and one between the couple")
                .hasSize(3);
    }

    @Test
    void siblings_without_known_parents_stand_next_to_each_other_in_one_row() {
        Drawing drawing =
                TreeLayout.of(List.of("a", "stranger", "b"), List.of(new Link("a", "b", Bond.SIBLING, 0)), MEASURES);
        Map<String, Box> boxes = boxes(drawing);
        assertThat(boxes.get("b").row()).isEqualTo(boxes.get("a").row());
        assertThat(Math.abs(boxes.get("b").x() - boxes.get("a").x())).isEqualTo(120);
    }

    @Test
    void a_grandparent_stands_two_rows_above() {
        Drawing drawing =
                TreeLayout.of(List.of("child", "elder"), List.of(new Link("elder", "child", Bond.OTHER, 2)), MEASURES);
        assertThat(boxes(drawing).get("child").row()).isEqualTo(2);
        assertThat(boxes(drawing).get("elder").row()).isZero();
    }

    @Test
    void whoever_was_married_twice_stands_between_both() {
        Drawing drawing = TreeLayout.of(
                List.of("husband", "first", "second"),
                List.of(
                        new Link("husband", "first", Bond.FORMER_PARTNER, 0),
                        new Link("husband", "second", Bond.PARTNER, 0)),
                MEASURES);
        Map<String, Box> boxes = boxes(drawing);
        assertThat(boxes.get("first").x()).isLessThan(boxes.get("husband").x());
        assertThat(boxes.get("husband").x()).isLessThan(boxes.get("second").x());
    }

    @Test
    void full_siblings_under_their_parents_need_no_line_of_their_own() {
        List<Link> links = List.of(
                new Link("mother", "a", Bond.PARENT, 1),
                new Link("mother", "b", Bond.PARENT, 1),
                new Link("a", "b", Bond.SIBLING, 0));
        assertThat(TreeLayout.of(List.of("mother", "a", "b"), links, MEASURES).wires())
                .extracting(Wire::bond)
                .containsOnly(Bond.PARENT);
    }

    @Test
    void a_circle_of_parents_is_drawn_all_the_same() {
        Drawing drawing = TreeLayout.of(
                List.of("a", "b"),
                List.of(new Link("a", "b", Bond.PARENT, 1), new Link("b", "a", Bond.PARENT, 1)),
                MEASURES);
        assertThat(drawing.boxes()).hasSize(2);
        assertThat(drawing.wires()).hasSize(2);
    }

    private static Map<String, Box> boxes(Drawing drawing) {
        return drawing.boxes().stream().collect(Collectors.toMap(Box::key, Function.identity()));
    }
}
