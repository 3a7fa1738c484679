package org.kinbridge.newsletter.document;

import java.util.List;
import java.util.Set;

/** Writes the content of a block in the syntax of the plain editor, so that nothing literal is taken for syntax. */
final class PlainInline {

    private static final String ANYWHERE = "\\*[]";
    private static final String AT_LINE_START = "#->@{";

    private final StringBuilder written = new StringBuilder();
    private boolean lineStart = true;
    private boolean onlyDigitsYet = true;

    private PlainInline() {}

    static String write(List<Inline> content) {
        PlainInline writer = new PlainInline();
        Set<Mark> open = Set.of();
        for (Inline inline : content) {
            if (inline instanceof Text text) {
                writer.toggle(open, text.marks());
                open = text.marks();
                writer.literal(text.text());
            } else if (inline instanceof Link link) {
                writer.toggle(open, Set.of());
                open = Set.of();
                writer.link(link);
            }
        }
        writer.toggle(open, Set.of());
        return writer.written.toString();
    }

    private void link(Link link) {
        syntax("[");
        Set<Mark> open = Set.of();
        for (Text text : link.content()) {
            toggle(open, text.marks());
            open = text.marks();
            literal(text.text());
        }
        toggle(open, Set.of());
        syntax("](" + link.href().replace("(", "\\(").replace(")", "\\)") + ")");
    }

    /** A marker opens and closes, so going from one set of marks to another means writing those in which they differ. */
    private void toggle(Set<Mark> before, Set<Mark> after) {
        if (before.contains(Mark.STRONG) != after.contains(Mark.STRONG)) {
            syntax("**");
        }
        if (before.contains(Mark.EMPHASIS) != after.contains(Mark.EMPHASIS)) {
            syntax("*");
        }
    }

    private void syntax(String characters) {
        if (!characters.isEmpty()) {
            written.append(characters);
            lineStart = false;
            onlyDigitsYet = false;
        }
    }

    private void literal(String words) {
        for (char character : words.toCharArray()) {
            boolean special = ANYWHERE.indexOf(character) >= 0
                    || lineStart && AT_LINE_START.indexOf(character) >= 0
                    || !lineStart && onlyDigitsYet && character == '.';
            if (special) {
                written.append('\\');
            }
            written.append(character);
            onlyDigitsYet = character == '\n' || onlyDigitsYet && Character.isDigit(character);
            lineStart = character == '\n';
        }
    }
}
