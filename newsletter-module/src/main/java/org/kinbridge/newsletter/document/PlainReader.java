package org.kinbridge.newsletter.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kinbridge.core.text.Language;

/** Reads the lines of the plain editor into blocks that have no ids yet. */
final class PlainReader {

    private static final Pattern HEADING = Pattern.compile("(#{1,6})\\s+(\\S.*)");
    private static final Pattern BULLET = Pattern.compile("-\\s+(\\S.*)");
    private static final Pattern NUMBER = Pattern.compile("\\p{Nd}{1,9}\\.\\s+(\\S.*)");
    private static final Pattern SOURCE = Pattern.compile(">--\\s*(\\S.*)");
    private static final Pattern PULL = Pattern.compile(">>(.*)");
    private static final Pattern QUOTE = Pattern.compile(">(.*)");
    private static final Pattern PHOTO = Pattern.compile("\\[photo:\\s*([A-Za-z0-9-]{1,64})\\s*]");
    private static final Pattern FIELD = Pattern.compile("(caption|credit|alt)\\s*:(.*)");
    private static final Pattern PART = Pattern.compile("@([a-z-]{1,20})\\s+(\\S.*)");
    private static final Pattern LANGUAGE = Pattern.compile("\\{([a-z]{2})}");

    private enum State {
        NONE,
        PARAGRAPH,
        BULLETS,
        NUMBERS,
        QUOTE,
        PULL,
        PHOTO,
        PART
    }

    private final List<Block> blocks = new ArrayList<>();
    private final List<StringBuilder> parts = new ArrayList<>();
    private final Map<String, String> fields = new TreeMap<>();
    private State state = State.NONE;
    private String label = "";
    private @Nullable String quoted;
    private @Nullable Language language;

    List<Block> read(String text) {
        for (String line : text.split("\n", -1)) {
            String words = stripped(line);
            boolean indented = !words.isEmpty() && Characters.isSpace(line.charAt(0));
            if (words.isEmpty()) {
                flush();
            } else if (!structure(words) && !(state == State.PHOTO && field(words))) {
                plain(words, indented);
            }
        }
        flush();
        return blocks;
    }

    private static String stripped(String line) {
        int from = 0;
        int to = line.length();
        while (from < to && Characters.isSpace(line.charAt(from))) {
            from++;
        }
        while (to > from && Characters.isSpace(line.charAt(to - 1))) {
            to--;
        }
        return line.substring(from, to);
    }

    private boolean structure(String line) {
        return switch (line.charAt(0)) {
            case '#' -> heading(line);
            case '-' -> item(State.BULLETS, BULLET.matcher(line));
            case '>' -> quote(line);
            case '[' -> photo(line);
            case '@' -> part(line);
            case '{' -> language(line);
            default -> Character.isDigit(line.charAt(0)) && item(State.NUMBERS, NUMBER.matcher(line));
        };
    }

    private boolean heading(String line) {
        Matcher heading = HEADING.matcher(line);
        if (!heading.matches()) {
            return false;
        }
        flush();
        int level = Math.min(4, Math.max(2, heading.group(1).length()));
        add(new Heading(BlockIds.none(), level, PlainInlineReader.read(heading.group(2))));
        return true;
    }

    private boolean item(State list, Matcher item) {
        if (!item.matches()) {
            return false;
        }
        enter(list);
        parts.add(new StringBuilder(item.group(1)));
        return true;
    }

    private boolean quote(String line) {
        Matcher source = SOURCE.matcher(line);
        if (source.matches() && state == State.QUOTE && quoted == null) {
            quoted = source.group(1);
            return true;
        }
        Matcher pull = PULL.matcher(line);
        boolean large = pull.matches();
        Matcher quote = large ? pull : QUOTE.matcher(line);
        if (!quote.matches() || Characters.isBlank(quote.group(1))) {
            return false;
        }
        if (quoted != null) {
            flush();
        }
        enter(large ? State.PULL : State.QUOTE);
        continuePart(stripped(quote.group(1)));
        return true;
    }

    private boolean photo(String line) {
        Matcher photo = PHOTO.matcher(line);
        if (!photo.matches()) {
            return false;
        }
        flush();
        state = State.PHOTO;
        label = photo.group(1);
        return true;
    }

    private boolean field(String line) {
        Matcher field = FIELD.matcher(line);
        return field.matches() && fields.putIfAbsent(field.group(1), field.group(2)) == null;
    }

    private boolean part(String line) {
        Matcher part = PART.matcher(line);
        if (!part.matches() || LetterPartKind.ofWord(part.group(1)).isEmpty()) {
            return false;
        }
        flush();
        state = State.PART;
        label = part.group(1);
        continuePart(part.group(2));
        return true;
    }

    private boolean language(String line) {
        Matcher tag = LANGUAGE.matcher(line);
        Optional<Language> named = tag.matches() ? Language.ofTag(tag.group(1)) : Optional.empty();
        if (named.isEmpty()) {
            return false;
        }
        flush();
        language = named.get();
        return true;
    }

    private void plain(String words, boolean indented) {
        boolean takesMore = indented && (state == State.BULLETS || state == State.NUMBERS || state == State.PART);
        if (!takesMore) {
            enter(State.PARAGRAPH);
        }
        continuePart(words);
    }

    /** Lists and paragraphs go on while lines of their kind follow; anything else begins a new block. */
    private void enter(State next) {
        if (state != next) {
            flush();
            state = next;
        }
    }

    private void continuePart(String words) {
        if (parts.isEmpty()) {
            parts.add(new StringBuilder(words));
        } else {
            parts.get(parts.size() - 1).append('\n').append(words);
        }
    }

    private void flush() {
        if (state != State.NONE) {
            add(block());
        }
        state = State.NONE;
        parts.clear();
        fields.clear();
        quoted = null;
    }

    private void add(Block block) {
        blocks.add(block.withLanguage(language));
        language = null;
    }

    private Block block() {
        String id = BlockIds.none();
        return switch (state) {
            case BULLETS, NUMBERS ->
                new ListBlock(
                        id,
                        state == State.NUMBERS,
                        parts.stream()
                                .map(item -> PlainInlineReader.read(item.toString()))
                                .toList());
            case QUOTE -> new Quotation(id, content(), quoted);
            case PULL -> new PullQuote(id, content());
            case PHOTO -> new Picture(id, label, field("caption", ""), field("credit", ""), field("alt", ""));
            case PART -> new LetterPart(id, LetterPartKind.ofWord(label).orElseThrow(), content());
            case PARAGRAPH, NONE -> new Paragraph(id, content());
        };
    }

    private List<Inline> content() {
        return PlainInlineReader.read(parts.get(0).toString());
    }

    private String field(String name, String missing) {
        return fields.getOrDefault(name, missing);
    }
}
