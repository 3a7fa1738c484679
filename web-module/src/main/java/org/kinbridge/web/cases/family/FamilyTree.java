package org.kinbridge.web.cases.family;

import java.util.List;

/** A family drawn as a tree, in units of the drawing, already mirrored where the page reads from right to left. */
public record FamilyTree(int width, int height, List<Person> persons, List<Line> lines) {
    public FamilyTree {
        persons = List.copyOf(persons);
        lines = List.copyOf(lines);
    }

    /**
     * A box that leads to the page of the person.
     *
     * @param part {@code enquirer}, {@code sought} or {@code relative}
     * @param name in one or two lines
     * @param note what stands below the name; may be empty
     * @param label the whole in words, for screen readers
     */
    public record Person(String id, int x, int y, String part, List<String> name, String note, String label) {
        public Person {
            name = List.copyOf(name);
        }
    }

    /** A line. @param kind the bond in lower case; @param points as an SVG polyline wants them */
    public record Line(String kind, String points) {}
}
