package org.kinbridge.newsletter.document;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kinbridge.core.text.Direction;
import org.kinbridge.core.text.Language;

/** A heading inside a piece, level 2 to 4 (the title of the piece is level 1), on one line. */
public record Heading(
        String id,
        int level,
        List<Inline> content,
        @Nullable Language language,
        @Nullable Direction direction) implements Block {

    public Heading {
        BlockIds.requireForm(id);
        if (level < 2 || level > 4) {
            throw new InvalidDocument(InvalidDocument.Rule.HEADING_LEVEL, String.valueOf(level));
        }
        content = RichText.ofOneLine(content);
        direction = OwnDirection.of(direction, language);
    }

    public Heading(String id, int level, List<Inline> content) {
        this(id, level, content, null, null);
    }

    @Override
    public Heading withId(String other) {
        return new Heading(other, level, content, language, direction);
    }

    @Override
    public Heading withLanguage(@Nullable Language other) {
        return new Heading(id, level, content, other, direction);
    }

    @Override
    public Heading withDirection(@Nullable Direction other) {
        return new Heading(id, level, content, language, other);
    }

    @Override
    public String plainText() {
        return RichText.plainText(content);
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.heading(this);
    }
}
