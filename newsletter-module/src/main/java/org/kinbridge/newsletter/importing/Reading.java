package org.kinbridge.newsletter.importing;

import java.util.List;

/** What came of reading an upload as text. */
public sealed interface Reading {

    /** The bytes are text; {@code converted} when they were not UTF-8, so that the editor is shown what was understood. */
    record Text(String text, TextEncoding encoding, boolean converted) implements Reading {}

    /** No bytes, or nothing but white space. */
    record Empty() implements Reading {}

    /** Not a text at all; {@code format} names what it is ("PDF", "Word", "ZIP" ...), or is empty when unknown. */
    record Binary(String format) implements Reading {}

    /** More than {@link SourceText#LIMIT} bytes; the rest was not read. */
    record TooLarge(long limit) implements Reading {}

    /** Text, but which encoding cannot be told: a person chooses by the previews. */
    record Doubtful(List<Candidate> candidates) implements Reading {}

    /** One possible encoding, with lines that look different under different encodings. */
    record Candidate(TextEncoding encoding, String preview) {}
}
