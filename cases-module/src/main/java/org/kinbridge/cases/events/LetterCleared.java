package org.kinbridge.cases.events;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A letter, or the printable parts of a testimony, was cleared for print. Holds the cleared rendition alone: every
 * finding that had to be masked is masked, and nothing leads back to the case.
 *
 * @param clearanceId  the clearance, which a retraction will name
 * @param kind         what was cleared
 * @param caseLanguage language of the text, a BCP 47 tag
 * @param title        a heading under which it may be listed
 * @param addressee    to whom the letter was written; empty for a testimony
 * @param subject      the subject line; may be empty
 * @param salutation   the opening words
 * @param body         the paragraphs, in order
 * @param closing      the closing words
 * @param signatories  the names under the letter; the witness of a testimony, none if the name may not be printed
 * @param copies       who got a copy
 * @param clearedAt    when it was cleared
 */
public record LetterCleared(
        UUID clearanceId,
        Kind kind,
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

    /** What was cleared. */
    public enum Kind {
        OPEN_LETTER,
        /** By a witness under the own name, or whose name may not be printed. */
        TESTIMONY,
        TESTIMONY_UNDER_PSEUDONYM
    }

    /** Copies the lists. A message from before testimonies could be cleared names no kind: it is a letter. */
    @SuppressWarnings("ConstantValue") // a message that was kept may lack what is new
    public LetterCleared {
        kind = Objects.requireNonNullElse((@Nullable Kind) kind, Kind.OPEN_LETTER);
        body = List.copyOf(body);
        signatories = List.copyOf(signatories);
        copies = List.copyOf(copies);
    }
}
