package org.kinbridge.cases.family;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.kinbridge.cases.family.TreeLayout.Bond;
import org.kinbridge.cases.family.TreeLayout.Box;
import org.kinbridge.cases.family.TreeLayout.Link;
import org.kinbridge.cases.family.TreeLayout.Measures;
import org.kinbridge.cases.family.TreeLayout.Point;
import org.kinbridge.cases.family.TreeLayout.Wire;

/** The lines between boxes: rectangular, so that one can follow them. */
final class Wiring {

    private final Measures measures;
    private final Map<String, Box> boxes;
    private final List<Link> links;
    private final Map<String, Set<String>> parents = new LinkedHashMap<>();
    private final List<Wire> wires = new ArrayList<>();

    Wiring(Measures measures, Map<String, Box> boxes, List<Link> links) {
        this.measures = measures;
        this.boxes = boxes;
        this.links = links.stream().distinct().toList();
        this.links.stream().filter(link -> link.bond() == Bond.PARENT).forEach(link -> parents.computeIfAbsent(
                        link.to(), key -> new LinkedHashSet<>())
                .add(link.from()));
    }

    List<Wire> draw() {
        Set<String> joint = new LinkedHashSet<>();
        for (Link link : links) {
            if (link.bond() == Bond.PARENT) {
                parent(link, joint);
            } else if (link.bond().couple()) {
                couple(link);
            } else if (link.bond().sibling()) {
                siblings(link);
            } else {
                elbow(link);
            }
        }
        return wires;
    }

    /** One line from between a couple to their child; from each parent alone where they are no couple. */
    private void parent(Link link, Set<String> joint) {
        Box parent = box(link.from());
        Box child = box(link.to());
        for (String other : parents.getOrDefault(link.to(), Set.of())) {
            if (!other.equals(link.from()) && areACouple(link.from(), other) && besides(parent, box(other))) {
                if (joint.add(link.to())) {
                    int x = (middle(parent) + middle(box(other))) / 2;
                    add(link, new Point(x, parent.y() + measures.boxHeight() / 2), child);
                }
                return;
            }
        }
        elbow(link);
    }

    private void add(Link link, Point start, Box child) {
        int turn = child.y() - measures.gapY() / 2;
        wires.add(new Wire(
                link.bond(),
                link.from(),
                link.to(),
                List.of(
                        start,
                        new Point(start.x(), turn),
                        new Point(middle(child), turn),
                        new Point(middle(child), child.y()))));
    }

    private boolean areACouple(String one, String other) {
        return links.stream()
                .anyMatch(link -> link.bond().couple()
                        && (link.from().equals(one) && link.to().equals(other)
                                || link.from().equals(other) && link.to().equals(one)));
    }

    private boolean besides(Box one, Box other) {
        return one.y() == other.y() && Math.abs(one.x() - other.x()) == measures.boxWidth() + measures.gapX();
    }

    private void couple(Link link) {
        Box one = box(link.from());
        Box other = box(link.to());
        if (besides(one, other)) {
            Box first = one.x() < other.x() ? one : other;
            int y = one.y() + measures.boxHeight() / 2;
            wires.add(new Wire(
                    link.bond(),
                    link.from(),
                    link.to(),
                    List.of(
                            new Point(first.x() + measures.boxWidth(), y),
                            new Point(Math.max(one.x(), other.x()), y))));
        } else {
            elbow(link);
        }
    }

    /** Above the boxes; left out where parents in common say the same. */
    private void siblings(Link link) {
        Set<String> common = new LinkedHashSet<>(parents.getOrDefault(link.from(), Set.of()));
        common.retainAll(parents.getOrDefault(link.to(), Set.of()));
        if (link.bond() == Bond.SIBLING && !common.isEmpty()) {
            return;
        }
        Box one = box(link.from());
        Box other = box(link.to());
        if (one.y() != other.y()) {
            elbow(link);
            return;
        }
        int lane = one.y() - measures.gapY() / 4;
        wires.add(new Wire(
                link.bond(),
                link.from(),
                link.to(),
                List.of(
                        new Point(middle(one), one.y()),
                        new Point(middle(one), lane),
                        new Point(middle(other), lane),
                        new Point(middle(other), other.y()))));
    }

    /** From below the upper box to above the lower one; below both if they stand in one row. */
    private void elbow(Link link) {
        Box one = box(link.from());
        Box other = box(link.to());
        Box upper = one.y() <= other.y() ? one : other;
        Box lower = upper == one ? other : one;
        boolean level = upper.y() == lower.y();
        int bottom = upper.y() + measures.boxHeight();
        int turn = level ? bottom + measures.gapY() / 5 : lower.y() - measures.gapY() / 2 + shift(link.bond());
        wires.add(new Wire(
                link.bond(),
                link.from(),
                link.to(),
                List.of(
                        new Point(middle(upper), bottom),
                        new Point(middle(upper), turn),
                        new Point(middle(lower), turn),
                        new Point(middle(lower), level ? bottom : lower.y()))));
    }

    /** Lines of different kinds do not lie on each other. */
    private int shift(Bond bond) {
        return switch (bond) {
            case PARENT -> measures.gapY() / 8;
            case STEPPARENT -> -measures.gapY() / 8;
            default -> -measures.gapY() / 4;
        };
    }

    private int middle(Box box) {
        return box.x() + measures.boxWidth() / 2;
    }

    private Box box(String key) {
        return Objects.requireNonNull(boxes.get(key));
    }
}
