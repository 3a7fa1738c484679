package org.kinbridge.newsletter.document;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.kinbridge.core.text.Direction;
import org.kinbridge.core.text.Language;

/** A list with at least one item, numbered from 1 or with bullets. */
public record ListBlock(
        String id,
        boolean ordered,
        List<List<Inline>> items,
        @Nullable Language language,
        @Nullable Direction direction)
        implements Block {

    public ListBlock {
        BlockIds.requireForm(id);
        if (items.isEmpty()) {
            throw new InvalidDocument(InvalidDocument.Rule.EMPTY_TEXT, id);
        }
        items = items.stream().map(RichText::ofLines).toList();
        direction = OwnDirection.of(direction, language);
    }

    public ListBlock(String id, boolean ordered, List<List<Inline>> items) {
        this(id, ordered, items, null, null);
    }

    @Override
    public ListBlock withId(String other) {
        return new ListBlock(other, ordered, items, language, direction);
    }

    @Override
    public ListBlock withLanguage(@Nullable Language other) {
        return new ListBlock(id, ordered, items, other, direction);
    }

    @Override
    public ListBlock withDirection(@Nullable Direction other) {
        return new ListBlock(id, ordered, items, language, other);
    }

    @Override
    public String plainText() {
        return IntStream.range(0, items.size())
                .mapToObj(i -> (ordered ? (i + 1) + ". " : "• ") + RichText.plainText(items.get(i)))
                .collect(Collectors.joining("\n"));
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.list(this);
    }
}
