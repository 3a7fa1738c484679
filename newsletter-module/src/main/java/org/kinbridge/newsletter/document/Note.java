package org.kinbridge.newsletter.document;

import java.util.List;
import java.util.stream.Collectors;

/** A note on one line to the words before it. Renditions number the notes of a piece in reading order and set them at its end. */
public record Note(List<Phrase> content) implements Inline {

    public Note {
        content = RichText.ofOneLine(content).stream().map(Phrase.class::cast).toList();
    }

    /** Plain words, cleaned of what a document cannot hold. */
    public static Note of(String words) {
        return new Note(List.of(Text.of(words)));
    }

    @Override
    public String plainText() {
        return content.stream().map(Phrase::plainText).collect(Collectors.joining());
    }
}
