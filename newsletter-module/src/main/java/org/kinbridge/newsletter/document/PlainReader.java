package org.kinbridge.newsletter.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kinbridge.core.text.Direction;
import org.kinbridge.core.text.Language;

/** Reads the lines of the plain editor into blocks that have no ids yet. */
final class PlainReader {

    private static final Pattern HEADING = Pattern.compile("(#{1,6})\\s+(\\S.*)");
    private static final Pattern BULLET = Pattern.compile("(-{1,3})\\s+(\\S.*)");
    private static final Pattern NUMBER = Pattern.compile("((?:\\p{Nd}{1,9}\\.){1,3})\\s+(\\S.*)");
    private static final Pattern SOURCE = Pattern.compile(">--\\s*(\\S.*)");
    private static final Pattern PULL = Pattern.compile(">>(.*)");
    private static final Pattern QUOTE = Pattern.compile(">(.*)");
    private static final Pattern PHOTO = Pattern.compile("\\[photo:\\s*([A-Za-z0-9-]{1,64})\\s*]");
    private static final Pattern FIELD = Pattern.compile("(caption|credit|alt)\\s*:(.*)");
    private static final Pattern PART = Pattern.compile("@([a-z-]{1,20})\\s+(\\S.*)");
    private static final Pattern TABLE = Pattern.compile(
            "\\[table(?::\\s*((?:header row|header column)(?:,\\s*(?:header row|header column))?))?\\s*]");
    private static final Pattern CAPTION = Pattern.compile("caption\\s*:(.*)");
    private static final Pattern CELL = Pattern.compile("\\|(.*)");
    private static final String NEXT_ROW = "|-";
    private static final Pattern SPEECH = Pattern.compile("\\{(?:([a-z]{2})(?:\\s+(ltr|rtl))?|(ltr|rtl))}");

    private enum State {
        NONE,
        PARAGRAPH,
        BULLETS,
        NUMBERS,
        QUOTE,
        PULL,
        PHOTO,
        PART,
        TABLE
    }

    private final List<Block> blocks = new ArrayList<>();
    private final List<StringBuilder> parts = new ArrayList<>();
    private final List<Integer> levels = new ArrayList<>();
    private final Map<String, String> fields = new TreeMap<>();
    private State state = State.NONE;
    private String label = "";
    private @Nullable String quoted;
    private @Nullable Language language;
    private @Nullable Direction direction;
    private final TableRows table = new TableRows();

    List<Block> read(String text) {
        for (String line : text.split("\n", -1)) {
            String words = stripped(line);
            boolean indented = !words.isEmpty() && Characters.isSpace(line.charAt(0));
            if (words.isEmpty()) {
                flush();
            } else if (!structure(words) && !field(words)) {
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
            case '[' -> photo(line) || table(line);
            case '|' -> state == State.TABLE && cell(line);
            case '@' -> part(line);
            case '{' -> speech(line);
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
        int level = depth(item.group(1));
        if (level > 0 && state != list) {
            return false;
        }
        enter(list);
        levels.add(levels.isEmpty() ? 0 : Math.min(level, levels.get(levels.size() - 1) + 1));
        parts.add(new StringBuilder(item.group(2)));
        return true;
    }

    /** {@code -} and {@code 2.} stand at the first level, {@code --} and {@code 2.1.} one below it. */
    private static int depth(String sign) {
        return (int) sign.chars()
                        .filter(character -> character == '-' || character == '.')
                        .count()
                - 1;
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

    private boolean table(String line) {
        Matcher begun = TABLE.matcher(line);
        if (!begun.matches()) {
            return false;
        }
        flush();
        state = State.TABLE;
        label = begun.group(1) == null ? "" : begun.group(1);
        return true;
    }

    private boolean cell(String line) {
        Matcher cell = CELL.matcher(line);
        if (line.equals(NEXT_ROW)) {
            table.nextRow(parts.size());
        } else if (cell.matches()) {
            parts.add(new StringBuilder(stripped(cell.group(1))));
        }
        return true;
    }

    /** What is said about a photograph, in any order, or about a table before its first cell. */
    private boolean field(String line) {
        boolean ofTable = state == State.TABLE && parts.isEmpty();
        if (state != State.PHOTO && !ofTable) {
            return false;
        }
        Matcher field = (ofTable ? CAPTION : FIELD).matcher(line);
        if (ofTable) {
            return field.matches() && fields.putIfAbsent("caption", field.group(1)) == null;
        }
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

    private boolean speech(String line) {
        Matcher said = SPEECH.matcher(line);
        if (!said.matches()) {
            return false;
        }
        String tag = said.group(1);
        Optional<Language> named = tag == null ? Optional.empty() : Language.ofTag(tag);
        if (tag != null && named.isEmpty()) {
            return false;
        }
        flush();
        language = named.orElse(null);
        String way = said.group(2) == null ? said.group(3) : said.group(2);
        direction = way == null ? null : way.equals("rtl") ? Direction.RTL : Direction.LTR;
        return true;
    }

    private void plain(String words, boolean indented) {
        boolean hasMore = state == State.BULLETS || state == State.NUMBERS || state == State.PART;
        boolean cellHasMore = state == State.TABLE && !parts.isEmpty();
        if (!indented || !(hasMore || cellHasMore)) {
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
        levels.clear();
        fields.clear();
        table.clear();
        quoted = null;
    }

    private void add(Block block) {
        Block spoken = language == null ? block : block.withLanguage(language);
        blocks.add(direction == null ? spoken : spoken.withDirection(direction));
        language = null;
        direction = null;
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
                                .toList(),
                        List.copyOf(levels));
            case QUOTE -> new Quotation(id, content(), quoted);
            case PULL ->
                new PullQuote(
                        id, PlainInlineReader.readWithoutNotes(parts.get(0).toString()));
            case PHOTO -> new Picture(id, label, field("caption", ""), field("credit", ""), field("alt", ""));
            case PART -> new LetterPart(id, LetterPartKind.ofWord(label).orElseThrow(), content());
            case TABLE ->
                new Table(
                        id,
                        field("caption", ""),
                        label.contains("header row"),
                        label.contains("header column"),
                        table.rows(parts));
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
