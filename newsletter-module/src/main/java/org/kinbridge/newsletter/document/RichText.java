package org.kinbridge.newsletter.document;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.kinbridge.core.text.Language;

/**
 * Brings the content of a block into its one normal form, so that equal looks are equal values: no space at the ends of lines,
 * no empty lines, neighbours with the same marks joined, and space never marked on its own edge (a bold space looks like any
 * other). Isolates stand outside of links, links outside of marks.
 */
final class RichText {

    /** Stands for a note among the characters; no text can hold it. */
    private static final char NOTE = '\uFFFF';

    /** That words are isolated, and their language if it is known. */
    private record Isolation(@Nullable Language language) {}

    private record Style(
            Set<Mark> marks,
            @Nullable String href,
            @Nullable Isolation isolation,
            @Nullable Note note) {

        static Style between(Style before, Style after) {
            EnumSet<Mark> both = EnumSet.noneOf(Mark.class);
            both.addAll(before.marks);
            both.retainAll(after.marks);
            // Links stand inside isolates: what lies between two isolates is in neither, so in no link of theirs.
            boolean together = Objects.equals(before.isolation, after.isolation);
            return new Style(
                    both,
                    together && Objects.equals(before.href, after.href) ? before.href : null,
                    together ? before.isolation : null,
                    null);
        }
    }

    private final StringBuilder characters = new StringBuilder();
    private final List<Style> styles = new ArrayList<>();
    private final boolean oneLine;

    private RichText(boolean oneLine) {
        this.oneLine = oneLine;
    }

    /** Content of a block whose lines may be broken. */
    static List<Inline> ofLines(List<? extends Inline> content) {
        return required(normalised(content, false));
    }

    /** As {@link #ofLines}, where there may be no words at all. */
    static List<Inline> ofLinesOrNone(List<? extends Inline> content) {
        return normalised(content, false);
    }

    /** Content that stands on one line: a line break becomes a space. */
    static List<Inline> ofOneLine(List<? extends Inline> content) {
        return required(normalised(content, true));
    }

    static List<Inline> withoutNotes(List<Inline> content) {
        content.stream().filter(Note.class::isInstance).findFirst().ifPresent(note -> {
            throw new InvalidDocument(InvalidDocument.Rule.MISPLACED_NOTE, note.plainText());
        });
        return content;
    }

    /** The words, and each note on a line of its own after them. */
    static String plainText(List<Inline> content) {
        StringBuilder words = new StringBuilder();
        StringBuilder notes = new StringBuilder();
        for (Inline inline : content) {
            if (inline instanceof Note note) {
                notes.append('\n').append(note.plainText());
            } else {
                words.append(inline.plainText());
            }
        }
        return words.append(notes).toString();
    }

    private static List<Inline> required(List<Inline> content) {
        if (content.isEmpty()) {
            throw new InvalidDocument(InvalidDocument.Rule.EMPTY_TEXT, "");
        }
        return content;
    }

    private static List<Inline> normalised(List<? extends Inline> content, boolean oneLine) {
        RichText text = new RichText(oneLine);
        List.copyOf(content).forEach(inline -> text.append(inline, null));
        text.stripEnd();
        text.unmarkEdgesOfSpace();
        return text.grouped();
    }

    private void append(Inline inline, @Nullable Isolation isolation) {
        if (inline instanceof Text plain) {
            append(plain.text(), new Style(plain.marks(), null, isolation, null));
        } else if (inline instanceof Link link) {
            link.content()
                    .forEach(inside -> append(inside.text(), new Style(inside.marks(), link.href(), isolation, null)));
        } else if (inline instanceof Isolate isolate) {
            isolate.content().forEach(run -> append(run, new Isolation(isolate.language())));
        } else if (inline instanceof Note note) {
            characters.append(NOTE);
            styles.add(new Style(Set.of(), null, null, note));
        }
    }

    private void append(String words, Style style) {
        for (char given : words.toCharArray()) {
            char character = oneLine && given == '\n' ? ' ' : given;
            if (character == '\n') {
                stripEnd();
            }
            if (!Characters.isSpace(character) || !atLineStart()) {
                characters.append(character);
                styles.add(style);
            }
        }
    }

    private boolean atLineStart() {
        return characters.isEmpty() || characters.charAt(characters.length() - 1) == '\n';
    }

    private void stripEnd() {
        int end = characters.length();
        while (end > 0 && Characters.isSpace(characters.charAt(end - 1))) {
            end--;
        }
        styles.subList(end, styles.size()).clear();
        characters.setLength(end);
    }

    private void unmarkEdgesOfSpace() {
        int at = 0;
        while (at < characters.length()) {
            int end = at;
            while (Characters.isSpace(characters.charAt(end))) {
                end++;
            }
            if (end > at) {
                Style between = Style.between(styles.get(at - 1), styles.get(end));
                styles.subList(at, end).replaceAll(marked -> between);
            }
            at = end + 1;
        }
    }

    private List<Inline> grouped() {
        List<Inline> content = new ArrayList<>();
        int at = 0;
        while (at < styles.size()) {
            Note note = styles.get(at).note();
            if (note != null) {
                content.add(note);
                at++;
                continue;
            }
            Isolation isolation = styles.get(at).isolation();
            int end = endOfSame(at, styles.size(), Style::isolation);
            if (isolation == null) {
                content.addAll(runs(at, end));
            } else {
                content.add(new Isolate(isolation.language(), runs(at, end)));
            }
            at = end;
        }
        return List.copyOf(content);
    }

    private List<Run> runs(int from, int to) {
        List<Run> runs = new ArrayList<>();
        int at = from;
        while (at < to) {
            int end = endOfSame(at, to, Style::href);
            String href = styles.get(at).href();
            List<Text> texts = texts(at, end);
            if (href == null) {
                runs.addAll(texts);
            } else {
                runs.add(new Link(href, texts));
            }
            at = end;
        }
        return runs;
    }

    private List<Text> texts(int from, int to) {
        List<Text> texts = new ArrayList<>();
        int at = from;
        while (at < to) {
            int end = endOfSame(at, to, Style::marks);
            texts.add(new Text(characters.substring(at, end), styles.get(at).marks()));
            at = end;
        }
        return texts;
    }

    /** Where the styles that are alike in this respect end; a note ends them too. */
    private int endOfSame(int from, int to, Function<Style, @Nullable Object> respect) {
        Object first = respect.apply(styles.get(from));
        int end = from + 1;
        while (end < to && styles.get(end).note() == null && Objects.equals(respect.apply(styles.get(end)), first)) {
            end++;
        }
        return end;
    }
}
