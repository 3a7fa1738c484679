package org.kinbridge.cases.family;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Lays out people in rows by generation: couples side by side, children under their parents, siblings next to each
 * other. Knows nothing but keys and bonds. Every group of boxes has a stretch of the width for itself and what hangs
 * below it, so that no two boxes can overlap, whatever the bonds say.
 */
public final class TreeLayout {

    /** How two boxes belong together, in the order in which bonds decide about rows. */
    public enum Bond {
        PARENT,
        PARTNER,
        FORMER_PARTNER,
        SIBLING,
        STEPPARENT,
        HALF_SIBLING,
        STEPSIBLING,
        OTHER;

        boolean couple() {
            return this == PARTNER || this == FORMER_PARTNER;
        }

        boolean sibling() {
            return this == SIBLING || this == HALF_SIBLING || this == STEPSIBLING;
        }
    }

    /**
     * A bond between two boxes.
     *
     * @param from for a parent, the parent
     * @param down how many rows the second stands below the first; 0 in the same row
     */
    public record Link(String from, String to, Bond bond, int down) {}

    /** Sizes in units of the drawing. */
    public record Measures(int boxWidth, int boxHeight, int gapX, int gapY) {}

    /** A box by its corner nearest to the origin. @param row the generation, counted from 0 at the top */
    public record Box(String key, int x, int y, int row) {}

    /** A corner of a line. */
    public record Point(int x, int y) {}

    /** A line between two boxes, through these corners. */
    public record Wire(Bond bond, String from, String to, List<Point> points) {
        public Wire {
            points = List.copyOf(points);
        }
    }

    /** The whole. */
    public record Drawing(int width, int height, List<Box> boxes, List<Wire> wires) {
        public Drawing {
            boxes = List.copyOf(boxes);
            wires = List.copyOf(wires);
        }

        /** As it is read from right to left. @param boxWidth of every box */
        public Drawing mirrored(int boxWidth) {
            return new Drawing(
                    width,
                    height,
                    boxes.stream()
                            .map(box -> new Box(box.key(), width - box.x() - boxWidth, box.y(), box.row()))
                            .toList(),
                    wires.stream()
                            .map(wire -> new Wire(
                                    wire.bond(),
                                    wire.from(),
                                    wire.to(),
                                    wire.points().stream()
                                            .map(point -> new Point(width - point.x(), point.y()))
                                            .toList()))
                            .toList());
        }
    }

    private final Measures measures;
    private final Generations generations;
    private final Map<String, Box> boxes = new LinkedHashMap<>();

    private TreeLayout(Measures measures, Generations generations) {
        this.measures = measures;
        this.generations = generations;
    }

    /** Lays out all keys, also those without any link. Links to unknown keys are left out. */
    public static Drawing of(List<String> keys, List<Link> links, Measures measures) {
        List<Link> known = links.stream()
                .filter(link -> keys.contains(link.from())
                        && keys.contains(link.to())
                        && !link.from().equals(link.to()))
                .toList();
        Generations generations = new Generations(keys, known);
        TreeLayout layout = new TreeLayout(measures, generations);
        int right = layout.place(new Groups(keys, known, generations).roots());
        int bottom = layout.boxes.values().stream()
                .mapToInt(box -> box.y() + measures.boxHeight())
                .max()
                .orElse(0);
        List<Wire> wires = new Wiring(measures, layout.boxes, known).draw();
        return new Drawing(
                right + measures.gapX(), bottom + measures.gapY() / 2, new ArrayList<>(layout.boxes.values()), wires);
    }

    private int place(List<Groups.Group> roots) {
        int x = measures.gapX();
        for (Groups.Group root : roots) {
            place(root, x);
            x += width(root) + measures.gapX();
        }
        return x - measures.gapX();
    }

    /** Puts the children into their stretches, and the group above the middle of them. */
    private void place(Groups.Group group, int left) {
        int whole = width(group);
        int x = left + (whole - childrenWidth(group)) / 2;
        int first = x;
        for (Groups.Group child : group.children()) {
            place(child, x);
            x += width(child) + measures.gapX();
        }
        int own = ownWidth(group);
        int middle = group.children().isEmpty() ? left + whole / 2 : first + childrenWidth(group) / 2;
        int start = Math.max(left, Math.min(middle - own / 2, left + whole - own));
        for (String key : group.members()) {
            int row = generations.row(key);
            boxes.put(key, new Box(key, start, top(row), row));
            start += measures.boxWidth() + measures.gapX();
        }
    }

    private int top(int row) {
        return measures.gapY() / 2 + row * (measures.boxHeight() + measures.gapY());
    }

    private int width(Groups.Group group) {
        return Math.max(ownWidth(group), childrenWidth(group));
    }

    private int ownWidth(Groups.Group group) {
        int count = group.members().size();
        return count == 0 ? 0 : count * measures.boxWidth() + (count - 1) * measures.gapX();
    }

    private int childrenWidth(Groups.Group group) {
        int count = group.children().size();
        int sum = group.children().stream().mapToInt(this::width).sum();
        return count == 0 ? 0 : sum + (count - 1) * measures.gapX();
    }
}
