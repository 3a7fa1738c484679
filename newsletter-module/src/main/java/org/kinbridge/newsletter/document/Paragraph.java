package org.kinbridge.newsletter.document;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kinbridge.core.text.Direction;
import org.kinbridge.core.text.Language;

/** A paragraph. */
public record Paragraph(
        String id,
        List<Inline> content,
        @Nullable Language language,
        @Nullable Direction direction) implements Block {

    public Paragraph {
        BlockIds.requireForm(id);
        content = RichText.ofLines(content);
        direction = OwnDirection.of(direction, language);
    }

    public Paragraph(String id, List<Inline> content) {
        this(id, content, null, null);
    }

    /** Plain words, cleaned of what a document cannot hold. */
    public static Paragraph of(String id, String words) {
        return new Paragraph(id, List.of(Text.of(words)));
    }

    @Override
    public Paragraph withId(String other) {
        return new Paragraph(other, content, language, direction);
    }

    @Override
    public Paragraph withLanguage(@Nullable Language other) {
        return new Paragraph(id, content, other, direction);
    }

    @Override
    public Paragraph withDirection(@Nullable Direction other) {
        return new Paragraph(id, content, language, other);
    }

    @Override
    public String plainText() {
        return RichText.plainText(content);
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.paragraph(this);
    }
}
