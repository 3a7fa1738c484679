package org.kinbridge.newsletter.document;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kinbridge.core.text.Direction;
import org.kinbridge.core.text.Language;

/** One block of a document. Its id is short, and stays the same while the block is edited. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Paragraph.class, name = "paragraph"),
    @JsonSubTypes.Type(value = Heading.class, name = "heading"),
    @JsonSubTypes.Type(value = ListBlock.class, name = "list"),
    @JsonSubTypes.Type(value = Quotation.class, name = "quotation"),
    @JsonSubTypes.Type(value = PullQuote.class, name = "pull-quote"),
    @JsonSubTypes.Type(value = Picture.class, name = "picture"),
    @JsonSubTypes.Type(value = LetterPart.class, name = "letter-part")
})
public sealed interface Block permits Paragraph, Heading, ListBlock, Quotation, PullQuote, Picture, LetterPart {

    /** One to forty lower-case letters, digits and hyphens; unique in its document. */
    String id();

    /** The language of this block where it differs from the language of its document. */
    @Nullable
    Language language();

    /** The direction of {@link #language}, or empty where the document's direction holds. */
    default Optional<Direction> direction() {
        return Optional.ofNullable(language()).map(Language::direction);
    }

    /** The same block under another id. */
    Block withId(String id);

    /** The same block in another language than its document; null for the document's own. */
    Block withLanguage(@Nullable Language language);

    /** The words alone, without marks; lines are kept. */
    String plainText();
}
