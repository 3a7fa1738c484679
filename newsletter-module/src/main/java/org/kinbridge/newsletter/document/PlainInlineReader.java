package org.kinbridge.newsletter.document;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kinbridge.core.text.Language;

/**
 * Reads the content of one block. Markers that stand alone (between spaces, or without a partner) are text. Every character is
 * looked at a bounded number of times, so that no input makes it slow.
 */
final class PlainInlineReader {

    /** Where the words stand, which decides what they may hold: each place only what is listed after it. */
    private enum Inside {
        LINK,
        ISOLATE,
        NOTE,
        BLOCK
    }

    /** Text ({@code words}), a marker, or something that holds words of its own, read already. */
    private record Token(
            String words, @Nullable Mark mark, @Nullable Inline holding) {}

    private static final int TAG = 2;

    private final String source;
    private final Inside inside;
    private final List<Token> tokens = new ArrayList<>();
    private final StringBuilder pending = new StringBuilder();
    private int at;

    private PlainInlineReader(String source, Inside inside) {
        this.source = source;
        this.inside = inside;
    }

    static List<Inline> read(String source) {
        return read(source, Inside.BLOCK);
    }

    /** As {@link #read(String)}, where a note would be text. */
    static List<Inline> readWithoutNotes(String source) {
        return read(source, Inside.NOTE);
    }

    private static List<Inline> read(String source, Inside inside) {
        return new PlainInlineReader(source, inside).content();
    }

    private List<Inline> content() {
        while (at < source.length()) {
            char character = source.charAt(at);
            if (character == '\\' && at + 1 < source.length() && isPunctuation(source.charAt(at + 1))) {
                pending.append(source.charAt(at + 1));
                at += 2;
            } else if (character == '*') {
                stars();
            } else if (!holder(character)) {
                pending.append(character);
                at++;
            }
        }
        flush();
        return marked();
    }

    private boolean holder(char character) {
        return switch (character) {
            case '[' -> inside != Inside.LINK && link();
            case '{' -> inside.compareTo(Inside.ISOLATE) > 0 && isolate();
            case '^' -> inside == Inside.BLOCK && note();
            default -> false;
        };
    }

    private void stars() {
        int end = at;
        while (end < source.length() && source.charAt(end) == '*') {
            end++;
        }
        int count = end - at;
        boolean alone = spaceAt(at - 1) && spaceAt(end);
        if (alone || count > 3) {
            pending.append(source, at, end);
        } else {
            flush();
            if (count >= 2) {
                tokens.add(new Token("**", Mark.STRONG, null));
            }
            if (count != 2) {
                tokens.add(new Token("*", Mark.EMPHASIS, null));
            }
        }
        at = end;
    }

    /** The ends of a block count as space; those of a link are brackets. */
    private boolean spaceAt(int index) {
        boolean end = index < 0 || index >= source.length();
        return end ? inside == Inside.BLOCK : Characters.isSpace(source.charAt(index));
    }

    private boolean link() {
        int close = endOf(at + 1, ']', character -> character == '[');
        if (close < 0 || close + 1 >= source.length() || source.charAt(close + 1) != '(') {
            return false;
        }
        int end = endOf(close + 2, ')', character -> "[]( \n".indexOf(character) >= 0);
        List<Inline> words = read(source.substring(at + 1, close), Inside.LINK);
        if (end < 0 || isBlank(words)) {
            return false;
        }
        String href = source.substring(close + 2, end).replace("\\(", "(").replace("\\)", ")");
        return hold(new Link(href, only(Text.class, words)), end);
    }

    private boolean isolate() {
        int bar = isBar(at + 1) ? at + 1 : at + 1 + TAG;
        int close = isBar(bar) ? endOf(bar + 1, '}', character -> character == '{') : -1;
        if (close < 0) {
            return false;
        }
        Optional<Language> language = Language.ofTag(source.substring(at + 1, bar));
        List<Inline> words = read(source.substring(bar + 1, close), Inside.ISOLATE);
        boolean named = bar == at + 1 || language.isPresent();
        return named && !isBlank(words) && hold(new Isolate(language.orElse(null), only(Run.class, words)), close);
    }

