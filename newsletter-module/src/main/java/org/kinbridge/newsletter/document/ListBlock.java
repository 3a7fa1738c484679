package org.kinbridge.newsletter.document;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.kinbridge.core.text.Language;

/** A list with at least one item, numbered from 1 or with bullets. */
public record ListBlock(
        String id,
        boolean ordered,
        List<List<Inline>> items,
        @Nullable Language language) implements Block {

    public ListBlock {
        BlockIds.requireForm(id);
        if (items.isEmpty()) {
            throw new InvalidDocument(InvalidDocument.Rule.EMPTY_TEXT, id);
        }
        items = items.stream().map(RichText::ofLines).toList();
    }

    public ListBlock(String id, boolean ordered, List<List<Inline>> items) {
        this(id, ordered, items, null);
    }

    @Override
    public ListBlock withId(String other) {
        return new ListBlock(other, ordered, items, language);
    }

    @Override
    public ListBlock withLanguage(@Nullable Language other) {
        return new ListBlock(id, ordered, items, other);
    }

    @Override
    public String plainText() {
        return IntStream.range(0, items.size())
                .mapToObj(i -> (ordered ? (i + 1) + ". " : "• ") + RichText.plainText(items.get(i)))
                .collect(Collectors.joining("\n"));
    }
}
