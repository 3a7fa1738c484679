package org.kinbridge.newsletter.letter;

import java.util.ArrayList;
import java.util.List;
import org.kinbridge.cases.events.LetterCleared;
import org.kinbridge.newsletter.document.Block;
import org.kinbridge.newsletter.document.Document;
import org.kinbridge.newsletter.document.LetterPart;
import org.kinbridge.newsletter.document.LetterPartKind;
import org.kinbridge.newsletter.document.Paragraph;

/**
 * Sets a cleared letter as the parts of a document, and a cleared testimony as its paragraphs, word for word; parts
 * without words are left out.
 */
final class LetterDocument {

    private final List<Block> parts = new ArrayList<>();

    private LetterDocument() {}

    static Document of(LetterCleared letter) {
        LetterDocument document = new LetterDocument();
        if (letter.kind() != LetterCleared.Kind.OPEN_LETTER) {
            letter.body().forEach(document::addParagraph);
            return new Document(document.parts);
        }
        document.add(LetterPartKind.ADDRESSEE, letter.addressee());
        document.add(LetterPartKind.SUBJECT, letter.subject());
        document.add(LetterPartKind.SALUTATION, letter.salutation());
        letter.body().forEach(paragraph -> document.add(LetterPartKind.BODY, paragraph));
        document.add(LetterPartKind.CLOSING, letter.closing());
        letter.signatories().forEach(name -> document.add(LetterPartKind.SIGNATORY, name));
        letter.copies().forEach(body -> document.add(LetterPartKind.COPY_TO, body));
        return new Document(document.parts);
    }

    private void addParagraph(String words) {
        if (!words.isBlank()) {
            parts.add(Paragraph.of("p" + (parts.size() + 1), words));
        }
    }

    private void add(LetterPartKind kind, String words) {
        if (!words.isBlank()) {
            parts.add(LetterPart.of("p" + (parts.size() + 1), kind, words));
        }
    }
}
