package org.kinbridge.newsletter.issue;

import org.kinbridge.core.problem.InvalidInput;
import org.kinbridge.core.text.ContactData;

/** Short words for readers that no piece holds: what was wrong, or why something was withdrawn. */
final class PublicWords {

    static final int LONGEST = 500;

    private PublicWords() {}

    /**
     * Collects what is wrong with words for readers. Contact data is looked for as in anything that is published; names are
     * not looked up: the answer would tell the newsroom who is in the case files.
     */
    static void check(InvalidInput.Collector errors, String field, String words) {
        errors.rejectIf(words.isEmpty(), field, "errata.problem.words")
                .rejectIf(words.length() > LONGEST, field, "newsroom.problem.tooLong", LONGEST)
                .rejectIf(!ContactData.find(words).isEmpty(), field, "errata.problem.contact");
    }

    /** One line, without space at its ends. */
    static String clean(String typed) {
        return typed.strip().replaceAll("\\s+", " ");
    }
}
