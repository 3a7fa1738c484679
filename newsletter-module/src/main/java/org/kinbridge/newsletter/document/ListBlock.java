package org.kinbridge.newsletter.document;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.kinbridge.core.text.Direction;
import org.kinbridge.core.text.Language;

/**
 * A list with at least one item, numbered from 1 or with bullets.
 *
 * @param levels how deep each item stands: 0, 1 or 2, the first at 0 and none more than one below the item before it;
 *     empty if all stand at 0
 */
public record ListBlock(
        String id,
        boolean ordered,
        List<List<Inline>> items,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Integer> levels,
        @Nullable Language language,
        @Nullable Direction direction)
        implements Block {

    /** The deepest level. */
    static final int DEEPEST = 2;

    /** @throws InvalidDocument for a list without items, an item without words, or levels that leave one out */
    @SuppressWarnings("ConstantValue") // lists that were saved before there were levels have none
    public ListBlock {
        BlockIds.requireForm(id);
        if (items.isEmpty()) {
            throw new InvalidDocument(InvalidDocument.Rule.EMPTY_TEXT, id);
        }
        items = items.stream().map(RichText::ofLines).toList();
        levels = checked(Objects.requireNonNullElse(levels, List.of()), items.size(), id);
        direction = OwnDirection.of(direction, language);
    }

    public ListBlock(String id, boolean ordered, List<List<Inline>> items, List<Integer> levels) {
        this(id, ordered, items, levels, null, null);
    }

    private static List<Integer> checked(List<Integer> levels, int items, String id) {
        int above = -1;
        for (int level : levels) {
            if (level < 0 || level > Math.min(above + 1, DEEPEST)) {
                throw new InvalidDocument(InvalidDocument.Rule.LIST_LEVEL, id);
            }
            above = level;
        }
        if (!levels.isEmpty() && levels.size() != items) {
            throw new InvalidDocument(InvalidDocument.Rule.LIST_LEVEL, id);
        }
        return levels.stream().allMatch(level -> level == 0) ? List.of() : List.copyOf(levels);
    }

    /** How deep an item stands. @param item from 0 */
    public int level(int item) {
        return levels.isEmpty() ? 0 : levels.get(item);
    }

    /** The number of each item after those of the items that it stands below: {@code 2.1.} */
    List<String> outline() {
        int[] counted = new int[DEEPEST + 1];
        return IntStream.range(0, items.size())
                .mapToObj(item -> {
                    int level = level(item);
                    counted[level]++;
                    Arrays.fill(counted, level + 1, counted.length, 0);
                    return Arrays.stream(counted, 0, level + 1)
                            .mapToObj(number -> number + ".")
                            .collect(Collectors.joining());
                })
                .toList();
    }

    /** What stands before the words of each item in plain text: two spaces a level, and a number or a bullet. */
    public List<String> signs() {
        List<String> outline = outline();
        return IntStream.range(0, items.size())
                .mapToObj(item -> "  ".repeat(level(item)) + (ordered ? outline.get(item) : "•") + " ")
                .toList();
    }

    /** An item with those that stand below it. */
    public record Entry(List<Inline> content, List<Entry> under) {}

    /** The items as a tree. */
    public List<Entry> entries() {
        return entries(0, items.size(), 0);
    }

    private List<Entry> entries(int from, int to, int level) {
        int[] heads = IntStream.range(from, to).filter(i -> level(i) == level).toArray();
        return IntStream.range(0, heads.length)
                .mapToObj(i -> new Entry(
                        items.get(heads[i]),
                        entries(heads[i] + 1, i + 1 < heads.length ? heads[i + 1] : to, level + 1)))
                .toList();
    }

    @Override
    public ListBlock withId(String other) {
        return new ListBlock(other, ordered, items, levels, language, direction);
    }

    @Override
    public ListBlock withLanguage(@Nullable Language other) {
        return new ListBlock(id, ordered, items, levels, other, direction);
    }

    @Override
    public ListBlock withDirection(@Nullable Direction other) {
        return new ListBlock(id, ordered, items, levels, language, other);
    }

    @Override
    public String plainText() {
        List<String> signs = signs();
        return IntStream.range(0, items.size())
                .mapToObj(i -> signs.get(i) + RichText.plainText(items.get(i)))
                .collect(Collectors.joining("\n"));
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.list(this);
    }
}
