package org.kinbridge.newsletter.document;

import com.fasterxml.jackson.annotation.JsonSubTypes;

/** Text, or a link around text: what may stand in an isolate too. */
@JsonSubTypes({
    @JsonSubTypes.Type(value = Text.class, name = "text"),
    @JsonSubTypes.Type(value = Link.class, name = "link")
})
public sealed interface Run extends Phrase permits Text, Link {}
