package org.kinbridge.newsletter.document;

import java.util.List;
import java.util.Set;
import org.kinbridge.core.text.Language;

/** Writes the content of a block in the syntax of the plain editor, so that nothing literal is taken for syntax. */
final class PlainInline {

    private static final String ANYWHERE = "\\*[]{}^";
    private static final String AT_LINE_START = "#->@|";

    private final StringBuilder written = new StringBuilder();
    private boolean lineStart = true;
    private boolean onlyDigitsYet = true;

    private PlainInline() {}

    static String write(List<Inline> content) {
        PlainInline writer = new PlainInline();
        writer.all(content);
        return writer.written.toString();
    }

    private void all(List<? extends Inline> content) {
        Set<Mark> open = Set.of();
        for (Inline inline : content) {
            Set<Mark> marks = inline instanceof Text text ? text.marks() : Set.of();
            toggle(open, marks);
            open = marks;
            one(inline);
        }
        toggle(open, Set.of());
    }

    private void one(Inline inline) {
        if (inline instanceof Text text) {
            literal(text.text());
        } else if (inline instanceof Link link) {
            syntax("[");
            all(link.content());
            syntax("](" + link.href().replace("(", "\\(").replace(")", "\\)") + ")");
        } else if (inline instanceof Isolate isolate) {
            Language language = isolate.language();
            syntax("{" + (language == null ? "" : language.tag()) + "|");
            all(isolate.content());
            syntax("}");
        } else if (inline instanceof Note note) {
            syntax("^[");
            all(note.content());
            syntax("]");
        }
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
        written.append(characters);
        lineStart = false;
        onlyDigitsYet = false;
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
