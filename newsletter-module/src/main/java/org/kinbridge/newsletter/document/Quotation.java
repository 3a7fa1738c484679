package org.kinbridge.newsletter.document;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kinbridge.core.text.Direction;
import org.kinbridge.core.text.Language;

/** Somebody else's words, and whose they are where that is known. */
public record Quotation(
        String id,
        List<Inline> content,
        @Nullable String source,
        @Nullable Language language,
        @Nullable Direction direction)
        implements Block {

    public Quotation {
        BlockIds.requireForm(id);
        content = RichText.ofLines(content);
        String line = source == null ? "" : Characters.oneLine(source);
        source = line.isEmpty() ? null : line;
        direction = OwnDirection.of(direction, language);
    }

    public Quotation(String id, List<Inline> content, @Nullable String source) {
        this(id, content, source, null, null);
    }

    @Override
    public Quotation withId(String other) {
        return new Quotation(other, content, source, language, direction);
    }

    @Override
    public Quotation withLanguage(@Nullable Language other) {
        return new Quotation(id, content, source, other, direction);
    }

    @Override
    public Quotation withDirection(@Nullable Direction other) {
        return new Quotation(id, content, source, language, other);
    }

    @Override
    public String plainText() {
        String words = RichText.plainText(content);
        return source == null ? words : words + "\n— " + source;
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.quotation(this);
    }
}
