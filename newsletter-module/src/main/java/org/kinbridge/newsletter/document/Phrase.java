package org.kinbridge.newsletter.document;

import com.fasterxml.jackson.annotation.JsonSubTypes;

/** Words in the line: what may stand in a note too. */
@JsonSubTypes({
    @JsonSubTypes.Type(value = Text.class, name = "text"),
    @JsonSubTypes.Type(value = Link.class, name = "link"),
    @JsonSubTypes.Type(value = Isolate.class, name = "isolate")
})
public sealed interface Phrase extends Inline permits Run, Isolate {}
