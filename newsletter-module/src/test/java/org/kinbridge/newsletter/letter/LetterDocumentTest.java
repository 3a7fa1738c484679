package org.kinbridge.newsletter.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kinbridge.cases.events.LetterCleared;
import org.kinbridge.core.persistence.Json;
import org.kinbridge.newsletter.document.Document;
import org.kinbridge.newsletter.document.LetterPart;
import org.kinbridge.newsletter.document.LetterPartKind;
import org.kinbridge.newsletter.document.Paragraph;

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

    @Test
    void a_testimony_is_set_as_paragraphs_and_its_witness_stands_in_no_block() {
        LetterCleared testimony = new LetterCleared(
                new UUID(0, 1),
                LetterCleared.Kind.TESTIMONY_UNDER_PSEUDONYM,
                "en",
                "Bread in winter",
                "",
                "",
                "",
                List.of("He shared his bread.", "Then he was gone."),
                "",
                List.of("Witness Heron"),
                List.of(),
                Instant.EPOCH);
        assertThat(LetterDocument.of(testimony).blocks()).hasSize(2).allMatch(Paragraph.class::isInstance);
        assertThat(LetterDocument.of(testimony).plainText()).doesNotContain("Heron");
    }

    @Test
    void a_message_that_waited_since_before_testimonies_is_a_letter() {
        String written =
                Json.write(letter("Dear Sir", List.of("Text"), List.of())).replace("\"kind\":\"OPEN_LETTER\",", "");
        assertThat(written).doesNotContain("kind");
        assertThat(Json.read(written, LetterCleared.class).kind()).isEqualTo(LetterCleared.Kind.OPEN_LETTER);
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
