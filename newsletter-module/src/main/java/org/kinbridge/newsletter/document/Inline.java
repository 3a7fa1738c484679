package org.kinbridge.newsletter.document;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** What stands inside a block: text, or a link around text. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Text.class, name = "text"),
    @JsonSubTypes.Type(value = Link.class, name = "link")
})
public sealed interface Inline permits Text, Link {

    /** The words alone. */
    String plainText();
}
