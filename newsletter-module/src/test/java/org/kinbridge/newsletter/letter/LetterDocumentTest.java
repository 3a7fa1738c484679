package org.kinbridge.newsletter.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kinbridge.cases.events.LetterCleared;
import org.kinbridge.newsletter.document.Document;
import org.kinbridge.newsletter.document.LetterPart;
import org.kinbridge.newsletter.document.LetterPartKind;

class LetterDocumentTest {

    @Test
    void partsComeInOrderWordForWord() {
        Document document = LetterDocument.of(
                letter("Dear Sir", List.of("One *star*", "", "Two <b>bold</b>"), List.of("A. T.", "B. T.")));
        assertThat(document.blocks())
                .allMatch(LetterPart.class::isInstance)
                .extracting(block -> ((LetterPart) block).kind())
                .containsExactly(
                        LetterPartKind.ADDRESSEE,
                        LetterPartKind.SUBJECT,
                        LetterPartKind.SALUTATION,
                        LetterPartKind.BODY,
                        LetterPartKind.BODY,
                        LetterPartKind.CLOSING,
                        LetterPartKind.SIGNATORY,
                        LetterPartKind.SIGNATORY,
                        LetterPartKind.COPY_TO);
        assertThat(document.plainText()).contains("One *star*\n\nTwo <b>bold</b>");
    }

    @Test
    void anEmptyPartIsLeftOut() {
        assertThat(LetterDocument.of(letter(" ", List.of("Text"), List.of())).blocks())
                .extracting(block -> ((LetterPart) block).kind())
                .doesNotContain(LetterPartKind.SALUTATION, LetterPartKind.SIGNATORY);
    }

    private static LetterCleared letter(String salutation, List<String> body, List<String> signatories) {
        return new LetterCleared(
                new UUID(0, 1),
                LetterCleared.Kind.OPEN_LETTER,
                "en",
                "Title",
                "The delegation",
                "A call",
                salutation,
                body,
                "Respectfully",
                signatories,
                List.of("The archive"),
                Instant.EPOCH);
    }
}
