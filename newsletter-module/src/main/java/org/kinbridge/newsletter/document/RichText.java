package org.kinbridge.newsletter.document;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Brings the content of a block into its one normal form, so that equal looks are equal values: no space at the ends of lines,
 * no empty lines, neighbours with the same marks joined, and space never marked on its own edge (a bold space looks like any other).
 */
final class RichText {

    private record Style(Set<Mark> marks, @Nullable String href) {

        static Style between(Style before, Style after) {
            EnumSet<Mark> both = EnumSet.noneOf(Mark.class);
            both.addAll(before.marks);
            both.retainAll(after.marks);
            return new Style(both, before.href != null && before.href.equals(after.href) ? before.href : null);
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
        return normalised(content, false);
    }

    /** Content that stands on one line: a line break becomes a space. */
    static List<Inline> ofOneLine(List<? extends Inline> content) {
        return normalised(content, true);
    }

    static String plainText(List<Inline> content) {
        return content.stream().map(Inline::plainText).collect(Collectors.joining());
    }

    private static List<Inline> normalised(List<? extends Inline> content, boolean oneLine) {
        RichText text = new RichText(oneLine);
        for (Inline inline : List.copyOf(content)) {
            if (inline instanceof Text plain) {
                text.append(plain, null);
            } else if (inline instanceof Link link) {
                link.content().forEach(inside -> text.append(inside, link.href()));
            }
        }
        text.stripEnd();
        text.unmarkEdgesOfSpace();
        if (text.characters.isEmpty()) {
            throw new InvalidDocument(InvalidDocument.Rule.EMPTY_TEXT, "");
        }
        return text.grouped();
    }

    private void append(Text text, @Nullable String href) {
        Style style = new Style(text.marks(), href);
        for (char given : text.text().toCharArray()) {
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
            int end = at;
            String href = styles.get(at).href();
            while (end < styles.size() && Objects.equals(styles.get(end).href(), href)) {
                end++;
            }
            List<Text> texts = texts(at, end);
            if (href == null) {
                content.addAll(texts);
            } else {
                content.add(new Link(href, texts));
            }
            at = end;
        }
        return List.copyOf(content);
    }

    private List<Text> texts(int from, int to) {
        List<Text> texts = new ArrayList<>();
        int at = from;
        while (at < to) {
            int end = at;
            Set<Mark> marks = styles.get(at).marks();
            while (end < to && styles.get(end).marks().equals(marks)) {
                end++;
            }
            texts.add(new Text(characters.substring(at, end), marks));
            at = end;
        }
        return texts;
    }
}
