package org.kinbridge.newsletter.document;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kinbridge.core.text.Language;

/** A paragraph. */
public record Paragraph(
        String id, List<Inline> content, @Nullable Language language) implements Block {

    public Paragraph {
        BlockIds.requireForm(id);
        content = RichText.ofLines(content);
    }

    public Paragraph(String id, List<Inline> content) {
        this(id, content, null);
    }

    /** Plain words, cleaned of what a document cannot hold. */
    public static Paragraph of(String id, String words) {
        return new Paragraph(id, List.of(Text.of(words)));
    }

    @Override
    public Paragraph withId(String other) {
        return new Paragraph(other, content, language);
    }

    @Override
    public Paragraph withLanguage(@Nullable Language other) {
        return new Paragraph(id, content, other);
    }

    @Override
    public String plainText() {
        return RichText.plainText(content);
    }
}
