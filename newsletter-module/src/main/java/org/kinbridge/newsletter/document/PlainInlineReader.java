package org.kinbridge.newsletter.document;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the content of one block. Markers that stand alone (between spaces, or without a partner) are text. Every character is
 * looked at a bounded number of times, so that no input makes it slow.
 */
final class PlainInlineReader {

    /** Text, or a marker ({@code mark} set), or a link ({@code href} set, with what stands in its brackets). */
    private record Token(
            String words, @Nullable Mark mark, @Nullable String href) {}

    private final String source;
    private final boolean links;
    private final List<Token> tokens = new ArrayList<>();
    private final StringBuilder pending = new StringBuilder();
    private int at;

    private PlainInlineReader(String source, boolean links) {
        this.source = source;
        this.links = links;
    }

    static List<Inline> read(String source) {
        return new PlainInlineReader(source, true).content();
    }

    private List<Inline> content() {
        while (at < source.length()) {
            char character = source.charAt(at);
            if (character == '\\' && at + 1 < source.length() && isPunctuation(source.charAt(at + 1))) {
                pending.append(source.charAt(at + 1));
                at += 2;
            } else if (character == '*') {
                stars();
            } else if (character != '[' || !links || !link()) {
                pending.append(character);
                at++;
            }
        }
        flush();
        return marked();
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

    private boolean spaceAt(int index) {
        return index < 0 || index >= source.length() || Characters.isSpace(source.charAt(index));
    }

    private boolean link() {
        int close = endOf(at + 1, ']', "[");
        if (close < 0 || close + 1 >= source.length() || source.charAt(close + 1) != '(') {
            return false;
        }
        int end = endOf(close + 2, ')', "[]( \n");
        String words = source.substring(at + 1, close);
        if (end < 0 || Characters.isBlank(words)) {
            return false;
        }
        flush();
        String href = source.substring(close + 2, end).replace("\\(", "(").replace("\\)", ")");
        tokens.add(new Token(words, null, href));
        at = end + 1;
        return true;
    }

    /** The index of the closing character, or -1 if one of the forbidden ones, or the end, comes first. */
    private int endOf(int from, char closing, String forbidden) {
        for (int i = from; i < source.length(); i++) {
            char character = source.charAt(i);
            if (character == '\\') {
                i++;
            } else if (character == closing) {
                return i;
            } else if (forbidden.indexOf(character) >= 0) {
                return -1;
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
            } else if (token.href() != null) {
                content.add(linkOf(token.href(), token.words(), open));
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

    private static Inline linkOf(String href, String words, EnumSet<Mark> around) {
        List<Text> content = new ArrayList<>();
        for (Inline inline : new PlainInlineReader(words, false).content()) {
            if (inline instanceof Text text) {
                EnumSet<Mark> marks = EnumSet.copyOf(around);
                marks.addAll(text.marks());
                content.add(new Text(text.text(), marks));
            }
        }
        return new Link(href, content);
    }

    private static boolean isPunctuation(char character) {
        return character > ' ' && character < 127 && !Character.isLetterOrDigit(character);
    }
}
