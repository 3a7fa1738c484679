package org.kinbridge.cases.events;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A letter was cleared for print. Holds the cleared rendition alone: every finding that had to be masked is masked, and
 * nothing leads back to the case.
 *
 * @param clearanceId  the clearance, which a retraction will name
 * @param caseLanguage language of the letter, a BCP 47 tag
 * @param title        a heading under which the letter may be listed
 * @param addressee    to whom the letter was written
 * @param subject      the subject line; may be empty
 * @param salutation   the opening words
 * @param body         the paragraphs, in order
 * @param closing      the closing words
 * @param signatories  the names under the letter
 * @param copies       who got a copy
 * @param clearedAt    when it was cleared
 */
public record LetterCleared(
        UUID clearanceId,
        String caseLanguage,
        String title,
        String addressee,
        String subject,
        String salutation,
        List<String> body,
        String closing,
        List<String> signatories,
        List<String> copies,
        Instant clearedAt) {

    /** Copies the lists. */
    public LetterCleared {
        body = List.copyOf(body);
        signatories = List.copyOf(signatories);
        copies = List.copyOf(copies);
    }
}
