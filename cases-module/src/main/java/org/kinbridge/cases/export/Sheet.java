package org.kinbridge.cases.export;

import java.util.List;

/**
 * What stands on a printed case, ready to be laid out.
 *
 * @param language BCP 47 tag
 * @param direction {@code ltr} or {@code rtl}
 * @param head lines below the title
 * @param foot on every page: what the sheet is, and for whom
 */
public record Sheet(
        String language, String direction, String title, List<String> head, List<Section> sections, String foot) {

    public Sheet {
        head = List.copyOf(head);
        sections = List.copyOf(sections);
    }

    /** A part with a heading. @param note below everything else; may be empty */
    public record Section(String heading, List<Card> cards, Table table, String note) {
        public Section {
            cards = List.copyOf(cards);
        }
    }

    /** Somebody, and lines about them. */
    public record Card(String title, List<String> lines) {
        public Card {
            lines = lines.stream().filter(line -> !line.isBlank()).toList();
        }
    }

    /** Each cell has several lines: the first is the main one. */
    public record Table(List<String> heading, List<List<List<String>>> rows) {

        static final Table NONE = new Table(List.of(), List.of());

        public Table {
            heading = List.copyOf(heading);
            rows = List.copyOf(rows);
        }
    }
}
