package org.kinbridge.newsletter.document;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** What stands inside a block: words, or a note to them. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Text.class, name = "text"),
    @JsonSubTypes.Type(value = Link.class, name = "link"),
    @JsonSubTypes.Type(value = Isolate.class, name = "isolate"),
    @JsonSubTypes.Type(value = Note.class, name = "note")
})
public sealed interface Inline permits Phrase, Note {

    /** The words alone. */
    String plainText();
}
