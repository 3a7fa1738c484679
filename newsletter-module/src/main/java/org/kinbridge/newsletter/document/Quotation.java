package org.kinbridge.newsletter.document;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kinbridge.core.text.Language;

/** Somebody else's words, and whose they are where that is known. */
public record Quotation(
        String id,
        List<Inline> content,
        @Nullable String source,
        @Nullable Language language) implements Block {

    public Quotation {
        BlockIds.requireForm(id);
        content = RichText.ofLines(content);
        String line = source == null ? "" : Characters.oneLine(source);
        source = line.isEmpty() ? null : line;
    }

    public Quotation(String id, List<Inline> content, @Nullable String source) {
        this(id, content, source, null);
    }

    @Override
    public Quotation withId(String other) {
        return new Quotation(other, content, source, language);
    }

    @Override
    public Quotation withLanguage(@Nullable Language other) {
        return new Quotation(id, content, source, other);
    }

    @Override
    public String plainText() {
        String words = RichText.plainText(content);
        return source == null ? words : words + "\n— " + source;
    }
}
