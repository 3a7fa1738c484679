package org.kinbridge.newsletter.document;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kinbridge.core.text.Direction;
import org.kinbridge.core.text.Language;

/** Words of the piece itself, set large beside it; they repeat, they do not add, and so they have no notes. */
public record PullQuote(
        String id,
        List<Inline> content,
        @Nullable Language language,
        @Nullable Direction direction) implements Block {

    public PullQuote {
        BlockIds.requireForm(id);
        content = RichText.ofLines(RichText.withoutNotes(content));
        direction = OwnDirection.of(direction, language);
    }

    public PullQuote(String id, List<Inline> content) {
        this(id, content, null, null);
    }

    /** Plain words, cleaned of what a document cannot hold. */
    public static PullQuote of(String id, String words) {
        return new PullQuote(id, List.of(Text.of(words)));
    }

    @Override
    public PullQuote withId(String other) {
        return new PullQuote(other, content, language, direction);
    }

    @Override
    public PullQuote withLanguage(@Nullable Language other) {
        return new PullQuote(id, content, other, direction);
    }

    @Override
    public PullQuote withDirection(@Nullable Direction other) {
        return new PullQuote(id, content, language, other);
    }

    @Override
    public String plainText() {
        return RichText.plainText(content);
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.pullQuote(this);
    }
}
