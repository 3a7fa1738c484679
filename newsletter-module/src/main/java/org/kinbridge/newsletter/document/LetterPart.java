package org.kinbridge.newsletter.document;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kinbridge.core.text.Direction;
import org.kinbridge.core.text.Language;

/** One part of an open letter: a paragraph of its body, a signatory, the addressee with all its lines. */
public record LetterPart(
        String id,
        LetterPartKind kind,
        List<Inline> content,
        @Nullable Language language,
        @Nullable Direction direction)
        implements Block {

    public LetterPart {
        BlockIds.requireForm(id);
        if (kind == null) {
            throw new InvalidDocument(InvalidDocument.Rule.NOT_A_DOCUMENT, id);
        }
        content = RichText.ofLines(content);
        direction = OwnDirection.of(direction, language);
    }

    public LetterPart(String id, LetterPartKind kind, List<Inline> content) {
        this(id, kind, content, null, null);
    }

    /** Plain words, cleaned of what a document cannot hold. */
    public static LetterPart of(String id, LetterPartKind kind, String words) {
        return new LetterPart(id, kind, List.of(Text.of(words)));
    }

    @Override
    public LetterPart withId(String other) {
        return new LetterPart(other, kind, content, language, direction);
    }

    @Override
    public LetterPart withLanguage(@Nullable Language other) {
        return new LetterPart(id, kind, content, other, direction);
    }

    @Override
    public LetterPart withDirection(@Nullable Direction other) {
        return new LetterPart(id, kind, content, language, other);
    }

    @Override
    public String plainText() {
        return RichText.plainText(content);
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.letterPart(this);
    }
}