    private boolean isBar(int index) {
        return index < source.length() && source.charAt(index) == '|';
    }

    private boolean note() {
        int close = at + 1 < source.length() && source.charAt(at + 1) == '[' ? endOfNote(at + 2) : -1;
        if (close < 0) {
            return false;
        }
        List<Inline> words = read(source.substring(at + 2, close), Inside.NOTE);
        return !isBlank(words) && hold(new Note(only(Phrase.class, words)), close);
    }

    private boolean hold(Inline holding, int end) {
        flush();
        tokens.add(new Token("", null, holding));
        at = end + 1;
        return true;
    }

    private static boolean isBlank(List<Inline> words) {
        return words.stream().allMatch(inline -> Characters.isBlank(inline.plainText()));
    }

    private static <T> List<T> only(Class<T> type, List<Inline> words) {
        return words.stream().map(type::cast).collect(Collectors.toList());
    }

    /** The index of the closing character, or -1 if a forbidden one, or the end, comes first. */
    private int endOf(int from, char closing, IntPredicate forbidden) {
        for (int i = from; i < source.length(); i++) {
            char character = source.charAt(i);
            if (character == '\\') {
                i++;
            } else if (character == closing) {
                return i;
            } else if (forbidden.test(character)) {
                return -1;
            }
        }
        return -1;
    }

    /** The bracket that closes a note, whose links have brackets of their own; -1 if another note begins first. */
    private int endOfNote(int from) {
        int open = 1;
        for (int i = from; i < source.length(); i++) {
            char character = source.charAt(i);
            if (character == '\\') {
                i++;
            } else if (character == '^' && i + 1 < source.length() && source.charAt(i + 1) == '[') {
                return -1;
            } else if (character == '[') {
                open++;
            } else if (character == ']' && --open == 0) {
                return i;
            }
        }
        return -1;
    }

    private void flush() {
        if (!pending.isEmpty()) {
            tokens.add(new Token(pending.toString(), null, null));
            pending.setLength(0);
        }
    }

    private List<Inline> marked() {
        List<Inline> content = new ArrayList<>();
        EnumSet<Mark> open = EnumSet.noneOf(Mark.class);
        int lastStrong = lastWithoutPartner(Mark.STRONG);
        int lastEmphasis = lastWithoutPartner(Mark.EMPHASIS);
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.mark() != null && i != lastStrong && i != lastEmphasis) {
                toggle(open, token.mark());
            } else if (token.holding() != null) {
                content.add(alsoMarked(token.holding(), open));
            } else {
                content.add(new Text(token.words(), open));
            }
        }
        return content;
    }

    private static void toggle(EnumSet<Mark> open, Mark mark) {
        if (!open.remove(mark)) {
            open.add(mark);
        }
    }

    /** Markers come in pairs; the last of an odd number is text. */
    private int lastWithoutPartner(Mark mark) {
        int count = 0;
        int last = -1;
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).mark() == mark) {
                count++;
                last = i;
            }
        }
        return count % 2 == 0 ? -1 : last;
    }

    /** What is open around a link or an isolate holds inside too; a note has marks of its own. */
    private static Inline alsoMarked(Inline inline, Set<Mark> around) {
        if (inline instanceof Text text) {
            return alsoMarked(text, around);
        } else if (inline instanceof Link link) {
            return new Link(
                    link.href(),
                    link.content().stream()
                            .map(text -> alsoMarked(text, around))
                            .toList());
        } else if (inline instanceof Isolate isolate) {
            return new Isolate(
                    isolate.language(),
                    isolate.content().stream()
                            .map(run -> (Run) alsoMarked(run, around))
                            .toList());
        }
        return inline;
    }

    private static Text alsoMarked(Text text, Set<Mark> around) {
        EnumSet<Mark> marks = EnumSet.noneOf(Mark.class);
        marks.addAll(around);
        marks.addAll(text.marks());
        return new Text(text.text(), marks);
    }

    private static boolean isPunctuation(char character) {
        return character > ' ' && character < 127 && !Character.isLetterOrDigit(character);
    }
}
