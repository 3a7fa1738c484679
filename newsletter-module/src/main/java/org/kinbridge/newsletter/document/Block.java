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
    @JsonSubTypes.Type(value = LetterPart.class, name = "letter-part"),
    @JsonSubTypes.Type(value = Table.class, name = "table")
})
public sealed interface Block permits Paragraph, Heading, ListBlock, Quotation, PullQuote, Picture, LetterPart, Table {

    /** One answer for each type of block: whoever forgets a type does not compile. */
    interface Cases<R> {
        R paragraph(Paragraph paragraph);

        R heading(Heading heading);

        R list(ListBlock list);

        R quotation(Quotation quotation);

        R pullQuote(PullQuote pullQuote);

        R picture(Picture picture);

        R letterPart(LetterPart part);

        R table(Table table);
    }

    /** One to forty lower-case letters, digits and hyphens; unique in its document. */
    String id();

    /** The language of this block where it differs from the language of its document. */
    @Nullable
    Language language();

    /** The direction of this block where it is not the one of its language. */
    @Nullable
    Direction direction();

    /** The direction in which it is set, or empty where the document's direction holds. */
    default Optional<Direction> shownDirection() {
        return Optional.ofNullable(direction())
                .or(() -> Optional.ofNullable(language()).map(Language::direction));
    }

    /** The same block under another id. */
    Block withId(String id);

    /** The same block in another language than its document; null for the document's own. */
    Block withLanguage(@Nullable Language language);

    /** The same block set in this direction; null for the direction of its language. */
    Block withDirection(@Nullable Direction direction);

    /** The words alone, without marks; lines are kept, and notes stand on lines of their own after the words. */
    String plainText();

    /** The answer for the type of this block. */
    <R> R match(Cases<R> cases);
}
